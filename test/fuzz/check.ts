import { toJsonLdScript, toMarkdown, toNinjs, toWebAnnotations } from '../../src/formats.js';
import {
  type Article,
  articleSchema,
  type Input,
  type Options,
  ParseError,
  reportSchema,
  safeParse,
} from '../../src/index.js';

/** Milliseconds of the processor that one input may take; the seeds take a hundredth of it. */
const SLOW = 1500;

/** What is wrong with how an input was read; `null` where all is well. */
export function wrongWith(input: Input, options: Options): string | null {
  const used = process.cpuUsage();
  let result: ReturnType<typeof safeParse>;
  try {
    result = safeParse(input, options);
  } catch (error) {
    return `safeParse threw ${String(error)}`;
  }
  const { user, system } = process.cpuUsage(used);
  if (user + system > SLOW * 1000) return `it took ${Math.round((user + system) / 1000)} ms`;
  if (!reportSchema.safeParse(result.report).success) return 'the report does not fit its schema';
  if (!result.success) {
    if (!(result.error instanceof ParseError)) return 'the error is no ParseError';
    return /report it/.test(result.error.message) ? result.error.message : null;
  }
  return wrongIn(result.article);
}

function wrongIn(article: Article): string | null {
  const checked = articleSchema.safeParse(article);
  if (!checked.success) return `the article does not fit its schema: ${checked.error.issues[0]?.message}`;
  if (JSON.stringify(JSON.parse(JSON.stringify(article))) !== JSON.stringify(article))
    return 'JSON changes it';
  for (const block of article.blocks) {
    if (block.span && article.text.slice(block.span.start, block.span.end) !== block.text)
      return 'a block is not where its span says';
  }
  for (const claim of article.claims) {
    const block = claim.block === null ? null : article.blocks[claim.block];
    const caption = block && 'caption' in block ? block.caption : null;
    const field = { text: article.text, headline: article.headline, caption }[claim.field] ?? '';
    const stretches = [
      claim,
      claim.cue,
      claim.source,
      claim.addressee,
      ...claim.via,
      ...claim.contents,
      ...claim.figures,
      ...claim.times,
    ];
    for (const stretch of stretches) {
      if (stretch?.span && field.slice(stretch.span.start, stretch.span.end) !== stretch.text)
        return `${claim.id} is not where its spans say`;
    }
  }
  const json = JSON.stringify(article);
  const control = [...stringsIn(article)].find((text) => /[^\P{Cc}\n\t]/u.test(text));
  if (control) return `a control character is in ${JSON.stringify(control.slice(0, 80))}`;
  if (!json.isWellFormed()) return 'a lone surrogate is in it';
  try {
    toMarkdown(article);
    toJsonLdScript(article);
    toNinjs(article);
    toWebAnnotations(article);
  } catch (error) {
    return `a format threw ${String(error)}`;
  }
  return null;
}

function* stringsIn(value: unknown): Generator<string> {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const item = waiting.pop();
    if (typeof item === 'string') yield item;
    else if (typeof item === 'object' && item !== null)
      for (const inner of Object.values(item)) waiting.push(inner);
  }
}

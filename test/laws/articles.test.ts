import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Article,
  articleSchema,
  type Input,
  type Report,
  reportSchema,
  safeParse,
} from '../../src/index.js';
import { story } from '../arbitraries/story.js';
import { type Press, presses, type Story, storyOf } from '../support/render/presses.js';

/** The ways in which one outlet prints a story. */
type Print = (press: Press, told: Story) => Exclude<Input, string | Uint8Array>;
const page: Print = (press, told) => ({ html: press.page(told) });
const payload: Print = (press, told) => ({ json: press.payload(told) });
const copy: Print = (press, told) => ({ text: press.copy(told), url: press.address(told) });

function read(input: Input, claims = false): { article: Article; report: Report } {
  const result = safeParse(input, { claims });
  if (!result.success) throw result.error;
  return result;
}

/** Everything that is no white space and no invisible character. */
const bare = (text: string) => text.replace(/[\s\u0085\u200b\u200c\u2060\ufeff\u00ad]+/g, '');
/** Paragraphs and items of lists alike: some payloads know no lists. */
const paragraphs = ({ blocks }: Article) =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.type === 'list' ? block.items : [],
  );
const told = ({ body }: Story) =>
  body.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.type === 'list' ? block.items : [],
  );

/** Every piece of text that an article or its report holds of a page's container. */
function held({ article, report }: { article: Article; report: Report }): string[] {
  const ofBlocks = article.blocks.flatMap((block) => {
    if (block.type === 'image') return [block.caption, block.credit];
    if (block.type === 'embed') return [block.caption];
    return [block.text, block.type === 'quotation' ? block.attribution : null];
  });
  const related = article.related.flatMap(({ headline, summary, age }) => [headline, summary, age]);
  // some containers hold the header as well, which reached fields of its own
  const dropped = report.dropped.flatMap(({ text, rule }) =>
    /^(?:headline|byline|date)$/.test(rule) ? [] : [text],
  );
  return [...ofBlocks, ...related, ...dropped].filter((text) => text !== null);
}

/** How often each ideograph comes; punctuation stands in labels as well. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of texts.join('').match(/\p{Script=Han}/gu) ?? [])
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

const each = presses.map((press) => [press.adapter, press, story(storyOf(press).id)] as const);
const runs = { numRuns: 40 };

describe.each(each)('%s', (adapter, press, stories) => {
  it.each([
    ['page', page],
    ['payload', payload],
  ])('a story told as a %s is the story', (_kind, print) => {
    fc.assert(
      fc.property(stories, (one) => {
        const { article } = read(print(press, one));
        expect(article).toMatchObject({
          adapter,
          headline: one.headline,
          authors: [{ name: one.authors[0] }],
        });
        expect(Date.parse(article.published?.value ?? '')).toBe(Date.parse(one.published));
        expect(paragraphs(article)).toEqual(told(one));
      }),
      runs,
    );
  });

  it('every character of the container is accounted for once', () => {
    fc.assert(
      fc.property(stories, (one) => {
        const texts = one.body.flatMap((block) =>
          block.type === 'list' ? block.items : block.type === 'image' ? block.caption : block.text,
        );
        const counts = countsOf(held(read(page(press, one))));
        for (const [character, count] of countsOf(texts))
          expect([character, counts.get(character)]).toEqual([character, count]);
      }),
      runs,
    );
  });

  it('every character of a copy is in one field or one dropped piece', () => {
    fc.assert(
      fc.property(stories, fc.constantFrom('\n', '\r\n', '\u0085', '\u2028', '\r'), (one, lineEnd) => {
        const text = press.copy(one).replaceAll('\n', lineEnd);
        const { article, report } = read({ text, url: press.address(one) });
        let end = 0;
        for (const { span, text: dropped } of report.dropped) {
          if (!span) throw new Error('a copy has places');
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(bare(text.slice(span.start, span.end))).toBe(bare(dropped));
          end = span.end;
        }
        for (const block of article.blocks) {
          const { origin } = block;
          if (!origin || !block.span) continue;
          expect(bare(text.slice(origin.start, origin.end))).toContain(bare(block.text).slice(0, 6));
        }
        const counts = countsOf([
          ...held({ article, report }),
          article.headline ?? '',
          ...article.sections,
          ...article.authors.map(({ name }) => name),
        ]);
        for (const [character, count] of countsOf(
          one.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
        )) {
          expect(counts.get(character) ?? 0).toBeGreaterThanOrEqual(count);
        }
      }),
      runs,
    );
  });

  it.each([
    ['page', page],
    ['payload', payload],
    ['copy', copy],
  ])(
    'of a %s: offsets are exact, the schema holds, JSON keeps it, the same bytes come again',
    (_kind, print) => {
      fc.assert(
        fc.property(stories, (one) => {
          const input = print(press, one);
          const { article, report } = read(input, true);
          for (const block of article.blocks) {
            if (block.span) expect(article.text.slice(block.span.start, block.span.end)).toBe(block.text);
          }
          for (const claim of article.claims) {
            const block = claim.block === null ? null : article.blocks[claim.block];
            const field =
              claim.field === 'headline'
                ? article.headline
                : claim.field === 'text'
                  ? article.text
                  : block && 'caption' in block
                    ? block.caption
                    : null;
            for (const { span, text } of [claim, ...claim.contents, ...claim.figures, ...claim.times]) {
              expect((field ?? '').slice(span.start, span.end)).toBe(text);
            }
          }
          expect(articleSchema.parse(article)).toEqual(article);
          expect(reportSchema.parse(report)).toEqual(report);
          expect(JSON.parse(JSON.stringify(article))).toEqual(article);
          expect(JSON.stringify(read(input, true))).toBe(JSON.stringify({ success: true, article, report }));
        }),
        runs,
      );
    },
  );

  it('parsing the text of an article gives its paragraphs again', () => {
    fc.assert(
      fc.property(stories, (one) => {
        const prose = { ...one, body: one.body.filter(({ type }) => type === 'paragraph') };
        const first = read(page(press, prose)).article;
        const again = read({
          text: press.copy({
            ...prose,
            body: paragraphs(first).map((text) => ({ type: 'paragraph', text })),
          }),
          url: press.address(one),
        }).article;
        expect(paragraphs(again)).toEqual(paragraphs(first));
        expect(again.headline).toBe(first.headline);
      }),
      runs,
    );
  });

  it('white space, invisible characters and marks of byte order change no word', () => {
    const noise = fc.array(fc.constantFrom('\ufeff', '\u200b', '\u00ad', '\u2060'), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(stories, noise, fc.nat(), (one, characters, seed) => {
        const body = one.body.map((block, index) => {
          if (block.type !== 'paragraph') return block;
          const at = (seed + index) % 12;
          // not inside a surrogate pair
          const units = [...block.text];
          return { ...block, text: [...units.slice(0, at), ...characters, ...units.slice(at)].join('') };
        });
        for (const print of [page, payload]) {
          expect(paragraphs(read(print(press, { ...one, body })).article)).toEqual(told(one));
        }
      }),
      runs,
    );
  });
});

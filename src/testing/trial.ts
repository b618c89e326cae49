import {
  type Adapter,
  type Article,
  canonicalAddress,
  createParser,
  type HtmlReader,
  htmlReader,
  type Input,
  type Material,
  type Options,
  type Report,
  type SafeParseResult,
  type Span,
  type TextReader,
  textReader,
} from '../core.js';
import type { AdapterCase } from './adapter-case.js';
import { within } from './deadline.js';
import { PatternWatch, type TriedPattern } from './pattern-watch.js';
import { quoted } from './quoted.js';

/** What came of reading one input, and what the readers saw meanwhile. */
export interface Reading {
  result: SafeParseResult;
  /** Texts of the containers whose bodies the adapter had laid out. */
  containers: string[];
  /** What the adapter said that it keeps of a page: its text and the addresses in it. */
  kept: { text: string; links: string[] }[];
  /** The decoded text or page; `null` for a payload. */
  source: string | null;
  crawlDate: Span | null;
}

/** A reading that gave an article. */
export interface Read extends Reading {
  article: Article;
  report: Report;
}

/** How a page is read: by its regions, or whole. */
export interface TrialOptions {
  whole?: boolean;
}

/** Milliseconds after which a reading is ended: nothing linear takes so long, on however slow a machine. */
const DEADLINE = 5_000;
/** Milliseconds in which one that does not end comes to where it hangs. */
const LOOK = 1_000;

/** Thrown where an adapter does not come to an end: whatever else would be tried would only wait as long. */
export class Endless extends Error {
  /** Where it stood: in which pattern, on which text. */
  readonly where: string;

  constructor(running: TriedPattern | null) {
    const where = running
      ? `in the pattern ${running.pattern} of ${running.part}, on ${quoted(running.text)} (${running.text.length} characters)`
      : 'in no pattern';
    super(`a reading was ended after ${DEADLINE / 1000} s, ${where}. Nothing else was tried`);
    this.where = where;
  }
}

/**
 * Reads an input with one adapter alone and watches. Nothing is validated: that is a law of its own.
 *
 * @throws Endless where it takes too long
 */
export function tryReading(
  adapter: Adapter,
  input: Input,
  options: Options = {},
  more: TrialOptions = {},
): Reading {
  const done = within(DEADLINE, () => reading(adapter, input, options, more));
  if (done) return done.value;
  // once more, to see where it stands; patterns are watched only then, for watching is slow
  const watch = new PatternWatch();
  watch.during(() => within(LOOK, () => reading(watch.over(adapter), input, options, more)));
  throw new Endless(watch.running);
}

/** The patterns that an adapter tries on one case, and that it came to no end meanwhile. */
export function patternsOf(
  adapter: Adapter,
  { input, options = {} }: AdapterCase,
): { patterns: TriedPattern[]; endless: Endless | null } {
  const watch = new PatternWatch();
  const done = watch.during(() => within(DEADLINE, () => reading(watch.over(adapter), input, options, {})));
  return { patterns: watch.tried, endless: done ? null : new Endless(watch.running) };
}

function reading(adapter: Adapter, input: Input, options: Options, { whole = false }: TrialOptions): Reading {
  const seen: Omit<Reading, 'result'> = {
    containers: [],
    kept: [],
    source: null,
    crawlDate: null,
  };
  const html: HtmlReader = {
    kind: 'html',
    read(material: Material) {
      const page = htmlReader.read(whole ? { ...material, scan: false } : material);
      seen.source ??= material.source;
      const body = page.body.bind(page);
      page.body = (container, rules) => {
        seen.containers.push(page.text(container));
        return body(container, rules);
      };
      const keep = page.keep.bind(page);
      page.keep = (element) => {
        const links = [element, ...page.all('[href]', element)].map((link) =>
          canonicalAddress(page.attribute(link, 'href'), page.url ?? adapter.publisher.url),
        );
        seen.kept.push({ text: page.text(element), links: links.flatMap((link) => link ?? []) });
        keep(element);
      };
      return page;
    },
  };
  const text: TextReader = {
    kind: 'text',
    read(material: Material) {
      const copy = textReader.read(material);
      seen.source = material.source;
      seen.crawlDate = copy.crawlDate?.span ?? null;
      return copy;
    },
  };
  const parser = createParser({ adapters: [adapter], readers: [html, text] });
  const result = parser.safeParse(input, { claims: false, ...options });
  return { result, ...seen };
}

/** Reads a case; `null` where it gives no article. */
export function readCase(
  adapter: Adapter,
  { input, options }: AdapterCase,
  more?: TrialOptions,
): Read | null {
  const reading = tryReading(adapter, input, options, more);
  const { result } = reading;
  return result.success ? { ...reading, article: result.article, report: result.report } : null;
}

/** Which kind of document an input becomes. */
export function kindOf(input: Input): 'html' | 'text' | 'json' | 'bytes' {
  if (typeof input === 'string') return /^\s*</.test(input) ? 'html' : 'text';
  if (input instanceof Uint8Array) return 'bytes';
  return 'html' in input ? 'html' : 'text' in input ? 'text' : 'json';
}

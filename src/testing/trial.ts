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

/** Reads an input with one adapter alone and watches. Nothing is validated: that is a law of its own. */
export function tryReading(
  adapter: Adapter,
  input: Input,
  options: Options = {},
  { whole = false }: TrialOptions = {},
): Reading {
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

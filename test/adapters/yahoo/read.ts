import { createParser, htmlReader, textReader } from '../../../src/core.js';
import type { Article, Options, Report } from '../../../src/index.js';
import { yahoo } from '../../../src/yahoo.js';

const parser = createParser({ adapters: [yahoo], readers: [textReader, htmlReader], adapter: 'yahoo' });

/** What Yahoo's adapter alone makes of a copy, a page or a payload. */
export function read(
  input: { text: string } | { html: string } | { json: unknown },
  options: Options = {},
): { article: Article; report: Report } {
  const result = parser.safeParse(input, options);
  if (!result.success) throw result.error;
  return result;
}

export const codeOf = (input: { text: string } | { html: string } | { json: unknown }): string => {
  const result = parser.safeParse(input);
  return result.success ? 'an article' : result.error.code;
};

/** Blocks in short: type and words. */
export const outline = ({ blocks }: Article): string[] =>
  blocks.map((block) => {
    if (block.type === 'image') return `image: ${block.caption} [${block.credit}]`;
    return `${block.type}: ${block.type === 'embed' ? block.url : block.text}`;
  });

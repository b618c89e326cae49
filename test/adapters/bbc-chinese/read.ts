import { bbcChinese } from '../../../src/adapters/bbc-chinese/bbc-chinese.js';
import { htmlReader } from '../../../src/document/html/html-reader.js';
import { textReader } from '../../../src/document/text/text-document.js';
import type { Article } from '../../../src/model.js';
import { createParser } from '../../../src/parser/create-parser.js';

/** A parser of this outlet alone. */
export const { parse, safeParse, detect } = createParser({
  adapters: [bbcChinese],
  readers: [htmlReader, textReader],
  adapter: 'bbc-chinese',
});

/** Blocks as `type: words`, so that a table of them can be read. */
export function outline({ blocks }: Article): string[] {
  return blocks.map((block) => {
    if (block.type === 'image') return `image: ${block.caption ?? '-'} [${block.credit ?? '-'}]`;
    if (block.type === 'embed') return `${block.kind}: ${block.provider ?? '-'} ${block.caption ?? '-'}`;
    return `${block.type}: ${block.text.replaceAll('\n', ' / ')}`;
  });
}

/** A page since 2020 with this in its `<main>`. */
export function pageOf(main: string, rest: { head?: string; after?: string } = {}): { html: string } {
  return {
    html: `<!doctype html><html lang="zh-hant"><head><meta property="og:site_name" content="BBC News 中文"><meta property="og:type" content="article">${rest.head ?? ''}</head><body><main role="main">${main}</main>${rest.after ?? ''}</body></html>`,
  };
}

import { hk01 } from '../../../src/adapters/hk01/hk01.js';
import { htmlReader } from '../../../src/document/html/html-reader.js';
import { textReader } from '../../../src/document/text/text-document.js';
import type { Article } from '../../../src/model.js';
import { createParser } from '../../../src/parser/create-parser.js';

/** A parser of HK01 alone. */
export const { parse, safeParse, detect } = createParser({
  adapters: [hk01],
  readers: [htmlReader, textReader],
});

/** The body as short notes: `P` paragraph, `H` heading, `I` caption and credit, `Q` quotation and who is quoted. */
export function outline({ blocks }: Article): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [`P ${block.text}`];
    if (block.type === 'heading') return [`H ${block.text}`];
    if (block.type === 'quotation') return [`Q ${block.text} | ${block.attribution}`];
    return block.type === 'image' && block.caption ? [`I ${block.caption} | ${block.credit}`] : [];
  });
}

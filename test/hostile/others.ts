import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import type { Nodes } from 'hast';
import { toText } from 'hast-util-to-text';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Input } from '../../src/index.js';

/** The readers that people use today, each as its own documentation says. */
const readers: Record<string, (html: string) => Promise<unknown> | unknown> = {
  readability: (html) => new Readability(parseHTML(html).document).parse(),
  defuddle: (html) => Defuddle(parseHTML(html).document, 'https://news.example/'),
  rehype: (html) => toText(unified().use(rehypeParse).parse(html) as Nodes),
};

/** What another reader makes of a page: `article`, `nothing`, or the name of the error that it throws. */
export async function readElsewhere(reader: string, input: Input): Promise<string> {
  if (typeof input !== 'object' || !('html' in input) || typeof input.html !== 'string') return 'no page';
  try {
    return (await readers[reader]?.(input.html)) ? 'article' : 'nothing';
  } catch (error) {
    return error instanceof Error ? error.name : 'an error';
  }
}

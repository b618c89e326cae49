import { readFileSync } from 'node:fs';
import type { Article } from '../../src/index.js';

/** Reads a page; answers the lines of its text, or `null` where it finds no article. */
export type Read = (html: string) => Promise<string[] | null> | string[] | null;

const root = new URL('../../../', import.meta.url);
const dist = new URL('dist/index.js', root).href;
const ADDRESS = 'https://news.example/';

/** The package as it is published. */
export const loadBaodao = async () => (await import(dist)) as typeof import('../../src/index.js');

const paragraphsOf = ({ blocks }: Article) =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? block.text : []));

/** Lines of the HTML in which other readers give an article. */
function linesOf(html: string | null | undefined): string[] | null {
  if (!html) return null;
  return html
    .replaceAll(/<\/?(?:p|div|br|li|ul|ol|h\d|figure|figcaption|section|article|blockquote)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Everything that is measured, each loaded only where it is: the imports are part of what memory and start-up cost. */
export const readers: Record<string, () => Promise<Read>> = {
  // builds a tree and looks for nothing in it
  parse5: async () => {
    const { parse } = await import('parse5');
    return (html) => {
      parse(html);
      return null;
    };
  },
  'rehype-parse': async () => {
    const [{ default: rehypeParse }, { unified }] = await Promise.all([
      import('rehype-parse'),
      import('unified'),
    ]);
    const processor = unified().use(rehypeParse).freeze();
    return (html) => {
      processor.parse(html);
      return null;
    };
  },
  baodao: async () => {
    const { parse } = await loadBaodao();
    return (html) => paragraphsOf(parse({ html }, { claims: false }));
  },
  'baodao without validation': async () => {
    const { parse } = await loadBaodao();
    return (html) => paragraphsOf(parse({ html }, { claims: false, validate: false }));
  },
  'baodao with claims': async () => {
    const { parse } = await loadBaodao();
    return (html) => paragraphsOf(parse({ html }));
  },
  'baodao from bytes': async () => {
    const { parse } = await loadBaodao();
    const known = new Map<string, Uint8Array>();
    return (html) => {
      const bytes = known.get(html) ?? new Uint8Array(Buffer.from(html));
      known.set(html, bytes);
      return paragraphsOf(parse({ html: bytes }, { claims: false }));
    };
  },
  'readability + linkedom': async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([
      import('@mozilla/readability'),
      import('linkedom'),
    ]);
    return (html) =>
      linesOf(new Readability(parseHTML(html).document as unknown as Document).parse()?.content);
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await import('@extractus/article-extractor');
    return async (html) => linesOf((await extractFromHtml(html, ADDRESS))?.content);
  },
  'defuddle + linkedom': async () => {
    const [{ Defuddle }, { parseHTML }] = await Promise.all([import('defuddle/node'), import('linkedom')]);
    return async (html) =>
      linesOf((await Defuddle(parseHTML(html).document as unknown as Document, ADDRESS)).content);
  },
};

/** Versions of what is measured beside the package. */
export function versions(): Record<string, string> {
  const names = [
    'parse5',
    'rehype-parse',
    '@mozilla/readability',
    'linkedom',
    '@extractus/article-extractor',
    'defuddle',
  ];
  return Object.fromEntries(
    names.map((name) => {
      const file = new URL(`node_modules/${name}/package.json`, root);
      return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
    }),
  );
}

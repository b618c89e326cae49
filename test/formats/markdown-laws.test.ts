import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { toUri } from '../../src/formats/uri.js';
import { toMarkdown } from '../../src/formats.js';
import type { Article } from '../../src/model/article.js';
import { article } from '../arbitraries/article.js';

type Root = ReturnType<typeof fromMarkdown>;
type Node = Root | Root['children'][number];

// Without the extensions' transforms, which look for addresses in texts after parsing and so pass over escapes.
const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

function read(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions });
}

function childrenOf(node: Node): Node[] {
  return 'children' in node ? node.children : [];
}

function all(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(all)];
}

function wordsOf(node: Node): string {
  if (node.type === 'break') return '\n';
  return 'value' in node ? node.value : childrenOf(node).map(wordsOf).join('');
}

const folded = (text: string) =>
  text
    .replace(/[^\P{Cc}\t\n\r]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
const foldedWords = (node: Node) => folded(wordsOf(node));
const cells = (row: string[], width: number) => [...row, ...Array<string>(width).fill('')].slice(0, width);

/** What a reader of the Markdown must find: the words of each block, in its structure. */
function expected({ blocks, access }: Article): unknown[] {
  const found = blocks.flatMap((block): unknown[] => {
    switch (block.type) {
      case 'image':
      case 'embed':
        return [];
      case 'list':
        return block.items.length === 0 ? [] : [['list', ...block.items.map(folded)]];
      case 'table': {
        const width = Math.max(0, ...block.rows.map((row) => row.length));
        return width === 0 ? [] : [['table', ...block.rows.map((row) => cells(row.map(folded), width))]];
      }
      case 'quotation': {
        const by = folded(block.attribution ?? '');
        const parts = [folded(block.text), by === '' ? '' : `— ${by}`].filter((part) => part !== '');
        return parts.length === 0 ? [] : [['blockquote', ...parts]];
      }
      default:
        return folded(block.text) === '' ? [] : [[block.type, folded(block.text)]];
    }
  });
  return access === 'truncated' ? [...found, ['paragraph', '［……］']] : found;
}

function found(node: Root['children'][number]): unknown[] {
  if (node.type === 'table') {
    const width = node.children[0]?.children.length ?? 0;
    const rows = node.children.map((row) => cells(row.children.map(foldedWords), width));
    return ['table', ...rows];
  }
  if (node.type === 'list' || node.type === 'blockquote') {
    return [node.type, ...node.children.map(foldedWords)];
  }
  return [node.type, foldedWords(node)];
}

const letters = /[^\p{P}\p{S}\p{Z}\p{Cc}]/u;

/** The letters and figures of an article that stand under `strong`. */
function strongLetters({ blocks }: Article): string {
  return blocks
    .flatMap((block) => {
      if (block.type !== 'paragraph') return [];
      let offset = block.span.start;
      return [...block.text].filter((character) => {
        const at = offset;
        offset += character.length;
        const strong = block.marks.some(
          ({ kind, span }) => kind === 'strong' && span.start <= at && at < span.end,
        );
        return strong && letters.test(character);
      });
    })
    .join('');
}

describe('a reader of GitHub Flavored Markdown', () => {
  test('finds the words of each block of any article, and no other structure', () => {
    fc.assert(
      fc.property(article, (given) => {
        const root = read(toMarkdown(given, { header: false, media: false }));
        expect(root.children.map(found)).toEqual(expected(given));
      }),
      { numRuns: 300 },
    );
  });

  test('finds strong words, and links to no address that the article does not give', () => {
    fc.assert(
      fc.property(article, (given) => {
        const nodes = all(read(toMarkdown(given, { header: false, media: false })));
        const strong = nodes
          .filter(({ type }) => type === 'strong')
          .map(wordsOf)
          .join('');
        expect([...strong].filter((character) => letters.test(character)).join('')).toBe(
          strongLetters(given),
        );
        const marks = given.blocks.flatMap((block) => (block.type === 'paragraph' ? block.marks : []));
        const addresses = marks.flatMap(({ url }) => (url === null ? [] : [toUri(url)]));
        for (const node of nodes) if (node.type === 'link') expect(addresses).toContain(node.url);
      }),
      { numRuns: 300 },
    );
  });

  test('finds each picture of any article, and neither HTML nor code anywhere', () => {
    fc.assert(
      fc.property(article, (given) => {
        const nodes = all(read(toMarkdown(given)));
        const pictures = given.blocks.flatMap((block) =>
          block.type === 'image' && block.src !== null ? [toUri(block.src)] : [],
        );
        expect(nodes.flatMap((node) => (node.type === 'image' ? [node.url] : []))).toEqual(pictures);
        const types = new Set(nodes.map(({ type }) => type));
        for (const type of ['html', 'code', 'inlineCode', 'delete', 'definition', 'footnoteReference']) {
          expect(types).not.toContain(type);
        }
      }),
      { numRuns: 300 },
    );
  });
});

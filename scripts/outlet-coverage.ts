import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Block, ParseErrorCode } from '../src/index.js';

/** A reviewed fixture: what the input is, and what it must become. */
interface Case {
  outlet: string;
  name: string;
  kind: Kind;
  article: Article | null;
  error: ParseErrorCode | null;
}

type Kind = 'page' | 'payload' | 'copy';

const INPUTS: readonly [file: string, kind: Kind][] = [
  ['input.html', 'page'],
  ['input.json', 'payload'],
  ['input.txt', 'copy'],
];
const KINDS: readonly Kind[] = ['page', 'payload', 'copy'];

const hasBlock = (type: Block['type']) => (article: Article) =>
  article.blocks.some((block) => block.type === type);

/** What an article may have, in words, and how to see whether it has it. */
const FEATURES: readonly [what: string, has: (article: Article) => boolean][] = [
  ['headline', ({ headline }) => headline !== null],
  ['standfirst or key points', ({ summary }) => summary.length > 0],
  ['authors', ({ authors }) => authors.length > 0],
  [
    'their roles',
    ({ authors }) => authors.some(({ role, affiliation }) => role !== null || affiliation !== null),
  ],
  ['time of publication', ({ published }) => published !== null],
  ['time of the last change', ({ modified }) => modified !== null],
  ['sections', ({ sections }) => sections.length > 0],
  ['tags', ({ tags }) => tags.length > 0],
  ['headings', hasBlock('heading')],
  ['lists', hasBlock('list')],
  ['pull quotes', hasBlock('quotation')],
  ['tables', hasBlock('table')],
  [
    'pictures with caption',
    ({ blocks }) => blocks.some((block) => block.type === 'image' && block.caption !== null),
  ],
  ['their credits', ({ blocks }) => blocks.some((block) => block.type === 'image' && block.credit !== null)],
  ['videos and embeds', hasBlock('embed')],
  [
    'links and emphasis',
    ({ blocks }) => blocks.some((block) => block.type === 'paragraph' && block.marks.length > 0),
  ],
  ['related stories', ({ related }) => related.length > 0],
  ['syndication', ({ syndicator }) => syndicator !== null],
  ['withheld text', ({ access }) => access === 'truncated'],
  ['opinion', ({ genre }) => genre === 'opinion'],
  ['live pages', ({ genre }) => genre === 'live'],
  ['video pages', ({ genre }) => genre === 'video'],
  ['sponsored pages', ({ genre }) => genre === 'sponsored'],
  ['Simplified script', ({ language }) => language === 'zh-Hans'],
];

const BEGIN = '<!-- coverage: written by `npm run docs:outlets` -->';
const END = '<!-- /coverage -->';

/**
 * The page with its tables of coverage as the fixtures have them now.
 *
 * @throws Error where the page has no place for them
 */
export function withCoverage(page: string, fixtures: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin === -1 || end < begin) throw new Error(`The page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${coverage(readCases(fixtures))}\n\n${page.slice(end)}`;
}

function coverage(cases: readonly Case[]): string {
  const outlets = [...new Set(cases.map(({ outlet }) => outlet))];
  const rows = FEATURES.map(([what, has]) => [
    what,
    ...outlets.map((outlet) => {
      const shown = cases.filter((one) => one.outlet === outlet && one.article !== null && has(one.article));
      return KINDS.filter((kind) => shown.some((one) => one.kind === kind)).join(' · ');
    }),
  ]);
  const inputs = outlets.map((outlet) => {
    const own = cases.filter((one) => one.outlet === outlet);
    const refused = own.filter(({ error }) => error !== null);
    const counts = KINDS.map((kind) => String(own.filter((one) => one.kind === kind && one.article).length));
    return [`\`${outlet}\``, ...counts, refused.map(({ name }) => name).join(', ')];
  });
  return [
    table(['', ...outlets.map((outlet) => `\`${outlet}\``)], rows),
    '### The fixtures behind it',
    table(['outlet', 'pages', 'payloads', 'copies', 'refused as no article'], inputs),
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Every fixture that a person has reviewed, in the order of their names. */
function readCases(fixtures: string): Case[] {
  const folders = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  return folders(fixtures).flatMap((outlet) =>
    folders(join(fixtures, outlet)).flatMap((name): Case[] => {
      const folder = join(fixtures, outlet, name);
      const kind = INPUTS.find(([file]) => existsSync(join(folder, file)))?.[1];
      const path = join(folder, 'expected.json');
      if (kind === undefined || !existsSync(path)) return [];
      const { reviewed, article, error } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Case> & {
        reviewed?: boolean;
      };
      return reviewed === true
        ? [{ outlet, name, kind, article: article ?? null, error: error ?? null }]
        : [];
    }),
  );
}

import type { Adapter, Article } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import { quoted } from '../quoted.js';
import { kindOf, readCase } from '../trial.js';
import { bare } from './homes.js';

const WAY = /-(?:page|payload|copy)$/;

/** One of the ways in which an article was given, and what came of it. */
interface Given {
  tried: AdapterCase;
  article: Article;
}

/** A page, its payload and its copied text are one article, as far as each carries it. */
export function disagreements(
  adapter: Adapter,
  cases: readonly AdapterCase[],
): { case: string; message: string }[] {
  const groups = new Map<string, Given[]>();
  for (const tried of cases) {
    if (!WAY.test(tried.name)) continue;
    const read = readCase(adapter, tried);
    const key = tried.name.replace(WAY, '');
    if (read) groups.set(key, [...(groups.get(key) ?? []), { tried, article: read.article }]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      first
        ? [...apart(other, first), ...idsApart(other, first)].map((message) => ({
            case: other.tried.name,
            message,
          }))
        : [],
    ),
  );
}

function apart({ article }: Given, other: Given): string[] {
  return FIELDS.flatMap(([field, shownIn]) => {
    const mine = shownIn(article);
    const theirs = shownIn(other.article);
    if (mine.length === 0 || theirs.length === 0) return [];
    const at = mine.findIndex((value, index) => value !== theirs[index]);
    const where = at < 0 && mine.length < theirs.length ? mine.length : at;
    if (where < 0) return [];
    const [here, there] = [mine[where], theirs[where]].map((value) =>
      value === undefined ? 'nothing' : quoted(value),
    );
    return [`${field} is ${here} here and ${there} in ${other.tried.name}`];
  });
}

const FIELDS: readonly [field: string, shownIn: (article: Article) => string[]][] = [
  ['the headline', ({ headline }) => (headline === null ? [] : [bare(headline)])],
  ['the day', ({ published }) => (published === null ? [] : [published.value.slice(0, 10)])],
  ['an author', ({ authors }) => authors.map(({ name }) => name)],
  [
    'a paragraph',
    ({ blocks }) => blocks.flatMap((block) => (block.type === 'paragraph' ? [bare(block.text)] : [])),
  ],
];

/** Ids made of the words differ as soon as these do, which is said of them; the outlet's own must not. */
function idsApart(one: Given, other: Given): string[] {
  const ids = [one, other].map(({ article: { id } }) => id);
  if (ids[0] === ids[1] || ![one, other].every(hasAddress) || ids.every((id) => id.includes(':x-')))
    return [];
  const [first, second] = [other, one].map(
    ({ tried, article }) => `${WHOSE[kindOf(tried.input)]} id is ${article.id}`,
  );
  return [`${first}, ${second}: take nativeId from the address, which both have`];
}

const WHOSE = {
  html: "the page's",
  bytes: "the input's",
  json: "the payload's",
  text: "the copied text's",
} as const;

/** A copied text has an address only where one was given with it. */
function hasAddress({ tried, article }: Given): boolean {
  return article.url !== null || tried.options?.url !== undefined;
}

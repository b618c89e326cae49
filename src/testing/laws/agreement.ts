import type { Adapter, Article } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import { quoted } from '../quoted.js';
import { readCase } from '../trial.js';
import { bare } from './homes.js';

const WAY = /-(?:page|payload|copy)$/;

/** A page, its payload and its copied text are one article, as far as each carries it. */
export function disagreements(
  adapter: Adapter,
  cases: readonly AdapterCase[],
): { case: string; message: string }[] {
  const groups = new Map<string, { name: string; article: Article }[]>();
  for (const tried of cases) {
    if (!WAY.test(tried.name)) continue;
    const read = readCase(adapter, tried);
    const key = tried.name.replace(WAY, '');
    if (read) groups.set(key, [...(groups.get(key) ?? []), { name: tried.name, article: read.article }]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ name, article }) =>
      first ? apart(article, first).map((message) => ({ case: name, message })) : [],
    ),
  );
}

function apart(one: Article, other: { name: string; article: Article }): string[] {
  return FIELDS.flatMap(([field, shownIn]) => {
    const mine = shownIn(one);
    const theirs = shownIn(other.article);
    if (mine.length === 0 || theirs.length === 0) return [];
    const at = mine.findIndex((value, index) => value !== theirs[index]);
    const where = at < 0 && mine.length < theirs.length ? mine.length : at;
    if (where < 0) return [];
    const [here, there] = [mine[where], theirs[where]].map((value) =>
      value === undefined ? 'nothing' : quoted(value),
    );
    return [`${field} is ${here} here and ${there} in ${other.name}`];
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

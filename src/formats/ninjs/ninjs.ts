import type { Article } from '../../model/article.js';
import type { Publisher } from '../../model/people.js';
import type { PublishedTime } from '../../model/time.js';
import { listed } from '../listed.js';
import { articleUri, toUri } from '../uri.js';
import { written } from '../written.js';
import { associations } from './associations.js';
import { toDateTime } from './date-time.js';
import type { NinjsInfoSource, NinjsItem, NinjsName, NinjsText } from './item.js';
import { organisations, people } from './names.js';

const standard: NinjsItem['standard'] = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

function infoSource(role: string, { name, url }: Publisher): NinjsInfoSource {
  return { name, role, ...(url === null ? {} : { uri: toUri(url) }) };
}

function infoSources({ publisher, syndicator }: Article): NinjsInfoSource[] {
  const written = infoSource('publisher', publisher);
  return syndicator === null ? [written] : [written, infoSource('syndicator', syndicator)];
}

/** A time that ninjs has no date-time for, such as a day without an hour, is kept as words. */
function timeInWords(role: string, time: PublishedTime | null): NinjsText[] {
  return time === null || toDateTime(time.value) !== null ? [] : [{ role, value: time.value }];
}

function times({ published, modified }: Article): Pick<NinjsItem, 'firstCreated' | 'versionCreated'> {
  const first = published === null ? null : toDateTime(published.value);
  const version = modified === null ? first : toDateTime(modified.value);
  return {
    ...(first === null ? {} : { firstCreated: first }),
    ...(version === null ? {} : { versionCreated: version }),
  };
}

function subjects({ sections, tags }: Article): NinjsName[] {
  return [
    ...sections.map((name) => ({ name, rel: 'section' })),
    ...tags.map((name) => ({ name, rel: 'tag' })),
  ];
}

function altIds({ id, originalUrl }: Article): NinjsItem['altIds'] {
  const own = { role: 'baodao', value: id };
  return originalUrl === null ? [own] : [own, { role: 'original', value: toUri(originalUrl) }];
}

/** ninjs counts characters; a pair of surrogates is one. */
function charCount(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * The article as one IPTC ninjs 3.1 item, valid against its JSON Schema.
 *
 * ninjs has no place for claims: their named sources stand in `people` and `organisations` with `rel: "source"`.
 * What is unknown is left out. Never throws on a valid article. What maps to what: `docs/formats.md`.
 *
 * @throws ParseError `invalid-input` for what is no article
 * @example
 * toNinjs(article).headlines; // [{ role: 'main', value: '碼頭重開' }]
 */
export function toNinjs(article: Article): NinjsItem {
  return written('toNinjs', article, () => itemOf(article));
}

function itemOf(article: Article): NinjsItem {
  const { headline, summary, text, authors } = article;
  return {
    uri: articleUri(article),
    standard: { ...standard },
    type: 'text',
    representationType: article.access === 'full' ? 'full' : 'partial',
    pubStatus: 'usable',
    ...times(article),
    language: article.language,
    ...listed('headlines', headline === null ? [] : [{ role: 'main', value: headline }]),
    ...listed('descriptions', [
      ...summary.map((value) => ({ role: 'summary', value })),
      ...timeInWords('published', article.published),
      ...timeInWords('modified', article.modified),
    ]),
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: charCount(text), value: text }],
    ...(authors.length === 0 ? {} : { by: authors.map(({ name }) => name).join('、') }),
    ...listed('people', people(article)),
    ...listed('organisations', organisations(article)),
    ...listed('subjects', subjects(article)),
    genres: [{ name: article.genre }],
    infoSources: infoSources(article),
    altIds: altIds(article),
    ...listed('associations', associations(article)),
  };
}

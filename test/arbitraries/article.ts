import fc from 'fast-check';
import type { Article } from '../../src/model/article.js';
import type { Mark } from '../../src/model/block.js';
import type { Author, Publisher } from '../../src/model/people.js';
import type { Related } from '../../src/model/related.js';
import type { PublishedTime } from '../../src/model/time.js';
import { type BareBlock, body, list, table } from './body.js';
import { claimSeeds, claimsOf } from './claim.js';
import { boundary, line, lines, url } from './text.js';

const two = (value: number) => String(value).padStart(2, '0');

/** A point in time as precise as its precision says. */
const time: fc.Arbitrary<PublishedTime> = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    precision: fc.constantFrom<PublishedTime['precision']>('day', 'minute', 'second'),
    inferred: fc.boolean(),
  })
  .map(({ month, day, hour, precision, inferred }) => {
    const date = `2025-${two(month)}-${two(day)}`;
    const value = {
      day: date,
      minute: `${date}T${two(hour)}:07+08:00`,
      second: `${date}T${two(hour)}:07:09+08:00`,
    }[precision];
    return { value, precision, timeZone: 'Asia/Hong_Kong', inferred, raw: value };
  });

const publisher: fc.Arbitrary<Publisher> = fc.record({
  id: fc.option(fc.constantFrom('example', 'other')),
  name: line,
  url: fc.option(url),
});

const author: fc.Arbitrary<Author> = fc.record({
  name: line,
  kind: fc.constantFrom('person', 'organization'),
  role: fc.option(line),
  affiliation: fc.option(line),
  latinName: fc.option(fc.constant('Ada Chan')),
});

const related: fc.Arbitrary<Related> = fc.record({
  kind: fc.constantFrom('related', 'recommended', 'most-read', 'editors-pick', 'previous', 'next'),
  headline: line,
  url: fc.option(url),
  publisher: fc.option(line),
  published: fc.option(time),
  age: fc.option(fc.constant('11 小時前')),
  summary: fc.option(line),
});

const mark = fc.record({
  kind: fc.constantFrom<Mark['kind']>('strong', 'emphasis', 'link'),
  from: fc.nat(),
  to: fc.nat(),
  url: fc.option(url),
});

const paragraph: fc.Arbitrary<BareBlock> = fc
  .record({ text: lines, marks: fc.array(mark, { maxLength: 4 }) })
  .map(({ text, marks }) => ({
    type: 'paragraph',
    text,
    marks: marks.map(({ kind, from, to, url: address }) => {
      const [start = 0, end = 0] = [from, to]
        .map((offset) => boundary(text, offset % (text.length + 1)))
        .sort((a, b) => a - b);
      return { kind, span: { start, end }, url: kind === 'link' ? address : null };
    }),
  }));

const block: fc.Arbitrary<BareBlock> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.record({ type: fc.constant('heading'), level: fc.integer({ min: 2, max: 6 }), text: line }),
  fc.tuple(fc.boolean(), fc.array(line, { maxLength: 3 })).map(([ordered, items]) => list(ordered, items)),
  fc.record({ type: fc.constant('quotation'), text: lines, attribution: fc.option(line) }),
  fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 3 }).map(table),
  fc.record({
    type: fc.constant('image'),
    src: fc.option(url),
    alt: fc.option(line),
    caption: fc.option(line),
    credit: fc.option(line),
  }),
  fc.record({
    type: fc.constant('embed'),
    kind: fc.constantFrom('video', 'audio', 'social', 'map', 'chart', 'other'),
    provider: fc.option(line),
    url: fc.option(url),
    caption: fc.option(line),
  }),
);

/**
 * Any valid article: every field in every state that the model allows, spans exact (`text.slice` gives the text),
 * claims in text, headline and captions, and texts full of what other formats give a meaning to.
 */
export const article: fc.Arbitrary<Article> = fc
  .record({
    id: line.map((id) => `example:${id}`),
    publisher,
    syndicator: fc.option(publisher),
    url: fc.option(url),
    originalUrl: fc.option(url),
    language: fc.constantFrom<Article['language']>('zh-Hant-HK', 'zh-Hant-TW', 'zh-Hant', 'zh-Hans'),
    genre: fc.constantFrom<Article['genre']>('news', 'opinion', 'live', 'video', 'sponsored'),
    headline: fc.option(line),
    summary: fc.array(line, { maxLength: 2 }),
    authors: fc.array(author, { maxLength: 2 }),
    published: fc.option(time),
    modified: fc.option(time),
    sections: fc.array(line, { maxLength: 2 }),
    tags: fc.array(line, { maxLength: 2 }),
    bare: fc.array(block, { maxLength: 5 }),
    related: fc.array(related, { maxLength: 2 }),
    access: fc.constantFrom<Article['access']>('full', 'truncated'),
    seeds: claimSeeds,
  })
  .map(({ bare, seeds, ...rest }) => {
    const { text, blocks } = body(bare);
    const claims = claimsOf(seeds, rest.headline, text, blocks);
    return { schemaVersion: 1, adapter: 'example', ...rest, blocks, text, claims };
  });

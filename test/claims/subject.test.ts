import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'what ties a clause to the one before is no part of who speaks': [
    ['船長因此認為浪大。', ['reported', '認為', '船長', '浪大']],
    [
      '船長同時認為浪大，其後又表示要返航。',
      ['reported', '認為', '船長', '浪大'],
      ['reported', '表示', '船長', '要返航'],
    ],
    ['本報從船長了解到，浪大。', ['reported', '了解到', '船長', '浪大']],
    ['今晨五時，船長指浪大。', ['reported', '指', '船長', '浪大']],
  ],
  'what stands between the speaker and the verb is no part of the speaker': [
    ['3月1日船長說，浪大。', ['reported', '說', '船長', '浪大']],
    ['船長今（16）日說，浪大。', ['reported', '說', '船長', '浪大']],
    ['船長周四（18日）說，浪大。', ['reported', '說', '船長', '浪大']],
    ['船長哽咽地說，浪大。', ['reported', '說', '船長', '浪大']],
    ['船長將其形容為「惡夢」。', ['quote', '形容為', '船長', '惡夢']],
    ['船長對此表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長與工會表示，浪大。', ['reported', '表示', '船長與工會', '浪大']],
    ['船長就班次表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長對居民表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['對船長說，浪大。'],
  ],
  'whoever is made to speak is behind 令': [
    ['船難讓南灣市民高呼「船幾時返航」。', ['quote', '高呼', '南灣市民', '船幾時返航']],
    ['船難令船長表示，浪大。', ['reported', '表示', '船長', '浪大']],
  ],
  'the words of whom one quotes are theirs': [
    ['《南灣日報》引述船長稱，浪大。', ['reported', '稱', '船長', '浪大']],
    ['《南灣日報》援引船長的話稱，浪大。', ['reported', '稱', '船長', '浪大']],
  ],
  'who called, and not who was called, says so': [
    ['我局接到群眾舉報稱船隻失蹤。', ['reported', '稱', '群眾', '船隻失蹤']],
    ['警方接獲居民求助指船隻失蹤。', ['reported', '指', '居民', '船隻失蹤']],
    ['警方收到居民求助指船隻失蹤。', ['reported', '指', '居民', '船隻失蹤']],
  ],
  'no subject is that long': [
    [
      '船長（浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大）說，浪大。',
    ],
    [
      '船長（浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大浪大）說，浪大。',
      ['reported', '說', '船長', '浪大'],
    ],
  ],
  'an example is no report of the article': [
    ['如船長說，浪大。'],
    ['例如船長說，浪大。'],
    ['船長說，浪大。', ['reported', '說', '船長', '浪大']],
  ],
  'a family name may look like an adverb': [
    ['曾大文表示，浪大。', ['reported', '表示', '曾大文', '浪大']],
    ['曾表示，浪大。'],
    ['署長羅時中認為浪大。', ['reported', '認為', '羅時中', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

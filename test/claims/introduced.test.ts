import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'somebody whom a sentence names after a title is whom the next one means': [
    [
      '教會邀請漁民 Mia 做分享。她指，浪大。',
      ['reported', '邀請', '教會', '漁民 Mia 做分享'],
      ['reported', '指', 'Mia', '浪大'],
    ],
    [
      '教會邀請漁民Mia 做分享。她指，浪大。',
      ['reported', '邀請', '教會', '漁民Mia 做分享'],
      ['reported', '指', 'Mia', '浪大'],
    ],
    [
      '教會邀請漁民 mia 做分享。她指，浪大。',
      ['reported', '邀請', '教會', '漁民 mia 做分享'],
      ['reported', '指', '她', '浪大'],
    ],
    [
      '教會邀請漁民何小雲做分享。她指，浪大。',
      ['reported', '邀請', '教會', '漁民何小雲做分享'],
      ['reported', '指', '何小雲', '浪大'],
    ],
    [
      '教會邀請漁民阿登·貝洛爾做分享。他指，浪大。',
      ['reported', '邀請', '教會', '漁民阿登·貝洛爾做分享'],
      ['reported', '指', '阿登·貝洛爾', '浪大'],
    ],
    [
      '教會邀請漁民做分享。她指，浪大。',
      ['reported', '邀請', '教會', '漁民做分享'],
      ['reported', '指', '她', '浪大'],
    ],
    [
      '教會邀請漁民藻鈴做分享。她指，浪大。',
      ['reported', '邀請', '教會', '漁民藻鈴做分享'],
      ['reported', '指', '她', '浪大'],
    ],
  ],
  'a crowd is whom 他們 means, and no speaker of the next sentence': [
    ['居民在碼頭。他們指，浪大。', ['reported', '指', '居民', '浪大']],
    ['居民在碼頭。表示浪大。'],
    ['警方在碼頭。表示浪大。', ['reported', '表示', '警方', '浪大']],
    ['消防在碼頭。表示浪大。', ['reported', '表示', '消防', '浪大']],
    ['工會在碼頭。表示浪大。', ['reported', '表示', '工會', '浪大']],
    ['船長在碼頭。表示浪大。', ['reported', '表示', '船長', '浪大']],
    ['他在碼頭。表示浪大。'],
  ],
  'who stands before an occasion, an adverb or a comma leads a clause': [
    ['居民在碼頭，表示浪大。', ['reported', '表示', '居民', '浪大']],
    ['陳先生剛巧在碼頭，表示浪大。', ['reported', '表示', '陳先生', '浪大']],
    ['船長剛巧在碼頭，表示浪大。', ['reported', '表示', '船長', '浪大']],
    ['近日，船長在碼頭，表示浪大。', ['reported', '表示', '船長', '浪大']],
    ['3月1日船長在碼頭，表示浪大。', ['reported', '表示', '船長', '浪大']],
    ['一名官員在碼頭，表示浪大。', ['reported', '表示', '一名官員', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

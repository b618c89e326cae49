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
  'a gloss says what somebody is called': [
    ['阿鳳（化名）在碼頭賣票。阿鳳說，浪大。', ['reported', '說', '阿鳳', '浪大']],
    ['Kelvin（網名）常到碼頭。Kelvin說，浪大。', ['reported', '說', 'Kelvin', '浪大']],
    ['藻鈴（化名）在碼頭賣票。藻鈴看好明年生意。', ['reported', '看好', '藻鈴', '明年生意']],
    ['藻鈴（圖）在碼頭賣票。藻鈴看好明年生意。'],
    ['藻鈴「化名」在碼頭賣票。藻鈴看好明年生意。'],
    ['藻鈴貝錨帆（化名）在碼頭賣票。藻鈴貝錨帆看好明年生意。'],
  ],
  'whom a later clause names is whom the next sentence means': [
    ['渡輪停航，船長何小雲仍在碼頭。她說，浪大。', ['reported', '說', '何小雲', '浪大']],
    [
      '何小雲說，浪大。船員走了。燈關了，何小雲還在場。她表示，會留守。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '表示', '何小雲', '會留守'],
    ],
    [
      '何小雲說，浪大。林大文在碼頭等候，何小雲在船上。他表示，會等下去。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '表示', '林大文', '會等下去'],
    ],
    [
      '南灣大學一項研究訪問了乘客。結果顯示，六成人暈船。',
      ['reported', '顯示', '南灣大學一項研究', '六成人暈船'],
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
    ['船長到碼頭\n表示浪大。'],
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

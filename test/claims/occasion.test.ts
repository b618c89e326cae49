import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'the occasion begins as far left as somebody stands before it': [
    ['何小雲在東港與居民會談後表示，浪大。', ['reported', '表示', '何小雲', '浪大']],
    ['船長在東港訪問居民後在碼頭會談時表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['總理何小雲和船長在東港會談後表示，浪大。', ['reported', '表示', '總理何小雲和船長', '浪大']],
    ['船長周一在東港表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長出海捕魚歸來時表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長將出海時表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長（3月1日）表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長（1日）表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長（圖）表示，浪大。', ['reported', '表示', '船長', '浪大']],
  ],
  'the occasion before a verb is no part of who speaks': [
    ['船長在接受訪問時表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長出海時表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['何小雲和陳大文在會談後表示，浪大。', ['reported', '表示', '何小雲和陳大文', '浪大']],
    ['船長（15日）在碼頭表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長（刑事）在碼頭表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長昨日會談之後表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長之後表示，浪大。', ['reported', '表示', '船長', '浪大']],
  ],
  'an occasion by itself leaves the speaker out': [
    [
      '船長說，浪大。接受訪問時表示，船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表示', '船長', '船要返航'],
    ],
    [
      '船長說，浪大。出海時表示，船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表示', '船長', '船要返航'],
    ],
    [
      '船長說，浪大。在碼頭上表示，船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表示', '船長', '船要返航'],
    ],
    ['接受訪問時表示，浪大。'],
    ['（在碼頭上）表示，浪大。'],
  ],
  'a paper may stand before 中, somebody may not': [
    ['新聞稿中表示，浪大。', ['reported', '表示', '新聞稿', '浪大']],
    ['聲明裡稱，浪大。', ['reported', '稱', '聲明', '浪大']],
    ['船長中表示，浪大。'],
    ['工人期間稱，浪大。', ['reported', '稱', '工人', '浪大']],
  ],
  'a time stands between a speaker and an occasion, and before a speaker': [
    ['船長陳大文10月3日在碼頭表示，浪大。', ['reported', '表示', '陳大文', '浪大']],
    ['10月3日船長在碼頭表示，浪大。', ['reported', '表示', '船長', '浪大']],
  ],
  'a day in brackets is no part of the speaker': [
    ['船長（15日）在碼頭表示，浪大。', ['reported', '表示', '船長', '浪大']],
    ['船長（10月15日）在碼頭表示，浪大。', ['reported', '表示', '船長', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

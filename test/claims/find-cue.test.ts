import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  '消息 and its verb are one cue only side by side': [
    ['消息又指班次太疏。', ['reported', '指', '消息', '班次太疏']],
    ['消息指班次太疏。', ['reported', '消息指', '消息人士', '班次太疏']],
    ['消息直指班次太疏。', ['reported', '直指', '消息', '班次太疏']],
  ],
  'the second verb is the cue where a quotation or a comma follows it': [
    ['船長告訴記者說「浪大」。', ['quote', '說', '船長', '浪大']],
    ['船長告訴記者說，浪大。', ['reported', '說', '船長', '浪大']],
    ['船長回應稱，浪大。', ['reported', '回應稱', '船長', '浪大']],
    ['船長表示說，浪大。', ['reported', '說', '船長', '浪大']],
    ['船長續稱，浪大。', ['reported', '稱', '船長', '浪大']],
    ['船長續稱浪大。', ['reported', '稱', '船長', '浪大']],
    ['居民不滿 認為浪大。', ['reported', '認為', '居民', '浪大']],
    ['居民不滿 班次太疏。', ['reported', '不滿', '居民', '班次太疏']],
    ['船長回應稱不過浪大。', ['reported', '回應稱', '船長', '不過浪大']],
  ],
  'whoever was told and speaks in the next sentence has a claim of his own': [
    [
      '船長告訴乘客浪大。他說風急。',
      ['reported', '告訴', '船長', '乘客浪大'],
      ['reported', '說', '船長', '風急'],
    ],
    ['船長告訴記者說浪大。', ['reported', '告訴', '船長', '記者說浪大']],
  ],
  'a verb before 時 tells when somebody spoke': [
    ['船長裁決時批評船東失職。', ['reported', '批評', '船長', '船東失職']],
    ['船長續稱停航時浪大。', ['reported', '稱', '船長', '停航時浪大']],
    ['船長回應時浪大。'],
  ],
  'a word that is verb and noun is a noun before another verb': [
    ['有分析指出，浪大。', ['reported', '指出', '分析', '浪大']],
    ['一篇評論認為，浪大。', ['reported', '認為', '一篇評論', '浪大']],
    ['船長分析指出，浪大。', ['reported', '分析指出', '船長', '浪大']],
    ['船長評論認為，浪大。', ['reported', '評論認為', '船長', '浪大']],
    ['船長說浪大，又評論「風急」。', ['reported', '說', '船長', '浪大'], ['quote', '評論', '船長', '風急']],
  ],
  'a verb in a relative clause is the speaker’s attribute': [
    ['不願透露姓名的員工也稱，浪大。', ['reported', '稱', '不願透露姓名的員工', '浪大']],
    ['表示支持的船員說，浪大。', ['reported', '說', '表示支持的船員', '浪大']],
    [
      '船長說浪大。表示支持的船員（右）稱，風急。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '稱', '表示支持的船員', '風急'],
    ],
    [
      '船長說浪大，表示風急的水域不宜出海，指碼頭要關閉。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表示', '船長', '風急的水域不宜出海'],
      ['reported', '指', '船長', '碼頭要關閉'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'who stands before a colon speaks, if there are words behind it': [
    ['船長：浪大要返航', ['reported', '：', '船長', '浪大要返航']],
    ['船長：浪大'],
    ['船長：12345678'],
    ['船長：「浪大要返航」', ['quote', '：', '船長', '浪大要返航']],
    ['調查：浪大要返航', ['reported', '：', '調查', '浪大要返航']],
    ['影片：浪大要返航'],
    [
      '調查：浪大要返航　船長稱浪小',
      ['reported', '：', '調查', '浪大要返航'],
      ['reported', '稱', '船長', '浪小'],
    ],
    ['船長：浪大要返航　浪急', ['reported', '：', '船長', '浪大要返航　浪急']],
    ['港聞：浪大要返航'],
    [
      '船長：浪大要返航　工會：不同意返航',
      ['reported', '：', '船長', '浪大要返航'],
      ['reported', '：', '工會', '不同意返航'],
    ],
    ['船長：浪大要返航　原因：浪太大', ['reported', '：', '船長', '浪大要返航　原因：浪太大']],
    ['南灣電視台：《浪大要返航》'],
    ['警方：3 名船員已經獲救', ['reported', '：', '警方', '3 名船員已經獲救']],
    ['船長:浪大要返航', ['reported', ':', '船長', '浪大要返航']],
  ],
  'a name may stand at the end of what no list knows': [
    ['最後一代看塔旗關鎮海：「浪大要返航」', ['quote', '：', '關鎮海', '浪大要返航']],
    ['最後一代看塔旗關鎮海：浪大要返航', ['reported', '：', '關鎮海', '浪大要返航']],
    ['最後一代看塔旗藻鈴鈴：「浪大要返航」'],
    ['看塔：「浪大要返航」'],
    ['旗關鎮：「浪大要返航」'],
  ],
  'nobody of so many words speaks in a headline': [
    ['南灣海洋研究所高級研究員及渡輪工會主席陳大文：浪大要返航'],
    ['南灣海洋研究所高級研究員陳大文：浪大要返航', ['reported', '：', '陳大文', '浪大要返航']],
  ],
  'spaces and bars part a headline': [
    ['船務｜船長：浪大要返航', ['reported', '：', '船長', '浪大要返航']],
    ['船長指浪大　工會稱可開船', ['reported', '指', '船長', '浪大'], ['reported', '稱', '工會', '可開船']],
    ['船長拒辭職稱浪大要返航', ['reported', '稱', '船長', '浪大要返航']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

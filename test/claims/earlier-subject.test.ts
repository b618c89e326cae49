import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'whom a reporter asks in one clause answers in the next': [
    ['記者致電船長陳大文，他說，浪大。', ['reported', '說', '陳大文', '浪大']],
    ['本報昨日訪問船長陳大文，他說，浪大。', ['reported', '說', '陳大文', '浪大']],
    ['《南灣日報》聯絡上船長陳大文，他說，浪大。', ['reported', '說', '陳大文', '浪大']],
    ['記者追問船長陳大文，回覆稱，浪大。', ['reported', '回覆稱', '陳大文', '浪大']],
    ['本報向海事處查詢，獲回覆稱，浪大。', ['reported', '回覆稱', '海事處', '浪大']],
    ['就停航一事，本報向海事處查詢，回覆指，浪大。', ['reported', '回覆指', '海事處', '浪大']],
    ['街坊向船長查詢，他說，浪大。', ['reported', '說', '船長', '浪大']],
    ['船長陳大文向海事處查詢班次，他說，浪大。', ['reported', '說', '陳大文', '浪大']],
  ],
  'whom a clause answers is not who speaks in the next': [
    ['船長陳大文在碼頭。對於議員何小雲的質疑，他回應，浪大。', ['reported', '回應', '陳大文', '浪大']],
    ['對於船長來說，票價太低，他認為要加價。', ['reported', '認為', '船長', '要加價']],
  ],
  'a clause that puts up a paper says what the paper says': [
    ['門口張貼告示，稱浪大。', ['reported', '稱', '告示', '浪大']],
    ['船上有告示，稱浪大。'],
    ['告示，稱浪大。', ['reported', '稱', '告示', '浪大']],
  ],
  'a survey of an earlier clause finds what a later one shows': [
    ['一項研究訪問了乘客，發現六成人暈船。', ['reported', '發現', '一項研究', '六成人暈船']],
    ['一項研究訪問了乘客，歷時一年，發現六成人暈船。', ['reported', '發現', '一項研究', '六成人暈船']],
    ['一項研究訪問了乘客，歷時一年，走遍各島，發現六成人暈船。'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

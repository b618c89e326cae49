import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a name in marks is short, in letters twice as long': [
    ['船員甲刊登文章《浪》認為浪大。'],
    [
      '網民「Sleepy Heron Of The South Bay」認為浪大。',
      ['reported', '認為', 'Sleepy Heron Of The South Bay', '浪大'],
    ],
    [
      '網民「南灣街坊南灣街坊南灣街坊南灣街坊」認為浪大。',
      ['reported', '認為', '南灣街坊南灣街坊南灣街坊南灣街坊', '浪大'],
    ],
    ['網民「南灣街坊南灣街坊南灣街坊南灣街坊南」認為浪大。'],
  ],
  'a gloss of a code or of letters marks a body': [
    ['恒昌（9988）認為浪大。', ['reported', '認為', '恒昌', '浪大']],
    ['藻鈴（9988）表示，浪大。', ['reported', '表示', '藻鈴', '浪大']],
    ['藻鈴（Algae）表示，浪大。', ['reported', '表示', '藻鈴', '浪大']],
    ['藻鈴（見另文）表示，浪大。'],
    ['藻鈴（99）表示，浪大。'],
  ],
  'a trade ends in 商 or 者': [
    ['魚販商表示，浪大。', ['reported', '表示', '魚販商', '浪大']],
    ['有魚販商表示，浪大。', ['reported', '表示', '魚販商', '浪大']],
    ['魚販桶表示，浪大。', ['reported', '表示', '魚販桶', '浪大']],
  ],
  'what is said of a pronoun stands by itself': [
    ['該船務公司表示，浪大。', ['reported', '表示', '該船務公司', '浪大']],
    ['該南灣船務公司表示，浪大。', ['reported', '表示', '該南灣船務公司', '浪大']],
    ['這名船長表示，浪大。', ['reported', '表示', '這名船長', '浪大']],
    ['他知道船會已有安排表示，浪大。', ['reported', '表示', '他', '浪大']],
  ],
  'a name in marks is the last of the phrase': [
    ['網民「南灣街坊」表示，浪大。', ['reported', '表示', '南灣街坊', '浪大']],
    ['「順達物流」表示，浪大。', ['reported', '表示', '順達物流', '浪大']],
    ['「浪很大」表示，浪大。'],
    ['專頁「南灣街坊」表示，浪大。', ['reported', '表示', '南灣街坊', '浪大']],
    ['魚販商「南灣街坊」表示，浪大。', ['reported', '表示', '南灣街坊', '浪大']],
    ['船隻「南灣街坊」表示，浪大。'],
  ],
  'a short name of a body is one': [
    ['房署認為浪大。', ['reported', '認為', '房署', '浪大']],
    ['愛協認為浪大。', ['reported', '認為', '愛協', '浪大']],
    ['NASA認為浪大。', ['reported', '認為', 'NASA', '浪大']],
    ['南灣工程處認為浪大。', ['reported', '認為', '南灣工程處', '浪大']],
  ],
  'a relative of somebody is somebody else': [
    ['陳大文母親說，浪大。', ['reported', '說', '陳大文母親', '浪大']],
    ['陳大文船長說，浪大。', ['reported', '說', '陳大文', '浪大']],
  ],
  '該 before a word for a paper means the paper': [
    ['大學做了調查。該項調查發現，浪大。', ['reported', '發現', '該項調查', '浪大']],
    [
      '船公司發表報告，報告指浪大。該報告又指，風大。',
      ['reported', '指', '報告', '浪大'],
      ['reported', '指', '報告', '風大'],
    ],
  ],
  '該 before a word for a body means one that was named': [
    [
      '南灣船務公司表示，浪大。該船務公司指，會停航。',
      ['reported', '表示', '南灣船務公司', '浪大'],
      ['reported', '指', '南灣船務公司', '會停航'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

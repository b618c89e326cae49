import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'labels make an interview where one of them comes again': [
    [
      '記者：浪大嗎？\n陳大文：停航。\n記者：幾時復航？',
      ['reported', '：', '記者', '浪大嗎？'],
      ['reported', '：', '陳大文', '停航'],
      ['reported', '：', '記者', '幾時復航？'],
    ],
    ['記者：浪大嗎？\n陳大文：停航。\n林遠：復航。', ['reported', '：', '記者', '浪大嗎']],
    ['渡輪停航。\n浪太大。\n記者：浪大嗎？', ['reported', '：', '記者', '浪大嗎']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

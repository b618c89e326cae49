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
    ['記者：浪大嗎？\n陳大文：停航。', ['reported', '：', '記者', '浪大嗎']],
    [
      '記者：浪大嗎？\n記者：停航嗎？\n記者：復航嗎？',
      ['reported', '：', '記者', '浪大嗎'],
      ['reported', '：', '記者', '停航嗎'],
      ['reported', '：', '記者', '復航嗎'],
    ],
  ],
  'who answered is whom the next paragraph means, and not who asked': [
    [
      '陳大文：停航。\n記者：何時復航？\n陳大文：明日。\n記者：票價呢？\n他表示，票價不變。',
      ['reported', '：', '陳大文', '停航'],
      ['reported', '：', '記者', '何時復航？'],
      ['reported', '：', '陳大文', '明日'],
      ['reported', '：', '記者', '票價呢？'],
      ['reported', '表示', '陳大文', '票價不變'],
    ],
    [
      '何小雲說，浪大。\n問：會停航嗎？\n答：會。\n問：何時復航？\n答：明日。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '：', '問', '會停航嗎？'],
      ['reported', '：', '何小雲', '會'],
      ['reported', '：', '問', '何時復航？'],
      ['reported', '：', '何小雲', '明日'],
    ],
  ],
  'a label is a name, with a gloss or without': [
    [
      '記者：浪大嗎？\n陳大文（笑）：很大。\n記者：停航嗎？\n陳大文：會。',
      ['reported', '：', '記者', '浪大嗎？'],
      ['reported', '：', '陳大文', '很大'],
      ['reported', '：', '記者', '停航嗎？'],
      ['reported', '：', '陳大文', '會'],
    ],
    [
      '記者：浪大嗎？\n何小雲（南灣渡輪有限公司船長）：很大。\n記者：停航嗎？',
      ['reported', '：', '記者', '浪大嗎？'],
      ['reported', '：', '何小雲', '很大'],
      ['reported', '：', '記者', '停航嗎？'],
    ],
    [
      '記者：\n陳大文：很大。\n記者：停航嗎？\n陳大文：會。',
      ['reported', '：', '陳大文', '很大'],
      ['reported', '：', '記者', '停航嗎？'],
      ['reported', '：', '陳大文', '會'],
    ],
    [
      '記者：浪大嗎？\n陳大文：「很大。」\n記者：停航嗎？',
      ['reported', '：', '記者', '浪大嗎'],
      ['quote', '：', '陳大文', '很大'],
      ['reported', '：', '記者', '停航嗎'],
    ],
    ['船期如下：周一至周五。\n票價如下：成人。\n船期如下：周六。'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

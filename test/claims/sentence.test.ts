import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'who filed a story is not who speaks in it': [
    ['本報訊（記者何小雲）船長說，浪大。', ['reported', '說', '船長', '浪大']],
    ['本报讯（记者何小云）船长说，浪大。', ['reported', '说', '船长', '浪大']],
    ['本報消息指，浪大。', ['reported', '指', '本報消息', '浪大']],
    ['（記者何小雲）船長說，浪大。', ['reported', '說', '船長', '浪大']],
    ['（圖）渡輪停航，船長說浪大。', ['reported', '說', '船長', '浪大']],
    ['【南灣船期】船長說，浪大。', ['reported', '說', '船長', '浪大']],
    ['【南灣船期表每日更新各線班次請留意變動】船長說，浪大。', ['reported', '說', '船長', '浪大']],
    ['（南灣綜合報導） 船長說，浪大。', ['reported', '說', '船長', '浪大']],
    [
      '（南灣綜合報導，並向各線乘客查詢班次變動的情況及渡輪公司職員的各種各樣的回應內容）船長說，浪大。',
      ['reported', '說', '船長', '浪大'],
    ],
  ],
  'a bracket that nobody closes is none': [
    ['船長說（「浪大。）。船要返航。', ['reported', '說', '船長', '（「浪大。）']],
    ['船長說：「船（小輪」不能開）。', ['mixed', '說', '船長', '「船（小輪」不能開）']],
    ['船長說」船不能開。', ['reported', '說', '船長', '」船不能開']],
    ['船長說：「船不能開。', ['quote', '說', '船長', '船不能開']],
    [
      '船長說："船不能開"，工會說："要開"。',
      ['quote', '說', '船長', '船不能開'],
      ['quote', '說', '工會', '要開'],
    ],
    ['船長說：（「船不能開）。」', ['reported', '說', '船長', '（「船不能開）']],
  ],
  'a quotation with its own full stop ends a sentence, unless it goes on': [
    ['船長說：「浪大。」工會說，要開。', ['quote', '說', '船長', '浪大'], ['reported', '說', '工會', '要開']],
    [
      '船長說：「浪大。」，工會說，要開。',
      ['quote', '說', '船長', '浪大'],
      ['reported', '說', '工會', '要開'],
    ],
    ['船長說：「浪大」工會說，要開。', ['mixed', '說', '船長', '「浪大」工會說，要開']],
    [
      '船長說：「浪大。」——工會說，要開。',
      ['quote', '說', '船長', '浪大'],
      ['reported', '說', '工會', '要開'],
    ],
    [
      '船長說：「浪大……」工會說，要開。',
      ['quote', '說', '船長', '浪大……'],
      ['reported', '說', '工會', '要開'],
    ],
    [
      '船長說：「浪大。 」工會說，要開。',
      ['quote', '說', '船長', '浪大'],
      ['reported', '說', '工會', '要開'],
    ],
    [
      '船長說：「『浪大。』」工會說，要開。',
      ['quote', '說', '船長', '『浪大。』'],
      ['reported', '說', '工會', '要開'],
    ],
  ],
  'stops in a row are one': [
    ['船長說浪大！！工會說要開。', ['reported', '說', '船長', '浪大'], ['reported', '說', '工會', '要開']],
    ['船長說浪大？ 工會說要開。', ['reported', '說', '船長', '浪大'], ['reported', '說', '工會', '要開']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

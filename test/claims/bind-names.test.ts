import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'three characters before different words are a name where the first is a family name': [
    ['羅美玲落淚。羅美玲沉思後說，浪大。', ['reported', '說', '羅美玲', '浪大']],
    ['藻美玲落淚。藻美玲沉思後說，浪大。'],
    [
      '局長羅承翰喊累，強調人手足夠。羅承翰沉吟片刻後說，會再檢討。',
      ['reported', '強調', '羅承翰', '人手足夠'],
      ['reported', '說', '羅承翰', '會再檢討'],
    ],
  ],
  'a name that ends in a word of the lists is one where it stood after a title': [
    ['主席簡卓言落淚。簡卓言沉思後說，浪大。', ['reported', '說', '簡卓言', '浪大']],
    ['主席羅志剛曾說，浪大。', ['reported', '說', '羅志剛', '浪大']],
    [
      '主席羅志剛說，浪大。羅志剛曾說，要等。',
      ['reported', '說', '羅志剛', '浪大'],
      ['reported', '說', '羅志剛', '要等'],
    ],
    ['船員羅美在說，浪大。', ['reported', '說', '羅美', '浪大']],
  ],
  'brackets still meet after a name is parted': [
    [
      '羅美玲落淚，說：「羅美玲沉思。」他說，「浪大」。',
      ['quote', '說', '羅美玲', '羅美玲沉思'],
      ['quote', '說', '羅美玲', '浪大'],
    ],
    ['羅美玲落淚，說：「羅美玲沉思。船開', ['quote', '說', '羅美玲', '羅美玲沉思。船開']],
    ['「羅美玲落淚。」船長說，「羅美玲沉思。」', ['quote', '說', '船長', '羅美玲落淚', '羅美玲沉思']],
    [
      '羅美玲（見圖）落淚，說：「羅美玲沉思。」工會說浪大。',
      ['quote', '說', '羅美玲', '羅美玲沉思'],
      ['reported', '說', '工會', '浪大'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

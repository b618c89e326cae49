import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a quotation inside is somebody’s wording, a term is not': [
    ['船長說，這是「浪」。', ['reported', '說', '船長', '這是「浪」']],
    ['船長說，這是「大浪」。', ['mixed', '說', '船長', '這是「大浪」']],
    ['船長說，這種「大浪」很少。', ['reported', '說', '船長', '這種「大浪」很少']],
    ['船長說，這種「很大很大」很少。', ['reported', '說', '船長', '這種「很大很大」很少']],
    ['船長說，這種「很大很大的」很少。', ['mixed', '說', '船長', '這種「很大很大的」很少']],
    ['船長說，叫「大浪」，很少。', ['mixed', '說', '船長', '叫「大浪」，很少']],
    ['船長說，這種「大浪計劃」很少。', ['reported', '說', '船長', '這種「大浪計劃」很少']],
    ['船長說，這種「大浪」計劃很少。', ['reported', '說', '船長', '這種「大浪」計劃很少']],
    ['船長說，這種「大浪」的計劃很少。', ['reported', '說', '船長', '這種「大浪」的計劃很少']],
    ['船長說，「大浪計劃」不好。', ['reported', '說', '船長', '「大浪計劃」不好']],
    [
      '船長說，「浪大風大的大浪船隊計劃」不好。',
      ['reported', '說', '船長', '「浪大風大的大浪船隊計劃」不好'],
    ],
    [
      '船長說，「浪大風大的大浪六號船隊計劃」不好。',
      ['mixed', '說', '船長', '「浪大風大的大浪六號船隊計劃」不好'],
    ],
    ['船長說，不好是「大浪計劃」。', ['reported', '說', '船長', '不好是「大浪計劃」']],
    ['船長說，這種「浪大，計劃」很少。', ['mixed', '說', '船長', '這種「浪大，計劃」很少']],
    ['船長說，這種「浪很大風也很大的海」很少。', ['mixed', '說', '船長', '這種「浪很大風也很大的海」很少']],
    ['船長說，他被稱「大浪」的船。', ['mixed', '說', '船長', '他被稱「大浪」的船']],
  ],
  'the marks around words are not the words': [
    ['船長說：「浪大。」', ['quote', '說', '船長', '浪大']],
    ['船長說：「浪大」。', ['quote', '說', '船長', '浪大']],
    ['船長說：「浪大！」', ['quote', '說', '船長', '浪大！']],
    ['船長說：浪大；', ['reported', '說', '船長', '浪大']],
    ['船長說「浪大」、「風大」。', ['quote', '說', '船長', '「浪大」、「風大」']],
    ['船長說「浪大」和「風大」。', ['mixed', '說', '船長', '「浪大」和「風大」']],
    ['船長說「浪大」，風大。', ['quote', '說', '船長', '浪大']],
    ['船長說浪大——', ['reported', '說', '船長', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a clause of its own names whom the sentence goes on about': [
    ['對於船長來說，停航是好事。他說，浪大。', ['reported', '說', '船長', '浪大']],
    ['對船長而言，停航是好事。他說，浪大。', ['reported', '說', '船長', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

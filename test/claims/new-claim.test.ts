import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'what comes of what was received is a claim where nobody was told it': [
    [
      '陳大文指，上周收到投訴，提醒船東返航。',
      ['reported', '指', '陳大文', '上周收到投訴'],
      ['reported', '提醒', '陳大文', '船東返航'],
    ],
    [
      '陳大文指，上周收到投訴，並提醒船東返航。',
      ['reported', '指', '陳大文', '上周收到投訴'],
      ['reported', '提醒', '陳大文', '船東返航'],
    ],
  ],
  'a verb that takes a mark begins a claim where 並 ties it to the speaker': [
    [
      '船長說浪大，又補充，船期不變。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '補充', '船長', '船期不變'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a time may end in a part of the month': [
    ['船長說，8月下旬返航。', ['reported', '說', '船長', '8月下旬返航']],
    ['8月上旬船長說，浪大。', ['reported', '說', '船長', '浪大']],
    ['8月底船長說，浪大。', ['reported', '說', '船長', '浪大']],
    ['八月初船長說，浪大。', ['reported', '說', '船長', '浪大']],
    ['8月中旬，船長說，浪大。', ['reported', '說', '船長', '浪大']],
  ],
  'a numeral after a name is part of it': [
    ['羅太一認為浪大。', ['reported', '認為', '羅太一', '浪大']],
    ['何小雲認為一二三號船浪大。', ['reported', '認為', '何小雲', '一二三號船浪大']],
  ],
  'who leads a body is a person': [
    ['南灣財政部長認為浪大。', ['reported', '認為', '南灣財政部長', '浪大']],
    ['海事處長認為浪大。', ['reported', '認為', '海事處長', '浪大']],
  ],
  'a single character of the lists may be inside a name': [
    ['凌若安認為浪大。', ['reported', '認為', '凌若安', '浪大']],
    ['副行長陳若谷認為浪大。', ['reported', '認為', '陳若谷', '浪大']],
    ['林若認為浪大。', ['reported', '認為', '林若', '浪大']],
  ],
  'letters hold apostrophes and hyphens': [
    ['O’Neil認為浪大。', ['reported', '認為', 'O’Neil', '浪大']],
    ['Jean-Luc認為浪大。', ['reported', '認為', 'Jean-Luc', '浪大']],
    ['U.S. Steel認為浪大。', ['reported', '認為', 'U.S. Steel', '浪大']],
  ],
  'a number may hold marks': [
    ['船長說，3.5米的浪。', ['reported', '說', '船長', '3.5米的浪']],
    ['船長說，2025 年有浪。', ['reported', '說', '船長', '2025 年有浪']],
    ['船長說，3：15返航。', ['reported', '說', '船長', '3：15返航']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

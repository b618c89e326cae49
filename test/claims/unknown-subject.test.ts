import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  '有 before words of no list is no part of them': [['有藻鈴說，浪大。', ['reported', '說', '藻鈴', '浪大']]],
  'a short name before a verb of appeal or blame is believed where it addresses somebody': [
    ['藻鈴敦促船東停航。', ['reported', '敦促', '藻鈴', '船東停航']],
    ['藻鈴敦促停航。'],
    ['入學要求學生守時。'],
    ['藻鈴貝錨敦促船東停航。'],
  ],
  'words of no list do not get out what others say': [['藻鈴傳出，浪大。']],
  'what somebody does on the way is no part of a name': [
    ['羅美玲搖着頭說，浪大。', ['reported', '說', '羅美玲', '浪大']],
    ['碼頭一片冷清。羅美玲搖着頭說，浪大。', ['reported', '說', '羅美玲', '浪大']],
    ['藻鈴其後發聲明指，浪大。', ['reported', '指', '藻鈴', '浪大']],
    ['村委會引述議員指，浪大。', ['reported', '指', '村委會', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

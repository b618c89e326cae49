import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'what somebody refuses to say is not said': [
    ['船長拒絕透露會停航。', ['reported', '透露', '船長', '會停航']],
  ],
  'what somebody speaks to or of is put before the verb': [
    ['船長就此消息表示歡迎。', ['reported', '表示', '船長', '就此消息', '歡迎']],
    ['船長對此消息表示歡迎。', ['reported', '表示', '船長', '對此消息', '歡迎']],
    ['船長就此事表示歡迎。', ['reported', '表示', '船長', '就此事', '歡迎']],
    ['船長對船期表示遺憾。', ['reported', '表示', '船長', '對船期', '遺憾']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

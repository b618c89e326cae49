import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  '會 ends the name of a body, or is the sign of the future after it': [
    ['紅鯨會表示，浪大。', ['reported', '表示', '紅鯨會', '浪大']],
    ['船務局會表示，浪大。', ['reported', '表示', '船務局', '浪大']],
    ['南灣紅鯨會船長表示，浪大。', ['reported', '表示', '南灣紅鯨會船長', '浪大']],
    ['村委會認為浪大。', ['reported', '認為', '村委會', '浪大']],
  ],
  'a verb in a compound is none': [
    ['南灣投資銀行認為浪大。', ['reported', '認為', '南灣投資銀行', '浪大']],
    ['南灣投資社認為浪大。', ['reported', '認為', '南灣投資社', '浪大']],
    ['南灣採購館認為浪大。', ['reported', '認為', '南灣採購館', '浪大']],
    ['南灣採購艙認為浪大。'],
    ['南灣支援服務處主管認為浪大。', ['reported', '認為', '南灣支援服務處主管', '浪大']],
  ],
  'a sentence is no source': [
    ['楊先生是師傅說，浪大。', ['reported', '說', '楊先生', '浪大']],
    ['阿登斯多福認為浪大。', ['reported', '認為', '阿登斯多福', '浪大']],
    ['海倫娜·多斯認為浪大。', ['reported', '認為', '海倫娜·多斯', '浪大']],
    ['海事處發表研究表示，浪大。', ['reported', '表示', '海事處', '浪大']],
    ['船長林在文認為浪大。', ['reported', '認為', '林在文', '浪大']],
  ],
  'what a post is for is a part of its title': [
    ['船隊支援服務主管說，浪大。', ['reported', '說', '船隊支援服務主管', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

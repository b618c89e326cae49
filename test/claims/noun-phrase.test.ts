import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'two who could speak by themselves are a group': [
    ['何小雲和陳大文說，浪大。', ['reported', '說', '何小雲和陳大文', '浪大']],
    ['林文和陳大文說，浪大。', ['reported', '說', '林文和陳大文', '浪大']],
    ['船員和船東說，浪大。', ['reported', '說', '船員和船東', '浪大']],
    ['船員和南灣居民陳大文說，浪大。', ['reported', '說', '船員和南灣居民陳大文', '浪大']],
    ['發言人、主任檢察官何小雲說，浪大。', ['reported', '說', '何小雲', '浪大']],
    ['何小雲、陳大文說，浪大。', ['reported', '說', '何小雲、陳大文', '浪大']],
    ['何小雲以及陳大文說，浪大。', ['reported', '說', '何小雲以及陳大文', '浪大']],
    ['校長何小雲與總幹事莫爾認為，浪大。', ['reported', '認為', '校長何小雲與總幹事莫爾', '浪大']],
    ['何小雲、林文及陳大文發表聲明，指浪大。', ['reported', '指', '何小雲、林文及陳大文', '浪大']],
  ],
  'a phrase tells of how many': [['不少店主說，浪大。', ['reported', '說', '不少店主', '浪大']]],
  'a gloss belongs to what stands before it': [
    ['助理指揮官（刑事）何小雲說，浪大。', ['reported', '說', '何小雲', '浪大']],
    ['「南灣」船長「陳大文」說，浪大。', ['reported', '說', '陳大文', '浪大']],
    ['船長陳大文（見圖）說，浪大。', ['reported', '說', '陳大文', '浪大']],
    ['船長（陳大文）說，浪大。', ['reported', '說', '船長', '浪大']],
  ],
  'a phrase begins with who it is, not with what somebody does': [
    ['離任船長說，浪大。', ['reported', '說', '離任船長', '浪大']],
    ['遇難者家屬說，浪大。', ['reported', '說', '遇難者家屬', '浪大']],
    ['訪問了救火的船員說，浪大。'],
    ['致電消防說，浪大。'],
    ['在碼頭的居民說，浪大。', ['reported', '說', '在碼頭的居民', '浪大']],
    ['在碼頭居民說，浪大。'],
    ['未有投票的居民說，浪大。', ['reported', '說', '未有投票的居民', '浪大']],
    ['未有居民說，浪大。'],
    ['管理公司說，浪大。', ['reported', '說', '管理公司', '浪大']],
    ['曾女士說，浪大。', ['reported', '說', '曾女士', '浪大']],
    ['網是重要的證據，估計明天完成。'],
    ['原本是漁民的陳大文說，浪大。', ['reported', '說', '陳大文', '浪大']],
    ['是次調查發現，浪大。', ['reported', '發現', '是次調查', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

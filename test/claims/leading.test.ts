import { describe, expect, it } from 'vitest';
import { leading } from '../../src/claims/leading.js';
import { passagesOfText } from '../../src/claims/passages.js';
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

const nobody = { knows: () => false, knowsPerson: () => false };

describe('a clause', () => {
  it.each([
    ['，船長在碼頭', '船長'],
    ['3月1日 船長在碼頭', '船長'],
    ['昨日船長在碼頭', '船長'],
    ['其後船長在碼頭', '船長'],
    ['Marcus罕有地落淚', 'Marcus'],
    ['船員坐立不安', '船員'],
    ['街坊坐立不安', '街坊'],
    ['街坊坐不下', '街坊'],
    ['街坊何小雲落淚', '街坊何小雲'],
    ['羅美玲3月1日到場', '羅美玲'],
    ['陳先生剛巧路過', '陳先生'],
    ['消防處收到通知', '消防處'],
    ['何小雲未予置評', '何小雲'],
    ['何小雲、陳大文及林大文落淚', '何小雲、陳大文及林大文'],
    ['居民組織了示威', '居民'],
    ['對船長來說', '船長'],
    ['對船長說', null],
    ['對他而言', '他'],
    ['船長來說', null],
    ['其母親在場', '其母親'],
    ['他在場', '他'],
    ['事發時他在船上', '他'],
    ['當時他在船上', '他'],
    ['船上的他很忙', '他'],
    ['事發時他們在船上', '他們'],
    ['「他」在場', null],
    ['警方全力搜索', '警方'],
    ['不少船員落淚', '不少船員'],
    ['南灣大學海洋系教授何小雲在場', '南灣大學海洋系教授何小雲'],
    ['船務處其後發聲明', '船務處'],
    ['浪很大', null],
    ['羅美玲落淚', '羅美玲'],
    ['南灣居民代表陳大文在場', '南灣居民代表陳大文'],
    ['有居民落淚', '居民'],
    ['該公司虧損', '該公司'],
    ['船公司去年虧損', '船公司'],
    ['何小雲昨晚九時許在南灣碼頭等候渡輪', '何小雲'],
    ['香港天文台發出警告', '香港天文台'],
    ['《南灣日報》訪問居民', '《南灣日報》'],
  ])('begins with a source, or with none: %s', (text, source) => {
    const [passage] = passagesOfText(`${text}。`, null);
    const phrase = passage && leading(passage, 0, passage.tokens.length - 1, nobody);
    expect(phrase?.text ?? null).toBe(source);
  });
});

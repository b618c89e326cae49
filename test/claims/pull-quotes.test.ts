import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { articleOf } from '../formats/sample-article.js';
import { type Row, rowOf } from './table.js';

/** What is read of a paragraph and a block that the page sets apart below it. */
function beside(paragraph: string, text: string, attribution: string | null): Row[] {
  const article = articleOf(
    { type: 'paragraph', text: paragraph, marks: [] },
    { type: 'quotation', text, attribution },
  );
  return extractClaims({ ...article, headline: '船期' }, { statements: false }).map(rowOf);
}

describe('a pull quote', () => {
  it('is all of it the words of whom the page names beside it', () => {
    expect(beside('浪很大。', '我希望船早日返航。大家都盼望。', '南灣船長陳大文')).toEqual([
      ['quote', null, '陳大文', '我希望船早日返航。大家都盼望'],
    ]);
  });

  it('is whoever spoke before, where the page names nobody', () => {
    expect(beside('船長陳大文表示，浪很大。', '我希望船早日返航。', null).at(-1)).toEqual([
      'quote',
      null,
      '陳大文',
      '我希望船早日返航',
    ]);
  });

  it('is nobody’s words where it is no speech', () => {
    expect(beside('船長陳大文表示，浪很大。', '相關報道：\n何小雲指不會停航', null)).toHaveLength(1);
  });
});

describe('whom 他 and 她 mean', () => {
  it.each([
    ['南灣居民林小姐在島上工作，兒子在島上讀書，她希望留在島上。', '林小姐'],
    ['居民何小雲指，船已返航。許多船員在岸上等候。他們指，浪很大。', '許多船員'],
    ['居民李先生指，船已返航。居民林女士在旁。他又指，浪很大。', '李先生'],
  ])('is nobody of whom the words say otherwise: %s', (text, name) => {
    expect(extractClaims(text, { statements: false }).at(-1)?.source?.name).toBe(name);
  });
});

describe('what opens a sentence before its subject', () => {
  it.each([
    ['繼早前揭發有人行騙後，警方表示，會再巡查。', '警方'],
    ['近日有傳言指，船會停航。', '傳言'],
    ['警方介入調查。初步相信船員不在船上。', '警方'],
  ])('is not taken for it: %s', (text, name) => {
    expect(extractClaims(text, { statements: false }).map(({ source }) => source?.name)).toEqual([name]);
  });
});

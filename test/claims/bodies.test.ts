import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

const rows = (text: string): Row[] =>
  extractClaims(`一條不作聲的標題\n${text}`, { statements: false }).map(rowOf);

describe('letters', () => {
  it.each([
    ['NASA表示，船已返航。', 'organization'],
    ['Mia 表示，船已返航。', 'person'],
    ['租客KT表示，船已返航。', 'person'],
  ])('are a body where they are capitals and nothing else: %s', (text, kind) => {
    expect(extractClaims(text)[0]?.source?.kind).toBe(kind);
  });
});

describe('a body', () => {
  it.each([
    ['鳥協表示，今日沒有新發現。', '鳥協', 'organization'],
    ['房署指，單位已經維修。', '房署', 'organization'],
    ['政府集中與船東討論船期，認為應訂定時間表。', '政府', 'organization'],
  ])('is what speaks: %s', (text, name, kind) => {
    expect(extractClaims(text)[0]?.source).toMatchObject({ name, kind });
  });
});

describe('a short word for a body', () => {
  it.each([
    ['房屋署表示，單位已維修。署方又指，月底完成。', ['房屋署', '房屋署']],
    ['南灣工程師學會發文指，橋已封。學會指，要兩周。', ['南灣工程師學會', '南灣工程師學會']],
    [
      '南灣工程師學會指，橋已封。房屋署表示，單位已維修。會方又指，要兩周。',
      ['南灣工程師學會', '房屋署', '南灣工程師學會'],
    ],
    ['署方表示，單位已維修。', ['署方']],
  ])('means the last of its kind, where there was one: %s', (text, names) => {
    expect(rows(text).map(([, , name]) => name)).toEqual(names);
  });

  it('is the same with the place before it', () => {
    const [first, second] = extractClaims('造船業議會指，船已返航。香港造船業議會指，浪很大。');
    expect(first?.source?.entity).toBe(second?.source?.entity);
    expect(second?.source?.name).toBe('香港造船業議會');
  });
});

describe('what is called by letters', () => {
  it.each([
    ['分析公司Shipdata估計，船費會上升。', 'Shipdata', 'organization', '分析公司'],
    ['船員Kate估計，船費會上升。', 'Kate', 'person', null],
  ])('is a body after a word for one: %s', (text, name, kind, affiliation) => {
    expect(extractClaims(text)[0]?.source).toMatchObject({ name, kind, affiliation });
  });
});

describe('two crowds', () => {
  it('are two, whatever their common title', () => {
    const names = rows('南灣71%受訪者聲稱船費上升。女性受訪者認為太貴。').map(([, , name]) => name);
    expect(names).toEqual(['南灣71%受訪者', '女性受訪者']);
  });
});

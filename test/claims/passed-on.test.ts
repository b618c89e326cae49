import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

describe('what a medium passes on', () => {
  it('has the medium as via', () => {
    const [claim] = extractClaims('南島社引述總理卡尼指出，兩國往來密切。');
    expect(claim?.source?.name).toBe('卡尼');
    expect(claim?.via.map((via) => via.name)).toEqual(['南島社']);
  });

  it('names everyone that 據 names', () => {
    const [claim] = extractClaims('據《南島日報》報導，總理卡尼表示，兩國往來密切。');
    expect(claim?.source?.name).toBe('卡尼');
    expect(claim?.via.map((via) => via.name)).toEqual(['《南島日報》']);
  });

  it('is a claim of its own inside the medium’s, with a parent', () => {
    const [outer, inner] = extractClaims('《南島日報》指出，兩國同意恢復航班。');
    expect(inner?.cue?.text).toBe('同意');
    expect(inner?.parent).toBe(outer?.id);
    expect(inner?.via.map((via) => via.name)).toEqual(['《南島日報》']);
  });
});

describe('whom it was said to', () => {
  it.each([
    ['羅美玲對《南島日報》表示，服務正常。', '《南島日報》'],
    ['羅美玲告訴記者，服務正常。', '記者'],
    ['羅美玲向居民解釋：「服務正常。」', '居民'],
  ])('%s', (text, name) => {
    expect(extractClaims(text)[0]?.addressee?.name).toBe(name);
  });
});

describe('one source, one entity', () => {
  it.each([
    ['署長羅美玲表示，正常。羅美玲強調，不變。'],
    ['財長斯科特·貝森特（Scott Bessent）表示，可以。貝森特強調，不變。'],
    ['談判代表羅志鋼表示，可以。談判代表羅志剛強調，不變。'],
    ['總統特里維諾（Trevino，川維諾）表示，可以。川維諾強調，不變。'],
  ])('%s', (text) => {
    const [first, second] = extractClaims(text);
    expect(second?.source?.entity).toBe(first?.source?.entity);
    expect(second?.source?.entity).toBeDefined();
  });

  it('keeps two sources apart', () => {
    const [first, second] = extractClaims('署長羅美玲表示，正常。署長何志遠表示，不變。');
    expect(second?.source?.entity).not.toBe(first?.source?.entity);
  });

  it('reads role, affiliation and the name in Latin letters', () => {
    const [claim] = extractClaims('南山大學教授斯科特·林（Scott Lin）表示，可以。');
    expect(claim?.source).toMatchObject({
      name: '斯科特·林',
      kind: 'person',
      form: 'full',
      role: '教授',
      affiliation: '南山大學',
      latinName: 'Scott Lin',
    });
  });
});

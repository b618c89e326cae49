import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/adapters/yahoo/address.js';
import { editionOf } from '../../../src/adapters/yahoo/edition.js';

describe('the id in an address', () => {
  it.each([
    ['https://hk.news.yahoo.com/%E7%A2%BC%E9%A0%AD-093002569.html', '碼頭-093002569'],
    ['https://hk.news.yahoo.com/碼頭-093002569.html?guccounter=1', '碼頭-093002569'],
    ['http://tw.news.yahoo.com/temple-094500000--society.html', 'temple-094500000--society'],
    ['https://tw.sports.yahoo.com/news/final-score-120000111.html', 'final-score-120000111'],
    [
      'https://hk.news.yahoo.com/share/11111111-2222-4333-8444-555555555555',
      '11111111-2222-4333-8444-555555555555',
    ],
    ['https://hk.news.yahoo.com/%E7%A2-093002569.html', '%E7%A2-093002569'],
    ['https://hk.news.yahoo.com/topic/pier', null],
    ['https://yahoo.com.example/pier-093002569.html', null],
    ['javascript:alert(1)', null],
    [null, null],
  ])('%s → %s', (address, id) => {
    expect(readAddress(address).id).toBe(id);
  });

  it('tells live pages and lists from articles', () => {
    expect(readAddress('https://tw.news.yahoo.com/live/storm-210000111.html').isLive).toBe(true);
    expect(readAddress('https://tw.news.yahoo.com/').list).toBe('a front page');
    expect(readAddress('https://hk.news.yahoo.com/topic/pier').list).toBe('a topic page');
  });
});

describe('the edition', () => {
  it.each([
    ['https://tw.news.yahoo.com/a-1.html', 'Yahoo奇摩新聞', 'zh-Hant-TW', 'Asia/Taipei'],
    ['https://hk.finance.yahoo.com/news/a-1.html', 'Yahoo新聞', 'zh-Hant-HK', 'Asia/Hong_Kong'],
    ['zh-Hant-TW', 'Yahoo奇摩新聞', 'zh-Hant-TW', 'Asia/Taipei'],
    [null, 'Yahoo新聞', 'zh-Hant', 'Asia/Taipei'],
  ])('of %s is %s', (mark, name, language, timeZone) => {
    expect(editionOf(mark)).toMatchObject({ publisher: { name }, language, timeZone });
  });
});

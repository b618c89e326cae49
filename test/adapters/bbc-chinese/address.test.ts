import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/adapters/bbc-chinese/address.js';

describe('an address of the BBC', () => {
  it.each([
    ['https://www.bbc.com/zhongwen/articles/c4gq1n7rw2lo/trad', 'article', 'c4gq1n7rw2lo', 'trad'],
    ['https://www.bbc.com/zhongwen/articles/c4gq1n7rw2lo/simp.amp', 'article', 'c4gq1n7rw2lo', 'simp'],
    ['https://www.bbc.com/zhongwen/articles/c4gq1n7rw2lo/simp.lite#6', 'article', 'c4gq1n7rw2lo', 'simp'],
    ['https://www.bbc.com/zhongwen/articles/c4gq1n7rw2lo?at_medium=RSS', 'article', 'c4gq1n7rw2lo', null],
    ['https://www.bbc.co.uk/zhongwen/trad/chinese-news-55660011', 'article', '55660011', 'trad'],
    ['/zhongwen/simp/54113945', 'article', '54113945', 'simp'],
    [
      'https://www.bbc.com/zhongwen/trad/world/2014/11/141113_asean_summit',
      'article',
      '141113_asean_summit',
      'trad',
    ],
    ['https://www.bbc.com/ukchina/simp/50111222', 'article', '50111222', 'simp'],
    ['https://www.bbc.com/zhongwen/live/c5wx6yy7zz8t/trad', 'live', 'c5wx6yy7zz8t', 'trad'],
    ['https://www.bbc.com/zhongwen/listen/c5wx6yy7zz8t/trad', 'article', 'c5wx6yy7zz8t', 'trad'],
    ['https://www.bbc.com/zhongwen/topics/c2dwq9zyv4yt/trad', 'list', null, 'trad'],
    ['https://www.bbc.com/zhongwen/simp', 'list', null, 'simp'],
    ['https://www.bbc.com/news/articles/c4gq1n7rw2lo', 'other-service', null, null],
  ])('%s', (raw, kind, id, script) => {
    expect(readAddress(raw)).toMatchObject({ kind, id, script });
  });

  it('has one form, whatever mirror, suffix and parameters it came with', () => {
    const onion = 'https://www.bbcweb3hytmzhn5d532owbu6oqadra5z3ar726vq5kgwwn6aucdccrad.onion';
    for (const raw of [
      'https://www.bbc.com/zhongwen/articles/c4gq1n7rw2lo/trad?at_medium=RSS&at_campaign=rss#6',
      'http://bbc.co.uk/zhongwen/articles/c4gq1n7rw2lo/trad.amp',
      `${onion}/zhongwen/articles/c4gq1n7rw2lo/trad/`,
    ]) {
      expect(readAddress(raw)?.url).toBe('https://www.bbc.com/zhongwen/articles/c4gq1n7rw2lo/trad');
    }
  });

  it.each([null, undefined, '', 'javascript:alert(1)', 'http://'])('is none in %j', (raw) => {
    expect(readAddress(raw)).toBeNull();
  });
});

import { canonicalAddress, createParser, defineAdapter, htmlReader } from 'baodao/core';
import { expect, it } from 'vitest';

it.each([
  ['https://bay.example/%e6%a9%8b', 'https://bay.example/%E6%A9%8B'],
  ['https://bay.example/橋', 'https://bay.example/%E6%A9%8B'],
  ['https://bay.example/?q=%e6%a9%8b&utm_source=feed#top', 'https://bay.example/?q=%E6%A9%8B'],
  ['https://bay.example/100%', 'https://bay.example/100%'],
])('%s has one canonical form', (raw, address) => {
  expect(canonicalAddress(raw)).toBe(address);
});

it('a page that links to itself in another spelling links to its own address', () => {
  const bayNews = defineAdapter({
    id: 'bay-news',
    publisher: { id: 'bay-news', name: '海灣報', url: 'https://bay.example/' },
    hosts: ['bay.example'],
    timeZone: 'Asia/Hong_Kong',
    languages: ['zh-Hant-HK'],
    html: {
      signs: [],
      read: (page) => ({
        url: page.metadata.canonical,
        headline: '大橋封閉一線',
        body: [],
        related: page
          .all('a')
          .map((link) => ({ kind: 'related', headline: page.text(link), url: page.attribute(link, 'href') })),
      }),
    },
  });
  const { url, related } = createParser({ adapters: [bayNews], readers: [htmlReader] }).parse(
    '<link rel="canonical" href="https://bay.example/%e6%a9%8b"><a href="/橋">大橋</a><a href="/%E6%A9%8B">大橋</a>',
  );
  expect(related.map((item) => item.url)).toEqual([url, url]);
});

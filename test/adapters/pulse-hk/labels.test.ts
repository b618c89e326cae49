import { describe, expect, it } from 'vitest';
import { readableSlug, slugIn } from '../../../src/adapters/pulse-hk/address.js';
import { looksLikeByline, readByline } from '../../../src/adapters/pulse-hk/byline.js';
import { sectionLabels } from '../../../src/adapters/pulse-hk/copy-menu.js';
import { ungluedTags } from '../../../src/adapters/pulse-hk/copy-tags.js';
import { isDayLine, readDay, splitDay } from '../../../src/adapters/pulse-hk/day.js';
import { decodeEntities } from '../../../src/adapters/pulse-hk/entities.js';
import { genreOf } from '../../../src/adapters/pulse-hk/genre.js';
import { isRestriction, listKind } from '../../../src/adapters/pulse-hk/labels.js';

describe('sections that stand glued', () => {
  const menu = new Set(['港聞', '兩岸', '國際', '國際財經', '圖解DATA', '離散・港情']);
  const labels = (text: string) => sectionLabels(text, menu)?.map((label) => label.text) ?? null;

  it.each([
    ['A1港聞國際', ['A1', '港聞', '國際']],
    ['國際財經港聞', ['國際財經', '港聞']],
    ['圖解DATA離散・港情', ['圖解DATA', '離散・港情']],
    ['A1 港聞, 國際', ['A1', '港聞', '國際']],
    ['A1潮灣填海', ['A1', '潮灣填海']],
    ['港聞某事', null],
    ['G7峰會閉幕', null],
    ['• 港聞', null],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));
});

describe('tags that stand glued', () => {
  const article = '北港議會通過租金上限。北港市長尹嘉樂說，租金上限只是開始。APEC 代表到訪北港，尹嘉樂接待。';
  const tags = (text: string) => ungluedTags(text, article)?.map((label) => label.text) ?? null;

  it.each([
    ['北港租金上限尹嘉樂', ['北港', '租金上限', '尹嘉樂']],
    ['ＡＰＥＣ尹嘉樂', ['ＡＰＥＣ', '尹嘉樂']],
    ['北港', ['北港']],
  ])('%s is told apart by the article', (text, expected) => expect(tags(text)).toEqual(expected));

  it('stays as it is where the article does not have every piece', () => {
    expect(tags('北港南灣')).toBeNull();
    expect(tags('APE北港')).toBeNull();
  });

  it('parts two words that stand alone more often than together', () => {
    const text = '北港尹嘉樂。北港下雨。北港放晴。尹嘉樂說話。尹嘉樂離開。';
    expect(ungluedTags('北港尹嘉樂', text)?.map((label) => label.text)).toEqual(['北港', '尹嘉樂']);
  });
});

describe('a byline', () => {
  const read = (raw: string) => readByline(raw).map(({ name, kind, role }) => [name, kind, role]);

  it.each([
    ['追光者報道', [['追光者', 'organization', null]]],
    ['追光者編輯部', [['追光者編輯部', 'organization', null]]],
    ['追光者 Pulse HK', [['追光者', 'organization', null]]],
    ['由 顧思齊', [['顧思齊', 'person', null]]],
    ['文：顧思齊、文朗晴', [['顧思齊', 'person', null], ['文朗晴', 'person', null]]],
    ['特約記者 邵允行', [['邵允行', 'person', '特約記者']]],
    ['記者顧思齊', [['顧思齊', 'person', '記者']]],
    ['By Ada Fong', [['Ada Fong', 'person', null]]],
  ])('%s', (raw, expected) => expect(read(raw)).toEqual(expected)); // biome-ignore format: a table

  it.each([
    ['追光者報道', true],
    ['顧思齊、文朗晴', true],
    ['橋面的缺口，遮得住車，遮不住人。', false],
    ['潮灣填海｜顧問報告', false],
  ])('%s is one by its look: %s', (line, expected) => expect(looksLikeByline(line)).toBe(expected));
});

describe('the slug of a post', () => {
  it.each([
    ['https://pulsehknews.com/20260302bay/?fbclid=1#x', '20260302bay'],
    ['https://www.pulsehknews.com/20260302bay/2/', '20260302bay'],
    ['https://pulsehknews.com/%E6%BD%AE%E7%81%A3/', '潮灣'],
    ['https://pulsehknews.com/c/hk/', null],
    ['https://pulsehknews.com/2026/03/', null],
    ['https://pulsehknews.com/?p=501', null],
    ['https://elsewhere.example/20260302bay/', null],
  ])('of %s is %s', (address, slug) => expect(slugIn(address)).toBe(slug));

  it('stays as it is where its encoding is broken', () => expect(readableSlug('%E6%BD')).toBe('%E6%BD'));
});

describe('dates as the theme shows them', () => {
  it.each([
    ['2026 年 3 月 2 日', '2026-03-02'],
    ['2026 年 01 月 18', '2026-01-18'],
    ['2025/12/24 上午 10:03', '2025-12-24'],
    ['2026 年 13 月 2 日', undefined],
  ])('%s', (text, value) => expect(readDay(text)?.value.slice(0, 10)).toBe(value));

  it('stand alone in a line or at the end of a headline', () => {
    expect(isDayLine('發佈於 2026 年 3 月 2 日')).toBe(true);
    expect(isDayLine('2026 年 3 月 2 日起加價')).toBe(false);
    expect(splitDay('夜市重開 2026 年 2 月 07')).toEqual({ before: '夜市重開', day: '2026 年 2 月 07' });
  });
});

describe('the genre', () => {
  it.each([
    [{ headline: '方以勤時評｜無人問責', sections: [] }, 'opinion'],
    [{ headline: '無人問責', sections: ['港聞', '專欄'] }, 'opinion'],
    [{ headline: '山火【不斷更新】', sections: ['港聞'] }, 'live'],
    [{ headline: '評論員被捕｜警方通報', sections: ['港聞'] }, 'news'],
    [{ headline: '茶葉周', sections: ['評論'], isSponsored: true }, 'sponsored'],
  ])('of %o is %s', (signs, genre) => expect(genreOf(signs)).toBe(genre));
});

describe('labels', () => {
  it.each([
    ['相關新聞', 'related'],
    ['【相關報道】', 'related'],
    ['延伸閱讀：', 'related'],
    ['編輯推介', 'editors-pick'],
    ['最多瀏覽', 'most-read'],
    ['其他新聞', 'recommended'],
    ['相關新聞指他已離港', null],
  ])('%s opens a list of kind %s', (text, kind) => expect(listKind(text)).toBe(kind));

  it.each([
    ['訂閱後閱讀全文', true],
    ['此文章只限訂戶閱讀', true],
    ['已是訂戶？登入', true],
    ['登入以瀏覽訂閱內容 登入', false],
    ['按此訂閱', false],
    ['訂閱人數上升，內容更豐富。', false],
  ])('%s withholds the rest: %s', (line, expected) => expect(isRestriction(line)).toBe(expected));
});

it('entities of structured data are decoded, and nothing else', () => {
  expect(decodeEntities('&#65372;&#x6F6E;&amp;&hellip;&unknown;&#0;&#1114112;')).toBe(
    '｜潮&…&unknown;&#0;&#1114112;',
  );
});

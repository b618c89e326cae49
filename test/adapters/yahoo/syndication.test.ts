import { describe, expect, it } from 'vitest';
import { editionOf } from '../../../src/adapters/yahoo/edition.js';
import { publisherInWords, syndicationOf, trailerName } from '../../../src/adapters/yahoo/syndication.js';

const taiwan = editionOf('https://tw.news.yahoo.com/');

describe('publisher and syndicator', () => {
  it.each([
    ['風傳媒', '風傳媒', 'Yahoo奇摩新聞'],
    ['BBC NEWS 中文', 'BBC News 中文', 'Yahoo奇摩新聞'],
    ['今日新聞NOWNEWS', 'NOWnews今日新聞', 'Yahoo奇摩新聞'],
    ['海風新聞網', '海風新聞網', 'Yahoo奇摩新聞'],
    ['Yahoo 國際通', 'Yahoo 國際通', null],
    ['Yahoo奇摩（即時新聞）', 'Yahoo奇摩新聞', null],
    [null, 'Yahoo奇摩新聞', null],
  ])('%s', (name, publisher, syndicator) => {
    const found = syndicationOf(name, null, taiwan);
    expect(found.publisher.name).toBe(publisher);
    expect(found.syndicator?.name ?? null).toBe(syndicator);
  });

  it('gives the outlets that this package reads their own key', () => {
    expect(syndicationOf('BBC中文', null, taiwan).publisher.id).toBe('bbc-chinese');
  });
});

describe('the publisher in the words of an article', () => {
  it.each([
    ['（中央社記者林小雨花蓮3日電）石板街今起封街。', null, '中央社'],
    ['[NOWnews今日新聞] 石板街今起封街。', null, 'NOWnews今日新聞'],
    ['【on.cc東網專訊】碼頭市集搬遷。', null, 'on.cc 東網'],
    ['【Yahoo 新聞報道】碼頭市集搬遷。', null, 'Yahoo新聞'],
    ['石板街今起封街。', '更多鏡報報導', '鏡報'],
    ['石板街今起封街。', '更多 NOWnews 今日新聞 報導', 'NOWnews今日新聞'],
    ['石板街今起封街。', '看更多 CTWANT 文章', 'CTWANT'],
    ['BBC中文整理了三次封街的經過，幫助讀者了解。', null, 'BBC News 中文'],
    ['《Yahoo 新聞》獲悉，封街會延長。', null, 'Yahoo新聞'],
  ])('%s %s → %s', (paragraph, trailer, name) => {
    expect(publisherInWords([paragraph], trailer)).toBe(name);
  });

  it.each([
    '據BBC中文報道，封街會延長。',
    '中央社報導，封街會延長。',
    '他對BBC中文表示，封街會延長。',
    '據路透社獲悉，封街會延長。',
    '他把BBC中文的節目當成鬧鐘。',
  ])('is nobody whom the body only mentions: %s', (paragraph) => {
    expect(publisherInWords([paragraph], null)).toBeNull();
  });

  it.each([
    ['更多海風新聞網報導', '海風新聞網'],
    ['更多三立新聞網報導', '三立新聞網'],
    ['點我看更多華視新聞', '華視'],
  ])('%s is the trailer of %s', (line, name) => {
    expect(trailerName(line)).toBe(name);
  });
});

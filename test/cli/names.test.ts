import { describe, expect, it } from 'vitest';
import { constantName, homeOf, literal } from '../../src/cli/new-adapter/names.js';

describe('the names in a new adapter', () => {
  it.each([
    ['harbour-news', 'harbourNews'],
    ['bay', 'bay'],
    ['new', 'newAdapter'],
    ['default', 'defaultAdapter'],
  ])('%s is the constant %s', (id, name) => {
    expect(constantName(id)).toBe(name);
  });

  it.each([
    ['bay.example', null, 'Asia/Hong_Kong', 'zh-Hant-HK'],
    ['bay.example', 'zh-TW', 'Asia/Taipei', 'zh-Hant-TW'],
    ['bay.example', 'zh-Hant-TW', 'Asia/Taipei', 'zh-Hant-TW'],
    ['news.bay.tw', null, 'Asia/Taipei', 'zh-Hant-TW'],
    ['bay.example', 'zh-CN', 'Asia/Shanghai', 'zh-Hans'],
    ['bay.example', 'zh-Hans', 'Asia/Shanghai', 'zh-Hans'],
    ['news.bay.cn', null, 'Asia/Shanghai', 'zh-Hans'],
    ['news.bay.sg', null, 'Asia/Singapore', 'zh-Hans'],
  ])('%s in %s is at home in %s', (host, said, timeZone, language) => {
    expect(homeOf(host, said)).toEqual({ timeZone, language });
  });

  it('a text is a literal whatever is in it', () => {
    expect(literal("a'b\\c\nd")).toBe("'a\\'b\\\\c\\nd'");
  });
});

import { describe, expect, it } from 'vitest';
import { boilerplate } from '../../src/core.js';

describe("a list of an outlet's own words", () => {
  const ruleOf = boilerplate({ advertisement: ['廣告', '贊助'], share: /^分享(?:到|至)/g, noise: /^\d+$/ });

  it.each([
    ['廣告', 'advertisement'],
    ['  廣告\u200b ', 'advertisement'],
    ['分享到臉書', 'share'],
    ['分享到臉書', 'share'],
    ['12', 'noise'],
  ])('drops %j by the rule %s, each time it is asked', (line, rule) => {
    expect(ruleOf(line)).toBe(rule);
    expect(ruleOf(line)).toBe(rule);
  });

  it('leaves every other line', () => {
    expect(ruleOf('廣告商會今日開會')).toBeNull();
    expect(ruleOf('')).toBeNull();
  });

  it('goes by the first rule that drops a line', () => {
    expect(boilerplate({ first: ['更多'], second: /更/ })('更多')).toBe('first');
  });
});

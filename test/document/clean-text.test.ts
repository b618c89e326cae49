import { describe, expect, it } from 'vitest';
import { foldLine, isWide, withoutControls, withoutInvisible } from '../../src/document/clean-text.js';

describe('characters in a full cell are', () => {
  it.each([
    ['radicals, kana and ideographs', 0x2e80, 0x9fff],
    ['compatibility ideographs', 0xf900, 0xfaff],
    ['forms for vertical lines', 0xfe30, 0xfe4f],
    ['full-width letters and signs', 0xff01, 0xff60],
    ['halves of ideographs beyond the first plane', 0xd840, 0xdfff],
  ])('%s', (_name, first, last) => {
    expect([first - 1, first, last, last + 1].map(isWide)).toEqual([false, true, true, false]);
  });
});

describe('what is no text', () => {
  it.each([
    ['a control', '甲\u0007乙', '甲乙'],
    ['a soft hyphen', '甲\u00ad乙', '甲乙'],
    ['a space of no width', '甲\u200b乙', '甲乙'],
    ['a byte order mark', '\ufeff甲乙', '甲乙'],
  ])('is taken out: %s', (_name, text, expected) => {
    expect(withoutInvisible(text)).toBe(expected);
  });

  it.each([
    ['CR LF', '甲\r\n乙'],
    ['CR', '甲\r乙'],
    ['a vertical tab', '甲\u000b乙'],
    ['a form feed', '甲\u000c乙'],
    ['NEL', '甲\u0085乙'],
  ])('is a line end: %s', (_name, text) => {
    expect(withoutInvisible(text)).toBe('甲\n乙');
  });

  it('is all that is taken out of what is kept letter for letter', () => {
    expect(withoutControls('甲\u0007\u0085\u000b乙\u00ad\t\n\ud800')).toBe('甲乙\u00ad\t\n\ufffd');
  });
});

describe('a line is folded', () => {
  it.each([
    ['to one space', '  Ferry \n\t stops ', 'Ferry stops'],
    ['to one ideographic space where there is one', '停航 \u3000 後恢復', '停航\u3000後恢復'],
  ])('%s', (_name, text, expected) => {
    expect(foldLine(text)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

/** A colon stands for a verb in a heading only. */
const isHeading = (line: string, text: string) =>
  extractClaims(text).some(
    ({ rule, contents }) => rule === 'headline-colon' && line.includes(contents[0]?.text ?? ''),
  );

/** A line of so many characters in which somebody speaks before a colon. */
const lineOf = (length: number, end = '') => `船長：${'浪'.repeat(length - 3 - end.length)}${end}`;

describe('a line of bare text', () => {
  it.each<[string, string, boolean]>([
    ['is a heading up to sixty characters', lineOf(60), true],
    ['is a paragraph above', lineOf(61), false],
    ['is a paragraph with a full stop', lineOf(20, '。'), false],
    ['is a heading with any other mark below thirty', lineOf(29, '！'), true],
    ['is a paragraph with any other mark from thirty on', lineOf(30, '！'), false],
    ['is a heading without a mark from thirty on', lineOf(30), true],
  ])('%s', (_, line, expected) => {
    expect(isHeading(line, `渡輪停航。\n${line}\n浪大，停航。`)).toBe(expected);
  });

  it.each<[string, string, boolean]>([
    ['is the headline where it stands first, whatever mark it ends in', lineOf(40, '」'), true],
    ['is none with a full stop', lineOf(40, '。」'), false],
  ])('%s', (_, line, expected) => {
    expect(isHeading(line, `${line}\n浪大，停航。`)).toBe(expected);
  });
});

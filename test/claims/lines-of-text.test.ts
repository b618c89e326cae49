import { describe, expect, it } from 'vitest';
import { passagesOfText } from '../../src/claims/passages.js';

/** The passages of a bare text, each with its role. */
const passages = (text: string) =>
  passagesOfText(text, null).map(({ role, field, start, end }) => [role, field, text.slice(start, end)]);

describe('the lines of a bare text', () => {
  it.each([
    ['', []],
    ['\n \n　\n', []],
    ['渡輪停航', [['heading', 'text', '渡輪停航']]],
    ['渡輪停航。', [['paragraph', 'text', '渡輪停航。']]],
    [
      '渡輪停航\n\n　　船務處表示，渡輪停航。 \r\n乘客離開。',
      [
        ['heading', 'text', '渡輪停航'],
        ['paragraph', 'text', '船務處表示，渡輪停航。'],
        ['paragraph', 'text', '乘客離開。'],
      ],
    ],
    [
      '\n渡輪停航　「照開」\n乘客離開！\n',
      [
        ['heading', 'text', '渡輪停航　「照開」'],
        ['heading', 'text', '乘客離開！'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(passages(text)).toEqual(expected);
  });

  it.each([
    ['渡'.repeat(60), 'heading'],
    ['渡'.repeat(61), 'paragraph'],
    ['「渡輪停航」', 'heading'],
    [`${'渡'.repeat(28)}！`, 'heading'],
    [`${'渡'.repeat(29)}！`, 'paragraph'],
    ['渡輪；停航！', 'paragraph'],
    ['渡輪；停航', 'heading'],
  ])('%s, after a headline: a %s', (line, role) => {
    expect(passages(`渡輪\n${line}`)[1]?.[0]).toBe(role);
  });
});

import { describe, expect, it } from 'vitest';
import { readLabel } from '../../src/draft/labels.js';

/** Lines of a copy with their places, a line end between them. */
function linesOf(...texts: string[]) {
  let start = 0;
  return texts.map((text) => {
    const line = { text, span: { start, end: start + text.length }, gap: 0 };
    start += text.length + 1;
    return line;
  });
}

describe('a label and its value', () => {
  it.each([
    ['on one line', ['撰文： 何小棠'], { value: '何小棠', span: { start: 4, end: 7 }, lines: 1 }],
    ['on two lines', ['撰文：', '何小棠'], { value: '何小棠', span: { start: 4, end: 7 }, lines: 2 }],
    ['at the end of a copy', ['撰文：'], { value: '', span: { start: 3, end: 3 }, lines: 1 }],
  ])('are read %s', (_where, texts, read) => {
    expect(readLabel(linesOf(...texts), 0, ['撰文'])).toMatchObject(read);
  });

  it('are parted where the line below is no value', () => {
    const lines = linesOf('撰文：', '分享');
    expect(readLabel(lines, 0, ['撰文'], ({ text }) => text !== '分享')).toMatchObject({
      value: '',
      lines: 1,
    });
  });

  it.each([
    ['a word that only begins like one', ['撰文比賽開始報名']],
    ['another line', ['攝影：何小棠']],
    ['no line', []],
  ])('are not read out of %s', (_what, texts) => {
    expect(readLabel(linesOf(...texts), 0, ['撰文'])).toBeNull();
  });
});

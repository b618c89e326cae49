import { describe, expect, it } from 'vitest';
import { alignFigures, alignSpeakers, alignTimes } from '../../docs/.vitepress/theme/playground/alignment.js';
import { read } from '../../docs/.vitepress/theme/playground/read.js';
import type { Reading } from '../../docs/.vitepress/theme/playground/reading.js';

const reading = (text: string): Reading => ({
  ...read({ text, url: '', adapter: '', retrievedAt: '' }),
  milliseconds: 0,
});
const left = reading('議員羅啟明說，船上有132人，等了十分鐘，票價加了兩成。處長林大立說，渡輪恢復。');
const right = reading('船长何晴说，船上有132人，等了10分钟。罗启明说，票价加了20%，超过一百元。');

describe('two articles side by side', () => {
  it('have the same source in one row, in either script', () => {
    const [shared, ...rest] = alignSpeakers(left, right);
    expect([shared?.left, shared?.right].map((side) => side?.map(({ name }) => name))).toEqual([
      ['羅啟明'],
      ['罗启明'],
    ]);
    expect(rest.map((pair) => [pair.left.length, pair.right.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('have the same figure in one row by its value', () => {
    const shared = alignFigures(left, right).filter((pair) => pair.left.length > 0 && pair.right.length > 0);
    expect(shared.map((pair) => [pair.left[0]?.text, pair.right[0]?.text])).toEqual([
      ['132人', '132人'],
      ['十分鐘', '10分钟'],
      ['兩成', '20%'],
    ]);
  });

  it('show a figure with the words around it, of its own line alone', () => {
    const [pair] = alignFigures(reading('甲。\n共132人'), reading('乙'));
    expect(pair?.left).toEqual([{ text: '132人', value: '132 人', before: '共', after: '' }]);
  });

  it('have the same time in one row by its value', () => {
    const [pair] = alignTimes(reading('2025年3月14日首航。'), reading('首航在2025年3月14号。'));
    expect([pair?.key, pair?.left.length, pair?.right.length]).toEqual(['2025-03-14', 1, 1]);
  });
});

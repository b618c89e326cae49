import { describe, expect, it } from 'vitest';
import { parseTimes } from '../../src/quantities.js';

/** Read on Friday, 31 October 2025, in a week that began on the 27th; on a Sunday nobody knows which week is meant. */
const FRIDAY = '2025-10-31';
const SUNDAY = '2025-11-02';

describe('weeks before and after that of the article', () => {
  it.each<[phrase: string, text?: string, value?: string]>([
    ['上週三', '上週三', '2025-10-22'],
    ['上週星期三開會', '上週星期三', '2025-10-22'],
    ['上個星期日', '上個星期日', '2025-10-26'],
    ['下星期五', '下星期五', '2025-11-07'],
    ['下下週一', '下下週一', '2025-11-10'],
    ['上星期', '上星期', '2025-10-20/2025-10-26'],
    ['本週', '本週', '2025-10-27/2025-11-02'],
    ['本週初', '本週初', '2025-10-27/2025-11-02'],
    ['本週中', '本週中', '2025-10-27/2025-11-02'],
    ['上週末', '上週末', '2025-10-25/2025-10-26'],
    ['下週末', '下週末', '2025-11-08/2025-11-09'],
    ['本周末', '本周末', '2025-11-01/2025-11-02'],
    // the next word begins with 中
    ['下週中國訪問', '下週', '2025-11-03/2025-11-09'],
    ['上週刊登'],
    ['週刊'],
    ['週末'],
  ])('%s', (phrase, text, value) => {
    const read = (anchor: string) =>
      parseTimes(phrase, { anchor }).map((time) => [time.text, time.value] as const);
    expect(read(FRIDAY)).toEqual(text === undefined ? [] : [[text, value]]);
    expect(read(SUNDAY)).toEqual(text === undefined ? [] : [[text, null]]);
  });
});

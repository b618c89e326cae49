import { describe, expect, it } from 'vitest';
import { fold } from '../../src/claims/fold.js';
import { clauseAt, isFullQuotation, isSpeech, sentences } from '../../src/claims/sentence.js';
import { tokenize } from '../../src/claims/tokens.js';

/** The clauses of each sentence: their text and the mark that ends them. */
const cut = (text: string, headline: boolean): string[][] => {
  const tokens = tokenize(fold(text), 0, text.length);
  return sentences(tokens, text, 0, tokens.length, headline).map(({ clauses }) =>
    clauses.map(({ from, to, mark }) => {
      const { start } = tokens.at(from);
      return `${text.slice(start, to > from ? tokens.at(to - 1).end : start)} ${mark ?? 'end'}`;
    }),
  );
};

describe('a passage', () => {
  it.each<[string, boolean, string[][]]>([
    [
      '船長說，浪大。工會說；要開：好、嗎？',
      false,
      [
        ['船長說 comma', '浪大 stop'],
        ['工會說 semicolon', '要開 colon', '好、嗎 stop'],
      ],
    ],
    ['船長說 浪大。', false, [['船長說 浪大 stop']]],
    ['「電費太貴」船長說。', false, [['「電費太貴」船長說 stop']]],
    ['「浪大。」船長說：要返航。', false, [['「浪大。」 stop'], ['船長說 colon', '要返航 stop']]],
    ['「浪大。」船長說「要返航」。', false, [['「浪大。」 stop'], ['船長說「要返航」 stop']]],
    ['「浪大。」船長說，要返航。', false, [['「浪大。」船長說 comma', '要返航 stop']]],
    ['「浪大。」不過船長說，要返航。', false, [['「浪大。」 stop'], ['不過船長說 comma', '要返航 stop']]],
    ['「浪大。」船長認為，要返航。', false, [['「浪大。」 stop'], ['船長認為 comma', '要返航 stop']]],
    ['「浪大。」船長告訴記者。', false, [['「浪大。」船長告訴記者 stop']]],
    ['本報訊 船長說。', false, [['船長說 stop']]],
    ['本訊 船長說。', false, [['船長說 stop']]],
    ['本來 船長說。', false, [['本來 船長說 stop']]],
    ['去本報訊 船長說。', false, [['去本報訊 船長說 stop']]],
    ['船長說 浪大', true, [['船長說 comma', '浪大 end']]],
    ['港聞｜船長說', true, [['港聞 other'], ['船長說 end']]],
    ['港聞｜船長說', false, [['港聞｜船長說 end']]],
    ['浪大——船開。', false, [['浪大 dash', '船開 stop']]],
    ['：浪大。', false, [[' colon', '浪大 stop']]],
    ['浪大，，船開。', false, [['浪大 comma', '船開 stop']]],
    ['浪大！！ 船開。', false, [['浪大 stop'], ['船開 stop']]],
    ['「浪大。」工會說，要開。', false, [['「浪大。」工會說 comma', '要開 stop']]],
    ['「浪大。」，工會。', false, [['「浪大。」 comma', '工會 stop']]],
    ['「浪大。」；工會。', false, [['「浪大。」 semicolon', '工會 stop']]],
    ['「浪大。」、工會。', false, [['「浪大。」、工會 stop']]],
    ['「浪大。」——工會。', false, [['「浪大。」 dash', '工會 stop']]],
    ['「浪大。」。工會。', false, [['「浪大。」 stop'], ['工會 stop']]],
    ['「浪大。」「船開。」工會。', false, [['「浪大。」「船開。」 stop'], ['工會 stop']]],
    ['「浪大。」（笑）工會。', false, [['「浪大。」 stop'], ['（笑）工會 stop']]],
    ['「浪大。」《南灣日報》在場。', false, [['「浪大。」 stop'], ['《南灣日報》在場 stop']]],
    ['船長說：「浪大。」工會說。', false, [['船長說 colon', '「浪大。」 stop'], ['工會說 stop']]],
    ['「浪大。」工會說。', false, [['「浪大。」工會說 stop']]],
    ['「浪大。」工會認為。', false, [['「浪大。」工會認為 stop']]],
    ['「浪大。」工會說，船開。', false, [['「浪大。」工會說 comma', '船開 stop']]],
    ['「浪大。」工會認為，船開。', false, [['「浪大。」 stop'], ['工會認為 comma', '船開 stop']]],
    ['「浪大。」不過工會說，船開。', false, [['「浪大。」 stop'], ['不過工會說 comma', '船開 stop']]],
    [
      '船，「浪大。」工會說，船開。',
      false,
      [
        ['船 comma', '「浪大。」 stop'],
        ['工會說 comma', '船開 stop'],
      ],
    ],
    ['「浪大。」工會說：船開。', false, [['「浪大。」 stop'], ['工會說 colon', '船開 stop']]],
    ['「浪大。」工會說「船開」。', false, [['「浪大。」 stop'], ['工會說「船開」 stop']]],
    ['「浪大。」工會告訴記者。', false, [['「浪大。」工會告訴記者 stop']]],
    ['「浪大。」工會說道，船開。', false, [['「浪大。」工會說道 comma', '船開 stop']]],
    ['「浪大。」工會', false, [['「浪大。」 stop'], ['工會 end']]],
    ['「浪大。」工會說', false, [['「浪大。」工會說 end']]],
    ['「浪大。」工會在碼頭。', false, [['「浪大。」 stop'], ['工會在碼頭 stop']]],
    ['「浪大……」工會在碼頭。', false, [['「浪大……」 stop'], ['工會在碼頭 stop']]],
    ['「浪大。 」工會在碼頭。', false, [['「浪大。 」 stop'], ['工會在碼頭 stop']]],
    ['「『浪大。』」工會在碼頭。', false, [['「『浪大。』」 stop'], ['工會在碼頭 stop']]],
    ['（浪大。）工會在碼頭。', false, [['（浪大。）工會在碼頭 stop']]],
    ['「浪大」工會在碼頭。', false, [['「浪大」工會在碼頭 stop']]],
    ['「浪大，', false, [['「浪大， end']]],
    ['（記者何小雲）浪大。', false, [['浪大 stop']]],
    ['（記者何小雲）', false, [['（記者何小雲） end']]],
    ['（何小雲）浪大。', false, [['（何小雲）浪大 stop']]],
    ['【船期】浪大。', false, [['浪大 stop']]],
    ['【船期】 浪大。', false, [['浪大 stop']]],
    ['【一二三四五六七八九十一二三四五六七八九十】浪大。', false, [['浪大 stop']]],
    [
      '【一二三四五六七八九十一二三四五六七八九十一】浪大。',
      false,
      [['【一二三四五六七八九十一二三四五六七八九十一】浪大 stop']],
    ],
    ['（報導）浪大。', false, [['浪大 stop']]],
    ['本報訊（何報導）浪大。', false, [['浪大 stop']]],
    ['本報訊（何小雲）浪大。', false, [['本報訊（何小雲）浪大 stop']]],
    ['本報訊　浪大。', false, [['浪大 stop']]],
    ['本報訊　（記者何小雲）浪大。', false, [['浪大 stop']]],
    ['（南灣訊） 浪大。', false, [['浪大 stop']]],
    ['《浪大。》工會在碼頭。', false, [['《浪大。》工會在碼頭 stop']]],
    ['「浪大。」！工會在碼頭。', false, [['「浪大。」 stop'], ['工會在碼頭 stop']]],
    ['浪大。「港聞」｜風急', true, [['浪大 stop'], ['「港聞」 other'], ['風急 end']]],
    ['本報訊浪大。', false, [['本報訊浪大 stop']]],
    ['浪大（記者何小雲）船開。', false, [['浪大（記者何小雲）船開 stop']]],
    ['浪本報訊（記者何）船開。', false, [['浪本報訊（記者何）船開 stop']]],
  ])('is cut into sentences, and these into clauses: %s (headline: %s)', (text, headline, clauses) => {
    expect(cut(text, headline)).toEqual(clauses);
  });

  it('steps over a speaker of many words behind a quotation, and not over a sentence', () => {
    const behind = (words: number) => cut(`「浪大。」船${'《船》'.repeat(words)}說。`, false).length;
    expect(behind(21)).toBe(1);
    expect(behind(22)).toBe(2);
  });
});

describe('a quotation', () => {
  const open = (text: string) => tokenize(fold(text), 0, text.length);
  const at = (text: string, mark: string) => open(text).endingAfter(text.indexOf(mark));

  it.each([
    ['「浪太大不能開船返航」', true],
    ['「浪大，」', true],
    ['「浪大。」', true],
    ['「浪大」', false],
    ['《南灣海岸居民船期表》', false],
    ['浪太大不能開船返航', false],
    ['「南灣海岸居民關注組」', false],
    ['「Nanwan居民關注組」', false],
    ['「南灣海岸居民船務公司」', false],
    ['「他們不會去居民關注組」', true],
    ['「南灣3月居民關注組」', true],
    ['「南灣，海岸居民關注組」', true],
  ])('is speech by its length or its end, and no name of a body: %s', (text, expected) => {
    expect(isSpeech(open(text), text, 0)).toBe(expected);
  });

  it('is none where it closes', () => {
    const text = '船長說，「浪大」要返航';
    expect(isSpeech(open(text), text, at(text, '」'))).toBe(false);
  });

  it.each([
    ['浪大。「要返航。」', true],
    ['浪大。「要返航」', false],
    ['浪大。「」', false],
    ['浪大。「『要返航！』 」', true],
  ])('is full with a stop inside: %s', (text, expected) => {
    expect(isFullQuotation(open(text), text, at(text, '「'))).toBe(expected);
  });
});

describe('beside the clauses of a sentence', () => {
  const text = '船長說，浪大。工會說，要開。';
  const tokens = tokenize(fold(text), 0, text.length);
  const second = sentences(tokens, text, 0, tokens.length, false)[1];

  it('there is an empty one at either edge', () => {
    if (!second) throw new Error('one sentence only');
    const { from, to } = second;
    expect(clauseAt(second, -1)).toEqual({ from, to: from, mark: null });
    expect(clauseAt(second, 2)).toEqual({ from: to, to, mark: null });
    expect(clauseAt(second, 0)).toMatchObject({ from, mark: 'comma' });
  });
});

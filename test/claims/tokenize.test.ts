import { describe, expect, it } from 'vitest';
import { fold } from '../../src/claims/fold.js';
import { Tokens } from '../../src/claims/token.js';
import { tokenize } from '../../src/claims/tokens.js';

/** Each token as its type and its text, and a bracket with what it means and the index of its mate. */
const cut = (text: string): string[] => {
  const tokens = tokenize(fold(text), 0, text.length);
  return Array.from({ length: tokens.length }, (_, index) => {
    const { type, start, end, bracket, mate } = tokens.at(index);
    return [type, text.slice(start, end), ...(mate >= 0 ? [bracket, mate] : [])].join(' ');
  });
};

describe('a text', () => {
  it.each<[string, string[]]>([
    ['船長說，浪大。', ['word 船長', 'word 說', 'comma ，', 'run 浪大', 'stop 。']],
    ['藻鈴說3.5米', ['run 藻鈴', 'word 說', 'number 3.5', 'run 米']],
    ['3.米', ['number 3', 'other .', 'run 米']],
    ['1,234艘', ['number 1,234', 'run 艘']],
    ['3:15開', ['number 3:15', 'run 開']],
    ['3：15開', ['number 3：15', 'run 開']],
    ['3：', ['number 3', 'colon ：']],
    ['3.', ['number 3', 'other .']],
    ['2025 年', ['time 2025 年']],
    ['2025年8月下旬', ['time 2025年', 'time 8月下旬']],
    ['8月底', ['time 8月底']],
    ['8月上路', ['time 8月', 'word 上', 'run 路']],
    ['八月初', ['time 八月初']],
    ['８月末', ['time ８月末']],
    ['3 天', ['number 3', 'space  ', 'run 天']],
    ['三十艘', ['number 三十', 'run 艘']],
    ['八艘', ['number 八', 'run 艘']],
    ['羅太一認', ['run 羅太一認']],
    ['羅 一認', ['run 羅', 'space  ', 'number 一', 'run 認']],
    ['O’Neil說', ['latin O’Neil', 'word 說']],
    ["O'Neil說", ["latin O'Neil", 'word 說']],
    ['bay_side說', ['latin bay_side', 'word 說']],
    ['Mia 說', ['latin Mia', 'space  ', 'word 說']],
    ['Jean-Luc說', ['latin Jean-Luc', 'word 說']],
    ['U.S.說', ['latin U.S', 'other .', 'word 說']],
    ['A&B說', ['latin A&B', 'word 說']],
    ['a@b.c說', ['latin a@b.c', 'word 說']],
    ['A_1說', ['latin A', 'other _', 'number 1', 'word 說']],
    ['A-說', ['latin A', 'other -', 'word 說']],
    ['A.', ['latin A', 'other .']],
    ['é說', ['latin é', 'word 說']],
    ['船\n長', ['run 船', 'space \n', 'run 長']],
    [
      '、；：—─·‧・•',
      ['pause 、', 'semicolon ；', 'colon ：', 'dash —', 'dash ─', 'dot ·', 'dot ‧', 'dot ・', 'dot •'],
    ],
    ['!?;,:！？', ['stop !', 'stop ?', 'semicolon ;', 'comma ,', 'colon :', 'stop ！', 'stop ？']],
    ['｜｜', ['other ｜', 'other ｜']],
    ['…', ['other …']],
    ['😀船', ['run 😀船']],
    ['𠝹船', ['run 𠝹船']],
    ['財政部長說', ['word 財政部長', 'word 說']],
    ['財政部長', ['word 財政部長']],
    ['漁業協會長說', ['word 漁業', 'word 協會長', 'word 說']],
    ['凌若安說', ['run 凌若安', 'word 說']],
    ['凌若', ['run 凌', 'word 若']],
    ['凌若，', ['run 凌', 'word 若', 'comma ，']],
    ['陳若谷說', ['run 陳若谷', 'word 說']],
    ['阿陳若谷說', ['run 阿陳', 'word 若', 'run 谷', 'word 說']],
    ['副行長陳若谷說', ['word 副行長', 'run 陳若谷', 'word 說']],
    ['林在說', ['run 林', 'word 在', 'word 說']],
    [
      '「『浪』」',
      [
        'open 「 quotation 4',
        'open 『 quotation 3',
        'run 浪',
        'close 』 quotation 1',
        'close 」 quotation 0',
      ],
    ],
    ['「『浪」', ['open 「 quotation 3', 'other 『', 'run 浪', 'close 」 quotation 0']],
    ['「浪』」', ['open 「 quotation 3', 'run 浪', 'other 』', 'close 」 quotation 0']],
    ['(浪)．', ['open ( gloss 2', 'run 浪', 'close ) gloss 0', 'dot ．']],
    ['（浪', ['other （', 'run 浪']],
    ['《浪》', ['open 《 title 2', 'run 浪', 'close 》 title 0']],
    [
      '〈浪〉【浪】〔浪〕[浪]',
      [
        'open 〈 title 2',
        'run 浪',
        'close 〉 title 0',
        'open 【 gloss 5',
        'run 浪',
        'close 】 gloss 3',
        'open 〔 gloss 8',
        'run 浪',
        'close 〕 gloss 6',
        'open [ gloss 11',
        'run 浪',
        'close ] gloss 9',
      ],
    ],
    [
      '"浪"大"浪"',
      [
        'open " quotation 2',
        'run 浪',
        'close " quotation 0',
        'run 大',
        'open " quotation 6',
        'run 浪',
        'close " quotation 4',
      ],
    ],
    ['"浪', ['open " quotation 2', 'run 浪']],
    [
      '‘浪’“浪”',
      [
        'open ‘ quotation 2',
        'run 浪',
        'close ’ quotation 0',
        'open “ quotation 5',
        'run 浪',
        'close ” quotation 3',
      ],
    ],
    ['﹁浪﹂', ['open ﹁ quotation 2', 'run 浪', 'close ﹂ quotation 0']],
    ['「（浪」）', ['open 「 quotation 3', 'other （', 'run 浪', 'close 」 quotation 0', 'other ）']],
    ['（「浪）', ['open （ gloss 3', 'other 「', 'run 浪', 'close ） gloss 0']],
    ['」浪', ['other 」', 'run 浪']],
    ['「浪「大', ['open 「 quotation 4', 'run 浪', 'other 「', 'run 大']],
    [
      '「浪「大」',
      ['open 「 quotation 5', 'run 浪', 'open 「 quotation 4', 'run 大', 'close 」 quotation 2'],
    ],
  ])('is cut into words, unknown characters, numbers and marks: %s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });

  it('is cut between two offsets, and what stands behind them has no part in it', () => {
    const text = '2025年3月底說漁業協會長';
    const within = (from: number, to: number) => {
      const tokens = tokenize(fold(text), from, to);
      return Array.from({ length: tokens.length }, (_, i) =>
        text.slice(tokens.at(i).start, tokens.at(i).end),
      );
    };
    expect(within(0, 4)).toEqual(['2025']);
    expect(within(0, 7)).toEqual(['2025年', '3月']);
    expect(within(1, 3)).toEqual(['02']);
    expect(within(9, 13)).toEqual(['漁業', '協會']);
  });
});

describe('tokens', () => {
  it('are empty before the first and after the last', () => {
    const tokens = tokenize('说船', 0, 2);
    expect(tokens.at(-1)).toMatchObject({ type: 'none', start: 0, end: 0, form: '', classes: 0, mate: -1 });
    expect(tokens.at(2)).toMatchObject({ type: 'none', start: 2, end: 2, form: '', word: null });
    expect(new Tokens([]).at(0)).toMatchObject({ type: 'none', start: 0, end: 0 });
  });

  it('are found by the offset that they end after', () => {
    const tokens = tokenize('船长说，浪大', 0, 6);
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => tokens.endingAfter(offset))).toEqual([0, 0, 1, 2, 3, 3, 4]);
  });
});

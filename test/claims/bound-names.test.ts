import { describe, expect, it } from 'vitest';
import { bindNames } from '../../src/claims/bind-names.js';
import { passagesOfText } from '../../src/claims/passages.js';

/** The words of some lines after the names in them were parted. */
function words(text: string): string[] {
  const passages = passagesOfText(text, null);
  bindNames(passages);
  return passages.map(({ tokens, text: line }) =>
    Array.from({ length: tokens.length }, (_, i) => line.slice(tokens.at(i).start, tokens.at(i).end)).join(
      '|',
    ),
  );
}

describe('names that no list knows', () => {
  it.each([
    [
      'are parted from what follows, where that differs',
      '羅美玲徘徊\n羅美玲沉思',
      ['羅美玲|徘徊', '羅美玲|沉思'],
    ],
    ['stay as they are where they stand once', '羅美玲徘徊', ['羅美玲徘徊']],
    ['and where the same follows each time', '羅美玲徘徊\n羅美玲徘徊', ['羅美玲徘徊', '羅美玲徘徊']],
    ['may end a line', '羅美玲徘徊\n記者訪問羅美玲', ['羅美玲|徘徊', '記者|訪問|羅美玲']],
    ['begin with a family name', '藻美玲徘徊\n藻美玲沉思', ['藻美玲徘徊', '藻美玲沉思']],
    ['are a part of what was found together', '羅美徘徊\n羅美沉思', ['羅美徘徊', '羅美沉思']],
    [
      'leave the brackets paired',
      '「羅美玲徘徊」\n「羅美玲沉思」',
      ['「|羅美玲|徘徊|」', '「|羅美玲|沉思|」'],
    ],
    ['end in a word after a title', '主席簡卓言到場\n簡卓言離開', ['主席|簡卓言|到場', '簡卓言|離開']],
    ['and in no word where no title stood', '簡卓言到場\n簡卓言離開', ['簡卓|言|到場', '簡卓|言|離開']],
    ['and in an adverb that names end in', '主席羅志剛到場', ['主席|羅志剛|到場']],
    ['and in no other adverb', '主席羅志已到場\n羅志已離開', ['主席|羅志|已|到場', '羅志|已|離開']],
    ['nor in one that follows names', '主席羅志也到場\n羅志也離開', ['主席|羅志|也|到場', '羅志|也|離開']],
    ['nor in a verb that follows names', '主席羅志稱到場\n羅志稱離開', ['主席|羅志|稱|到場', '羅志|稱|離開']],
    [
      'but in a verb that is an adverb too',
      '主席羅含笑到場\n羅含笑離開',
      ['主席|羅含笑|到場', '羅含笑|離開'],
    ],
    ['and in a word for somebody', '主席羅美姊到場\n羅美姊離開', ['主席|羅美姊|到場', '羅美姊|離開']],
    [
      'and in a word for certain only where they stand twice',
      '主席簡卓言到場\n警員簡卓言到場',
      ['主席|簡卓|言|到場', '警員|簡卓|言|到場'],
    ],
    ['nor in a longer word', '主席羅志已經到場\n羅志已經離開', ['主席|羅志|已經|到場', '羅志|已經|離開']],
    [
      'nor in the beginning of one',
      '主席羅志警員到場\n羅志警方離開',
      ['主席|羅志|警員|到場', '羅志|警方|離開'],
    ],
    [
      'nor where a title stood before the beginning of one',
      '主席簡卓言論大膽\n簡卓言到場\n簡卓言離開',
      ['主席|簡卓|言論|大膽', '簡卓|言|到場', '簡卓|言|離開'],
    ],
    ['nor in two words', '主席羅言不到場\n羅言不離開', ['主席|羅|言|不|到場', '羅|言|不|離開']],
    ['nor in a mark', '主席羅美，他到場\n羅美，她離開', ['主席|羅美|，|他|到場', '羅美|，|她|離開']],
    ['nor in a word apart', '主席羅志 言到場\n羅志 言離開', ['主席|羅志| |言|到場', '羅志| |言|離開']],
    [
      'and leave a longer word of the lists whole',
      '羅馬尼落淚\n羅馬尼流汗\n羅馬尼亞落淚',
      ['羅馬尼|落淚', '羅馬尼|流汗', '羅馬尼亞|落淚'],
    ],
    [
      'and are none where they stand once beside such a word',
      '羅馬尼流汗\n羅馬尼亞落淚',
      ['羅馬尼流汗', '羅馬尼亞|落淚'],
    ],
    ['nor in any other word that does', '主席羅志在到場\n羅志在離開', ['主席|羅志|在|到場', '羅志|在|離開']],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('point at each other as before, in brackets', () => {
    const passages = passagesOfText('羅美玲徘徊（羅美玲沉思）後離開「碼頭」', null);
    bindNames(passages);
    for (const { tokens } of passages)
      for (let i = 0; i < tokens.length; i++) {
        const { type, mate, bracket } = tokens.at(i);
        if (bracket === null) expect(mate).toBe(-1);
        if (type !== 'open') continue;
        expect(tokens.at(mate).type).toBe('close');
        expect(tokens.at(mate).mate).toBe(i);
      }
    expect(passages[0]?.tokens.length).toBeGreaterThan(8);
  });

  it('are compared as they are written, and so is what was parted from them', () => {
    const passages = passagesOfText('主席簡卓言徘徊\n簡卓言沉思\n羅美玲徘徊\n羅美玲沉思', null);
    bindNames(passages);
    for (const { tokens, folded } of passages)
      for (let i = 0; i < tokens.length; i++) {
        const { start, end, form } = tokens.at(i);
        expect(form).toBe(folded.slice(start, end));
      }
  });

  it('leave a quotation that nobody closed open to the end', () => {
    const [passage] = passagesOfText('羅美玲徘徊，羅美玲沉思：「船已離開', null);
    if (!passage) throw new Error('no passage');
    bindNames([passage]);
    const open = Array.from({ length: passage.tokens.length }, (_, i) => passage.tokens.at(i)).find(
      ({ type }) => type === 'open',
    );
    expect(open?.mate).toBe(passage.tokens.length);
  });
});

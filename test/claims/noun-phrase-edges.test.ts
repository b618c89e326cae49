import { describe, expect, it } from 'vitest';
import { Entities } from '../../src/claims/entity.js';
import { edgesOf, partsOf } from '../../src/claims/noun-phrase.js';
import { passagesOfText } from '../../src/claims/passages.js';
import { plainPhrase } from '../../src/claims/phrase.js';

/** The passage of a sentence, and the tokens of a phrase in it, which is all of it where none is given. */
function tokensOf(sentence: string, phrase = sentence) {
  const [passage] = passagesOfText(sentence, null);
  if (!passage) throw new Error(`${sentence}: no passage`);
  const at = sentence.indexOf(phrase);
  const from = passage.tokens.endingAfter(at);
  return { passage, from, to: passage.tokens.endingAfter(at + phrase.length - 1) + 1 };
}

function edges(sentence: string, phrase?: string) {
  const { passage, from, to } = tokensOf(sentence, phrase);
  const found = edgesOf(passage, from, to);
  if (!found) return null;
  const { start, end, core, indefinite, latinName, aliases } = found;
  const { text, tokens } = passage;
  return {
    text: text.slice(start, end),
    core: text.slice(start, tokens.at(core - 1).end),
    indefinite,
    latinName,
    aliases,
  };
}

describe('where a phrase begins and ends', () => {
  it.each([
    ['有居民', '居民'],
    ['昨日居民', '居民'],
    ['10月3日居民', '居民'],
    ['、居民', '居民'],
    ['——居民', '居民'],
    ['　居民', '居民'],
    ['居民　', '居民'],
    ['但居民', '居民'],
    ['曾女士', '曾女士'],
    ['曾大文', '曾大文'],
    ['曾 大文', '大文'],
    ['大部分居民', '大部分居民'],
    ['有的居民', '有的居民'],
    ['其他居民', '其他居民'],
  ])('%s', (phrase, text) => {
    expect(edges(`會後${phrase}說，浪大。`, phrase)?.text).toBe(text);
  });

  it.each([
    '昨日',
    '　',
    '在政府',
    '致電消防',
    '訪問了救火的船員',
    '網是重要的證據',
    '未有居民',
    '身為船長',
    '說居民',
    '對居民',
  ])('%s: none', (phrase) => {
    expect(edges(`會後${phrase}說，浪大。`, phrase)).toBeNull();
  });

  it.each([
    '在碼頭的居民',
    '管理公司',
    '遇難者家屬',
    '住房部',
    '身為船長的陳大文',
    '未有投票的居民',
    '由南灣出發的居民',
    '同為居民的陳大文',
    '參與救援的居民',
  ])('%s: all of it', (phrase) => {
    expect(edges(`${phrase}說，浪大。`, phrase)?.text).toBe(phrase);
  });

  it('has no more than 140 characters', () => {
    expect(edges('藻'.repeat(140))).not.toBeNull();
    expect(edges('藻'.repeat(141))).toBeNull();
    expect(edges(`${'浪大。'.repeat(60)}居民說，浪大。`, '居民')).not.toBeNull();
  });

  it.each([
    ['有居民', true],
    ['居民', false],
    ['昨日居民', false],
  ])('%s: somebody in particular, or not', (phrase, indefinite) => {
    expect(edges(`${phrase}說，浪大。`, phrase)?.indefinite).toBe(indefinite);
    expect(edges('碼頭有居民說，浪大。', '居民')?.indefinite).toBe(false);
  });
});

describe('what a gloss says', () => {
  it.each([
    ['陳大文', null, []],
    ['陳大文（Tai Man）', 'Tai Man', ['Tai Man']],
    ['陳大文（Tai Man，阿文）', 'Tai Man', ['Tai Man', '阿文']],
    ['陳大文（阿文、Tai Man）', 'Tai Man', ['阿文', 'Tai Man']],
    ['陳大文（Tai Man; Ah Man）', 'Tai Man', ['Tai Man', 'Ah Man']],
    ['陳大文（ 阿文 ）', null, ['阿文']],
    ['陳大文（阿B）', null, ['阿B']],
    ['陳大文（阿文2）', null, ['阿文2']],
    ['陳大文（52歲）', null, []],
    ['陳大文（見圖）', null, []],
    ['陳大文（化名）', null, []],
    ['陳大文（南灣漁民互助社）', null, ['南灣漁民互助社']],
    ['陳大文（東南灣漁民互助社）', null, ['東南灣漁民互助社']],
    ['陳大文（東南灣漁民互助會社）', null, []],
    [`陳大文（${'A'.repeat(40)}）`, 'A'.repeat(40), ['A'.repeat(40)]],
    [`陳大文（${'A'.repeat(41)}）`, null, []],
  ])('%s', (phrase, latinName, aliases) => {
    expect(edges(`${phrase}說，浪大。`, phrase)).toMatchObject({
      text: phrase,
      core: '陳大文',
      latinName,
      aliases,
    });
  });

  it.each(['（陳大文）', '陳大文「阿文」', '陳大文《南灣》'])('%s: no gloss', (phrase) => {
    expect(edges(`${phrase}說，浪大。`, phrase)).toMatchObject({
      core: phrase,
      latinName: null,
      aliases: [],
    });
  });
});

describe('what a phrase holds', () => {
  const names = new Entities();
  names.meet(plainPhrase('林立', 'person'));

  const parts = (phrase: string) => {
    const { passage, from, to } = tokensOf(`${phrase}說，浪大。`, phrase);
    const found = edgesOf(passage, from, to);
    const held = found && partsOf(passage, found, names);
    if (!held) return null;
    const word = (index: number) =>
      index < 0 ? null : passage.text.slice(passage.tokens.at(index).start, passage.tokens.at(index).end);
    const flags = (['joint', 'medium', 'documentary'] as const).filter((flag) => held[flag]);
    return [word(held.role), word(held.roleEnd), word(held.noun), word(held.edge), ...flags];
  };

  it.each([
    ['陳大文', null, null, null, null],
    ['南灣大學教授陳大文', '教授', '教授', '教授', '教授'],
    ['南灣大學的陳大文', null, null, '大學', '的'],
    ['助理指揮官（刑事）陳大文', '助理指揮官', '）', '助理指揮官', '助理指揮官'],
    ['教育局（南區）陳大文', null, null, '）', '）'],
    ['船長「飛魚」陳大文', '船長', '船長', '」', '」'],
    ['《南灣日報》記者', '記者', '記者', '記者', '記者', 'medium'],
    ['《南灣網》船長', '船長', '船長', '船長', '船長', 'medium'],
    ['《南灣紀事》船長', '船長', '船長', '船長', '船長'],
    ['「南灣日報」船長', '船長', '船長', '船長', '船長'],
    ['電視台船長', '船長', '船長', '船長', '船長', 'medium'],
    ['調查報告', null, null, '報告', '報告', 'documentary'],
  ])('%s', (phrase, ...held) => {
    expect(parts(phrase)).toEqual(held);
  });

  it.each([
    ['何小雲和陳大文', true],
    ['何小雲與陳大文', true],
    ['何小雲及陳大文', true],
    ['何小雲、陳大文', true],
    ['何小雲以及陳大文', true],
    ['林文和陳大文', true],
    ['海倫娜·貝爾和陳大文', true],
    ['船員海倫娜·貝爾和陳大文', true],
    ['（南灣）何小雲和陳大文', true],
    ['「飛魚」和「順達」', true],
    ['船員和船東', true],
    ['造船及海洋系', false],
    ['船務及海洋系教授', false],
    ['發言人、主任檢察官何小雲', false],
    ['發言人和主任檢察官何小雲', true],
    ['教育局及培訓中心主任陳大文', false],
    ['教育局及培訓中心陳大文', true],
    ['教育局及培訓中心主任', true],
    ['教育局及主任陳大文', true],
    ['主任及培訓中心主任陳大文', true],
    ['南灣藻鈴和陳大文', false],
    ['船員林立和陳大文', true],
  ])('%s: two, or one', (phrase, joint) => {
    expect(parts(phrase)?.includes('joint')).toBe(joint);
  });

  it.each(['居民返回碼頭', '船長發布文章', '南灣大學在碼頭'])('%s: a clause', (phrase) => {
    expect(parts(phrase)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readTail } from '../../../src/adapters/yahoo/tail.js';
import { codeOf, read } from './read.js';

describe('the end of an item of the feed', () => {
  it.each([
    ['…交由旺am730 ・ 19 小時前', '…交由旺am730', '19 小時前'],
    ['三立新聞網 setn.com ・ 1 天前 ・ 198', '三立新聞網 setn.com', '1 天前'],
    ['鏡報 ・ 1 小時前 ・ 1則留言', '鏡報', '1 小時前'],
    ['鏡報 ・ 剛剛 ・ 發表留言', '鏡報', '剛剛'],
    ['中央社 ・ 2026年7月15日', '中央社', '2026年7月15日'],
  ])('%s', (line, head, age) => {
    expect(readTail(line)).toEqual({ head, age });
  });

  it.each(['今日要聞・Yahoo 早報', '淘寶香港・', '他三小時前才離開。', '瑪麗・居禮'])('is not %s', (line) => {
    expect(readTail(line)).toBeNull();
  });
});

const ARTICLE =
  '河口候鳥少了一半\n今冬在河口濕地記錄到的候鳥只有一千二百隻，不到去年的一半，保育團體憂心棲地正在流失。';
const ITEMS = [
  ['夜市攤位重新抽籤', '抽籤結果好壞參半，老攤商新', '好醫師新聞網 ・ 12 小時前'],
  ['漁塘改建放寬條件', '縣府預告修正辦法，最快下月上路。', '中央社 ・ 11 小時前'],
] as const;
const glued = ITEMS.map(([title, summary, tail]) => `${title}\n${summary}${tail}`).join('\n');
const parted = ITEMS.map(([title, summary, tail]) => `${title}\n${summary}\n\n${tail}`).join('\n\n');

describe('the feed of a copy', () => {
  const expected = ITEMS.map(([headline, summary, tail]) => ({
    kind: 'recommended',
    headline,
    summary,
    publisher: tail.split(' ・ ')[0],
    age: tail.split(' ・ ')[1],
  }));

  it.each([
    ['with the source glued to the summary', `${ARTICLE}\n其他人也在看\n${glued}`],
    ['with the source on a line of its own', `${ARTICLE}\n\n其他人也在看\n\n${parted}`],
    ['that lost its heading', `${ARTICLE}\n${glued}`],
    ['that lost its heading, blank lines between', `${ARTICLE}\n\n${parted}`],
  ])('%s is read item by item', (_name, text) => {
    const { article } = read({ text });
    expect(article.related).toMatchObject(expected);
    expect(article.blocks).toHaveLength(1);
  });

  it('anchors the ages where it is known when the copy was made, and only there', () => {
    const text = `${ARTICLE}\n${glued}`;
    const anchored = read({ text }, { retrievedAt: '2026-01-20T04:00:00Z' }).article.related[1];
    expect(anchored?.published).toMatchObject({ value: '2026-01-20T01:00+08:00', inferred: true });
    expect(read({ text }).article.related[1]?.published).toBeNull();
  });

  it('leaves sponsored items out', () => {
    const text = `${ARTICLE}\n其他人也在看\n穿上就不想脫的拖鞋\n拖鞋專賣・\nAd\n${glued}`;
    const { article, report } = read({ text });
    expect(article.related).toHaveLength(2);
    expect(
      report.dropped.filter(({ rule }) => rule === 'advertisement').map(({ text: words }) => words),
    ).toEqual(['穿上就不想脫的拖鞋', '拖鞋專賣・', 'Ad']);
  });

  it('alone is no article', () => {
    expect(codeOf({ text: glued })).toBe('not-an-article');
    expect(codeOf({ text: `其他人也在看\n${glued}` })).toBe('not-an-article');
  });
});

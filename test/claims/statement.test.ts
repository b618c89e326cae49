import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

const statements = (text: string): (string | undefined)[] =>
  extractClaims(text)
    .filter(({ kind }) => kind === 'statement')
    .map(({ text: words }) => words);

describe('what the article states by itself', () => {
  it.each([
    ['船隊有三十艘船，船長說，浪大。', ['船隊有三十艘船']],
    ['三十艘船在碼頭，船長說，浪大。', ['三十艘船在碼頭']],
    ['船長說，浪大；另有三十艘船。', []],
    ['船隊有三十艘船，十艘停航。', ['船隊有三十艘船，十艘停航']],
    ['船隊很大。', []],
    ['三十。', []],
    ['首次會面，兩國各派一人。', []],
    ['第三次會面在碼頭舉行。', ['第三次會面在碼頭舉行']],
    ['第一次會面在碼頭舉行。', []],
    ['兩艘船在碼頭。', ['兩艘船在碼頭']],
    ['兩人在碼頭。', []],
    ['2人在碼頭。', ['2人在碼頭']],
    ['五人在碼頭。', ['五人在碼頭']],
    ['渡輪於周三停航。', []],
    ['渡輪於八月停航。', ['渡輪於八月停航']],
    ['渡輪於今年停航。', []],
    ['• 三艘渡輪停航三日', ['三艘渡輪停航三日']],
    ['．三艘渡輪停航三日', ['三艘渡輪停航三日']],
    ['南灣彌敦道771-775號東港大廈3樓全層', []],
    ['位於彌敦道771號的碼頭昨日開放。', ['位於彌敦道771號的碼頭昨日開放']],
    ['【12月4日 15:00 更新】', []],
    ['【南灣訊】三艘渡輪停航。', ['三艘渡輪停航']],
  ])('holds a figure or a date: %s', (text, found) => {
    expect(statements(text)).toEqual(found);
  });

  it.each([
    ['2010年，船長說，浪大。', []],
    ['在2010年發生火災時，船長說，浪大。', []],
    ['在碼頭的三十艘船，船長說，浪大。', []],
    [
      '在碼頭外面停泊了整整一個多月的那些非常殘舊的三十艘船，船長說，浪大。',
      ['在碼頭外面停泊了整整一個多月的那些非常殘舊的三十艘船'],
    ],
    ['在碼頭的三十艘船。', ['在碼頭的三十艘船']],
    ['渡輪停航至2010年，船長說，浪大。', []],
    ['渡輪停航三十日後，船長說，浪大。', []],
  ])('is no occasion of what follows: %s', (text, found) => {
    expect(statements(text)).toEqual(found);
  });

  it.each([
    ['購票熱線：6511 0101', []],
    ['電郵及WhatsApp：6511 0101', []],
    ['whatsapp:6511 0101', []],
    ['购票电话：6511 0101', []],
    ['購票熱線每日收到三百個查詢。', ['購票熱線每日收到三百個查詢']],
    ['收費6511元', ['收費6511元']],
  ])('is no number to call: %s', (text, found) => {
    expect(statements(text)).toEqual(found);
  });

  it('is one for each unit of a headline', () => {
    expect(statements('三十艘船停航　四十艘船照開')).toEqual(['三十艘船停航', '四十艘船照開']);
  });
});

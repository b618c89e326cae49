import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and no claim of that kind. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'hearsay is a cue by itself, unless 的 makes an attribute of it': [
    ['據說班次太疏。', ['reported', '據說', '消息人士', '班次太疏']],
    ['據悉的消息是班次太疏。'],
    ['據報的班次太疏。'],
  ],
  'the cue is the verb after 有, and 有 belongs to what is told': [
    ['有指班次太疏。', ['reported', '指', '外界', '班次太疏']],
    ['有称班次太疏。', ['reported', '称', '外界', '班次太疏']],
    ['有消息指班次太疏。', ['reported', '有消息指', '消息人士', '班次太疏']],
    ['但有消息指，班次太疏。', ['reported', '有消息指', '消息人士', '班次太疏']],
    ['消息透露班次太疏。', ['reported', '消息透露', '消息人士', '班次太疏']],
    ['消息在碼頭流傳，班次太疏。'],
  ],
  'hearsay is none where its end begins a word for whoever said it': [
    ['據傳媒報道，渡輪停航。', ['reported', '據', '傳媒', '渡輪停航']],
    ['据传媒报道，渡轮停航。', ['reported', '据', '传媒', '渡轮停航']],
    ['據知情人士透露，渡輪停航。', ['reported', '據', '知情人士', '渡輪停航']],
    ['據指揮官透露，渡輪停航。', ['reported', '據', '指揮官', '渡輪停航']],
    ['據報章報道，渡輪停航。', ['reported', '據', '報章', '渡輪停航']],
    ['據報告的資料，渡輪停航。', ['reported', '據', '報告', '渡輪停航']],
    ['有傳媒指渡輪停航。', ['reported', '指', '傳媒', '渡輪停航']],
    ['據報警方登船。', ['reported', '據報', '媒體', '警方登船']],
    ['據傳渡輪停航。', ['reported', '據傳', '外界', '渡輪停航']],
    ['有指渡輪停航。', ['reported', '指', '外界', '渡輪停航']],
  ],
  'a paper in title marks needs no word after it': [
    ['據《南灣潮汐表》，渡輪下午停航。', ['reported', '據', '《南灣潮汐表》', '渡輪下午停航']],
    ['按照《南灣渡輪條例》，渡輪停航。', ['reported', '按照', '《南灣渡輪條例》', '渡輪停航']],
    ['按照「南灣船期」，渡輪停航。'],
  ],
  'to whom it was said is no part of who said it': [
    ['據船長陳大文向本報透露，渡輪停航。', ['reported', '據', '陳大文', '渡輪停航']],
    ['據船長陳大文對記者表示，渡輪停航。', ['reported', '表示', '陳大文', '渡輪停航']],
  ],
  'the paper itself speaks where nobody is named': [
    ['根據公布，渡輪停航。', ['reported', '根據', '公布', '渡輪停航']],
    ['根據統計，渡輪停航。', ['reported', '根據', '統計', '渡輪停航']],
    ['根據報告。'],
    ['根據海事處報告'],
  ],
  'what stands before 據 is no part of the cue': [
    ['另據海事處的資料，渡輪停航。', ['reported', '據', '海事處', '渡輪停航']],
    ['而据海事处的资料，渡轮停航。', ['reported', '据', '海事处', '渡轮停航']],
    ['但據海事處的資料，渡輪停航。', ['reported', '據', '海事處', '渡輪停航']],
    ['依據海事處的資料，渡輪停航。', ['reported', '依據', '海事處', '渡輪停航']],
    ['綜合海事處消息，渡輪停航。', ['reported', '綜合', '海事處', '渡輪停航']],
    ['有關海事處的資料，渡輪停航。'],
  ],
  'a body needs no word for what it passed on, anyone else does': [
    ['根據南灣海事處，渡輪停航。', ['reported', '根據', '南灣海事處', '渡輪停航']],
    ['按照南灣海事處，渡輪停航。'],
    ['根據船長陳大文，渡輪停航。'],
    ['根據該公司，渡輪停航。'],
    ['根據船期，渡輪停航。'],
  ],
  'words of no list are somebody if they are nothing but a noun': [
    ['據藻鈴透露，渡輪停航。', ['reported', '據', '藻鈴', '渡輪停航']],
    ['據kelp透露，渡輪停航。', ['reported', '據', 'kelp', '渡輪停航']],
    ['據藻鈴跑過去看透露，渡輪停航。'],
    ['據藻鈴藻鈴藻鈴藻鈴藻鈴藻透露，渡輪停航。'],
    ['據藻透露，渡輪停航。'],
    ['據其透露，渡輪停航。'],
    ['據他透露，渡輪停航。', ['reported', '據', '他', '渡輪停航']],
    ['據該公司透露，渡輪停航。', ['reported', '據', '該公司', '渡輪停航']],
  ],
  'a law needs no word for what it says': [
    ['根據憲法，渡輪停航。', ['reported', '根據', '憲法', '渡輪停航']],
    ['根據南灣海事法，渡輪停航。', ['reported', '根據', '南灣海事法', '渡輪停航']],
    ['根據做法，渡輪停航。'],
    ['根據海事法院長，渡輪停航。'],
    ['根據條約屋，渡輪停航。'],
    ['根據地圖上的路，渡輪停航。'],
    [
      '根據南灣市海旁航道渡輪碼頭大小木船船隻海事法，渡輪停航。',
      ['reported', '根據', '南灣市海旁航道渡輪碼頭大小木船船隻海事法', '渡輪停航'],
    ],
    ['根據南灣市各海旁航道渡輪碼頭大小木船船隻海事法，渡輪停航。'],
  ],
  'somebody’s family are others than who is spoken of': [
    ['據其家人透露，渡輪停航。', ['reported', '據', '其家人', '渡輪停航']],
    ['據船長及其家人透露，渡輪停航。', ['reported', '據', '船長及其家人', '渡輪停航']],
    ['據其所說，渡輪停航。', ['reported', '據', '其', '渡輪停航']],
    ['據我透露，渡輪停航。'],
  ],
  'a day before the word for what was passed on is no part of who': [
    ['據海事處今日（3日）公布，渡輪停航。', ['reported', '據', '海事處', '渡輪停航']],
    ['據海事處的資料中，渡輪停航。', ['reported', '據', '海事處', '渡輪停航']],
    ['據海事處的資料 ，渡輪停航。', ['reported', '據', '海事處', '渡輪停航']],
  ],
  'who a report cites for what it is about is no source of its own': [
    ['據報告引用的研究資料，渡輪停航。', ['reported', '據', '報告引用的研究', '渡輪停航']],
    ['據南灣日報引述，渡輪停航。', ['reported', '據', '南灣日報', '渡輪停航']],
  ],
  'a connector or a space may stand before it': [
    ['浪大， 據海事處的資料，渡輪停航。', ['reported', '據', '海事處', '渡輪停航']],
    ['但是 據海事處的資料，渡輪停航。', ['reported', '據', '海事處', '渡輪停航']],
    ['收到消息指，渡輪停航。', ['reported', '消息指', '消息人士', '渡輪停航']],
    ['接到電話據海事處的資料，渡輪停航。'],
  ],
  'when hearsay was heard is no cue': [
    ['消息指出後，居民不滿。'],
    ['消息指出，居民不滿。', ['reported', '消息指出', '消息人士', '居民不滿']],
  ],
  'what somebody thinks is in 看來, not where somebody looks': [
    ['在船長看來，渡輪應停航。', ['reported', '看來', '船長', '渡輪應停航']],
    ['在船長看來。'],
    ['在岸上往下看來，渡輪應停航。'],
    ['在船長身旁，渡輪應停航。'],
  ],
  'words of no list are a name up to ten characters': [
    ['據藻鈴藻鈴藻鈴藻鈴藻鈴透露，渡輪停航。', ['reported', '據', '藻鈴藻鈴藻鈴藻鈴藻鈴', '渡輪停航']],
    ['碼頭一片冷清。\n據藻鈴透露，渡輪停航。', ['reported', '據', '藻鈴', '渡輪停航']],
  ],
  'what is known of a thing is in the eyes of nobody': [
    ['在碼頭的船長表示，浪大。', ['reported', '表示', '在碼頭的船長', '浪大']],
  ],
  'what stands before the word for what was passed on may be of it': [
    ['據船長向本報透露，渡輪停航。', ['reported', '據', '船長', '渡輪停航']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

describe('who passed on what somebody else said', () => {
  it.each([
    ['據《南灣日報》引述海事處的報告，渡輪停航。', '海事處', ['《南灣日報》']],
    ['據南灣日報引述船長陳大文報道，渡輪停航。', '陳大文', ['南灣日報']],
    ['據引述海事處的報告，渡輪停航。', '海事處', []],
    ['據海事處的報告，渡輪停航。', '海事處', []],
  ])('%s', (text, name, via) => {
    const [claim] = extractClaims(text);
    expect(claim?.source?.name).toBe(name);
    expect(claim?.via.map((source) => source.name)).toEqual(via);
  });

  it('is a paper, and what others say in it are claims of their own', () => {
    const parents = (text: string) => extractClaims(text).map(({ cue, parent }) => [cue?.text, parent]);
    expect(parents('據南灣日報消息，班次太疏，船東同意加班。')).toEqual([
      ['據', null],
      ['同意', 'c1'],
    ]);
    expect(parents('據南灣海事處消息，班次太疏，船東同意加班。')).toEqual([['據', null]]);
  });
});

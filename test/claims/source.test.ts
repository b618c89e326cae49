import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

type Source = [name: string, kind: string, form: string, role: string | null, affiliation: string | null];

const sources: [text: string, source: Source][] = [
  ['陳大文認為浪大。', ['陳大文', 'person', 'name', null, null]],
  ['船長陳大文認為浪大。', ['陳大文', 'person', 'full', '船長', null]],
  ['南灣大學教授陳大文認為浪大。', ['陳大文', 'person', 'full', '教授', '南灣大學']],
  ['南灣大學的陳大文教授認為浪大。', ['陳大文', 'person', 'full', '教授', '南灣大學的']],
  ['南灣大學教授認為浪大。', ['南灣大學教授', 'person', 'title', '教授', '南灣大學']],
  ['街坊陳先生認為浪大。', ['陳先生', 'person', 'full', null, '街坊']],
  ['陳先生認為浪大。', ['陳先生', 'person', 'name', null, null]],
  ['行政總監劉小玲女士認為浪大。', ['劉小玲', 'person', 'full', '行政總監', null]],
  ['南灣船務公司行政總監劉小玲女士認為浪大。', ['劉小玲', 'person', 'full', '行政總監', '南灣船務公司']],
  ['在場的劉小玲女士認為浪大。', ['劉小玲', 'person', 'full', '女士', '在場的']],
  ['居民高姓婦人認為浪大。', ['高姓婦人', 'person', 'full', null, '居民']],
  ['居民歐陽姓婦人認為浪大。', ['歐陽姓婦人', 'person', 'full', null, '居民']],
  ['南灣 市長陳大文認為浪大。', ['陳大文', 'person', 'full', '市長', '南灣']],
  ['各位船長認為浪大。', ['各位船長', 'group', 'title', '船長', '各位']],
  ['甲大學的陳大文（Tai Man）教授認為浪大。', ['陳大文', 'person', 'full', '教授', '甲大學的']],
  ['消息人士認為浪大。', ['消息人士', 'anonymous', 'name', null, null]],
  ['專家認為浪大。', ['專家', 'anonymous', 'title', '專家', null]],
  ['調查認為浪大。', ['調查', 'document', 'name', null, null]],
  ['報告表示，浪大。', ['報告', 'document', 'name', null, null]],
  ['南灣海事處認為浪大。', ['南灣海事處', 'organization', 'name', null, null]],
  ['工會認為浪大。', ['工會', 'organization', 'name', null, null]],
  ['兩名船員認為浪大。', ['兩名船員', 'group', 'title', '船員', '兩名']],
  ['不少船長認為浪大。', ['不少船長', 'group', 'title', '船長', '不少']],
  ['多名船長認為浪大。', ['多名船長', 'group', 'title', '船長', '多名']],
  ['三位船長認為浪大。', ['三位船長', 'group', 'title', '船長', '三位']],
  ['所有船長認為浪大。', ['所有船長', 'group', 'title', '船長', '所有']],
  ['船長認為浪大。', ['船長', 'person', 'title', '船長', null]],
  ['英國認為浪大。', ['英國', 'organization', 'name', null, null]],
  ['《南灣日報》認為浪大。', ['《南灣日報》', 'organization', 'name', null, null]],
  ['《南灣潮汐表》表示，浪大。', ['《南灣潮汐表》', 'document', 'name', null, null]],
  ['新華社認為浪大。', ['新華社', 'organization', 'name', null, null]],
  ['何小雲和陳大文認為浪大。', ['何小雲和陳大文', 'group', 'name', null, null]],
  ['船員和船東認為浪大。', ['船員和船東', 'group', 'name', null, null]],
  ['他認為浪大。', ['他', 'person', 'pronoun', null, null]],
  ['他們認為浪大。', ['他們', 'group', 'pronoun', null, null]],
  ['該公司認為浪大。', ['該公司', 'organization', 'pronoun', null, null]],
  ['這名船長認為浪大。', ['這名船長', 'person', 'pronoun', null, null]],
  ['這位55歲的教頭認為浪大。', ['這位55歲的教頭', 'person', 'pronoun', null, null]],
  ['網民「南灣街坊」認為浪大。', ['南灣街坊', 'person', 'full', null, '網民']],
  ['專頁「南灣街坊」認為浪大。', ['南灣街坊', 'organization', 'full', null, '專頁']],
  ['「順達物流」認為浪大。', ['順達物流', 'organization', 'name', null, null]],
  ['恒昌（9988）認為浪大。', ['恒昌', 'organization', 'name', null, null]],
  ['股評人David Wong認為浪大。', ['David Wong', 'person', 'full', null, '股評人']],
  ['David Wong認為浪大。', ['David Wong', 'person', 'name', null, null]],
  ['租客KT認為浪大。', ['KT', 'person', 'full', '租客', null]],
  ['NASA認為浪大。', ['NASA', 'organization', 'name', null, null]],
  ['房署認為浪大。', ['房署', 'organization', 'name', null, null]],
  ['南灣聯盟認為浪大。', ['南灣聯盟', 'organization', 'name', null, null]],
  ['阿登·貝洛爾認為浪大。', ['阿登·貝洛爾', 'person', 'name', null, null]],
  ['總統阿登·貝洛爾（Arden Belor）認為浪大。', ['阿登·貝洛爾', 'person', 'full', '總統', null]],
  ['預報員陳大文認為浪大。', ['陳大文', 'person', 'full', '預報員', null]],
  ['南灣黨陳大文認為浪大。', ['陳大文', 'person', 'full', null, '南灣黨']],
  ['魚販商認為浪大。', ['魚販商', 'person', 'title', '魚販商', null]],
  ['有魚販商認為浪大。', ['魚販商', 'anonymous', 'title', '魚販商', null]],
  ['藻鈴認為浪大。', ['藻鈴', 'person', 'name', null, null]],
  ['藻鈴協認為浪大。', ['藻鈴協', 'organization', 'name', null, null]],
  ['藻鈴處認為浪大。', ['藻鈴處', 'organization', 'name', null, null]],
  ['助理指揮官（刑事）何小雲認為浪大。', ['何小雲', 'person', 'full', '助理指揮官', null]],
  ['船長：浪大要返航', ['船長', 'person', 'heading', '船長', null]],
  ['學者：浪大要返航', ['學者', 'anonymous', 'heading', '學者', null]],
  ['渡輪被視為南灣的命脈。', ['外界', 'anonymous', 'omitted', null, null]],
  ['據悉，浪大。', ['消息人士', 'anonymous', 'omitted', null, null]],
  ['據《南灣日報》報道，浪大。', ['《南灣日報》', 'organization', 'name', null, null]],
  ['據海事處的資料，浪大。', ['海事處', 'organization', 'name', null, null]],
  ['藻鈴藻鈴藻鈴（Algae）認為浪大。', ['藻鈴藻鈴藻鈴', 'organization', 'name', null, null]],
  ['美國總統洛夏認為浪大。', ['洛夏', 'person', 'full', '總統', '美國']],
  ['立法會議員何小雲認為浪大。', ['何小雲', 'person', 'full', '立法會議員', null]],
  ['南灣紅鯨會會長何小雲認為浪大。', ['何小雲', 'person', 'full', '會長', '南灣紅鯨會']],
  ['住在碼頭旁邊的租客李先生認為浪大。', ['李先生', 'person', 'full', null, '住在碼頭旁邊的租客']],
  ['受影響的居民認為浪大。', ['受影響的居民', 'anonymous', 'title', '居民', '受影響的']],
  ['其母親認為浪大。', ['其母親', 'person', 'title', '母親', '其']],
  ['一名船員認為浪大。', ['一名船員', 'person', 'title', '船員', '一名']],
  ['船員楊藻認為浪大。', ['楊藻', 'person', 'full', '船員', null]],
  ['居民洛斯認為浪大。', ['洛斯', 'person', 'full', '居民', null]],
  ['船長藻鈴鈴認為浪大。', ['藻鈴鈴', 'person', 'full', '船長', null]],
  ['財政部長何小雲認為浪大。', ['何小雲', 'person', 'full', '財政部長', null]],
  ['財政部長認為浪大。', ['財政部長', 'person', 'title', '財政部長', null]],
  ['南灣大學海倫娜·多斯教授認為浪大。', ['海倫娜·多斯', 'person', 'full', '教授', '南灣大學']],
  ['海倫娜·多斯教授認為浪大。', ['海倫娜·多斯', 'person', 'full', '教授', null]],
  ['船長海倫娜·多斯教授認為浪大。', ['海倫娜·多斯', 'person', 'full', '教授', '船長']],
  ['南灣大學阿登·貝洛爾教授認為浪大。', ['阿登·貝洛爾', 'person', 'full', '教授', '南灣大學']],
  ['南灣大學的多倫·貝洛爾教授認為浪大。', ['多倫·貝洛爾', 'person', 'full', '教授', '南灣大學的']],
  ['主管曾小賢總警司認為浪大。', ['曾小賢', 'person', 'full', '總警司', '主管']],
  ['主管曾賢總警司認為浪大。', ['曾賢', 'person', 'full', '總警司', '主管']],
  ['主管何曾賢總警司認為浪大。', ['何曾賢', 'person', 'full', '總警司', '主管']],
  ['總理何小雲在東港認為浪大。', ['何小雲', 'person', 'full', '總理', null]],
];

describe('a source', () => {
  it.each(sources)('is told apart by kind, form, role and affiliation: %s', (text, expected) => {
    const [claim] = extractClaims(text, { statements: false });
    const { name, kind, form, role, affiliation } = claim?.source ?? {};
    expect([name, kind, form, role, affiliation]).toEqual(expected);
  });

  it.each([
    ['總統阿登·貝洛爾（Arden Belor）認為浪大。', 'Arden Belor'],
    ['藻鈴藻鈴藻鈴（Algae，阿藻）認為浪大。', 'Algae'],
    ['總統阿登·貝洛爾（阿登，Arden Belor，A. Belor）認為浪大。', 'Arden Belor'],
    ['總統阿登·貝洛爾（阿登）認為浪大。', null],
    ['總統阿登·貝洛爾認為浪大。', null],
  ])('has a name in letters where a gloss gives one: %s', (text, name) => {
    expect(extractClaims(text)[0]?.source?.latinName).toBe(name);
  });

  it('keeps what was told of it once', () => {
    const found = extractClaims(
      '洛爾說，浪大。船長洛爾（Lor）說，船開。洛爾又指，要等。他認為不行，並指，要停。',
      { statements: false },
    ).map(({ source }) => [source?.form, source?.role, source?.latinName, source?.entity]);
    expect(found).toEqual([
      ['name', '船長', 'Lor', 's1'],
      ['full', '船長', 'Lor', 's1'],
      ['name', '船長', 'Lor', 's1'],
      ['pronoun', '船長', 'Lor', 's1'],
      ['omitted', '船長', 'Lor', 's1'],
    ]);
  });
});

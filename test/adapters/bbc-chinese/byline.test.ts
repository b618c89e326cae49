import { describe, expect, it } from 'vitest';
import { authorsOf, bylineParts, readCoAuthors } from '../../../src/adapters/bbc-chinese/byline.js';

const shown = (name: string, title: string | null) =>
  readCoAuthors(name, title).map(({ name: who, latinName, role, affiliation, kind }) =>
    [who, latinName, role, affiliation, kind === 'organization' ? 'org' : null].map((x) => x ?? '').join('|'),
  );

describe('a byline of one line and its title', () => {
  it.each([
    ['林若彤', 'BBC中文', ['林若彤|||BBC中文|']],
    ['林若彤  ', 'BBC中文記者', ['林若彤||記者|BBC中文|']],
    ['梁可欣', 'BBC中文 特约撰稿人', ['梁可欣||特约撰稿人|BBC中文|']],
    ['BBC中文', 'BBC News', ['BBC中文|||BBC News|org']],
    ['数据核查团队', 'BBC News', ['数据核查团队|||BBC News|org']],
    ['賀安琪（Angela Hope）', 'BBC驻北京记者', ['賀安琪|Angela Hope|驻北京记者|BBC|']],
    ['乔纳森·怀特(Jonathan White )', 'BBC记者，发自首尔', ['乔纳森·怀特|Jonathan White|记者|BBC|']],
    ['玛丽•布朗', 'BBC记者 发自台北', ['玛丽•布朗||记者|BBC|']],
    ['玛丽‧布朗', 'BBC记者发于纽约', ['玛丽‧布朗||记者|BBC|']],
    ['玛丽．布朗', 'BBC記者　華盛頓報道', ['玛丽．布朗||記者|BBC|']],
    ['林若彤', 'BBC中文記者 台北報道', ['林若彤||記者|BBC中文|']],
    ['林若彤', '发自曼谷', ['林若彤||||']],
    ['林若彤.', '.', ['林若彤||||']],
    ['安德鲁·白', 'Andrew White', ['安德鲁·白|Andrew White|||']],
    ['BBC卫生事务记者 罗丝·白', '（Rose White）', ['罗丝·白|Rose White|卫生事务记者|BBC|']],
    ['BBC新闻记者傅明德 (Rupert Ford)', '发自东京', ['傅明德|Rupert Ford|记者|BBC新闻|']],
    ['BBC视觉新闻团队制作', null, ['BBC视觉新闻团队||||org']],
    ['沈一苇', '专栏作者', ['沈一苇||专栏作者||']],
  ])('%s | %s', (name, title, expected) => {
    expect(shown(name, title)).toEqual(expected);
  });
});

describe('co-authors in one line', () => {
  it.each([
    ['余小霞、鄭小珊', ['余小霞', '鄭小珊']],
    ['毛远行，爱德丽（Adele Moore）', ['毛远行', '爱德丽 Adele Moore']],
    ['黄晓恩（Tessa Moore）和乔治·白（George White）', ['黄晓恩 Tessa Moore', '乔治·白 George White']],
    ['马特·白 (Matt White) & 肖恩·莫 (Sean Moore)', ['马特·白 Matt White', '肖恩·莫 Sean Moore']],
    [
      '凯瑟琳·甲一和詹姆斯·乙二 （Katherine A & James B）',
      ['凯瑟琳·甲一 Katherine A', '詹姆斯·乙二 James B'],
    ],
    ['林若彤及周曉嵐', ['林若彤', '周曉嵐']],
    ['陳和平', ['陳和平']],
  ])('%s', (line, expected) => {
    const names = readCoAuthors(line, 'BBC中文').map(({ name, latinName }) =>
      latinName ? `${name} ${latinName}` : name,
    );
    expect(names).toEqual(expected);
  });

  it('share their title', () => {
    expect(readCoAuthors('余小霞、鄭小珊', 'BBC中文記者').map(({ role }) => role)).toEqual(['記者', '記者']);
  });
});

describe('a labelled byline', () => {
  it('is parted at its labels, place included', () => {
    expect(bylineParts('Role,BBC中文記者, Reporting from,香港')).toEqual([
      { label: 'Role', value: 'BBC中文記者' },
      { label: 'Reporting from', value: '香港' },
    ]);
    expect(bylineParts('Author, 林若彤')).toEqual([{ label: 'Author', value: '林若彤' }]);
    expect(bylineParts('作為一個作者，她寫道')).toBeNull();
  });

  it('gives each contributor, whose name stays as it was filed', () => {
    const parts = ['Author,余小霞、鄭小珊', 'Role,BBC中文記者', 'Author,林若彤', 'Role,'].flatMap(
      (line) => bylineParts(line) ?? [],
    );
    expect(authorsOf(parts).map(({ name, role }) => [name, role])).toEqual([
      ['余小霞、鄭小珊', '記者'],
      ['林若彤', null],
    ]);
  });
});

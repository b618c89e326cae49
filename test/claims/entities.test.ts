import { describe, expect, it } from 'vitest';
import { Entities } from '../../src/claims/entity.js';
import { type Phrase, plainPhrase } from '../../src/claims/phrase.js';

const body = (name: string, medium = false): Phrase => ({ ...plainPhrase(name, 'organization'), medium });
const paper = (name: string): Phrase => plainPhrase(name, 'document');
const person = (name: string, role: string | null = null, affiliation: string | null = null): Phrase => ({
  ...plainPhrase(name, 'person'),
  form: role ? 'full' : 'name',
  role,
  affiliation,
});
const title = (role: string, affiliation: string | null = null): Phrase => ({
  ...plainPhrase(`${affiliation ?? ''}${role}`, 'person'),
  form: 'title',
  role,
  affiliation,
});

/** The keys of some that are met one after another. */
const keys = (...phrases: Phrase[]): string[] => {
  const entities = new Entities();
  return phrases.map((phrase) => entities.meet(phrase).key);
};

describe('one of them, called otherwise', () => {
  it.each([
    [body('運輸局'), body('局方')],
    [body('房屋署'), body('署方')],
    [body('海事處'), body('處方')],
    [body('南灣醫院'), body('院方')],
    [body('漁民互助會'), body('會方')],
    [body('南灣報社'), body('社方')],
    [body('南灣船廠'), body('廠方')],
    [body('南灣銀行'), body('行方')],
    [body('南灣動物園'), body('園方')],
    [body('海事博物館'), body('館方')],
    [body('南灣大學'), body('校方')],
    [body('工程師學會'), body('學會')],
    [body('南灣渡輪公司'), body('公司')],
    [body('香港南灣學會'), body('南灣學會')],
    [body('南灣學會'), body('香港南灣學會')],
    [paper('南灣居民調查'), paper('調查')],
    [paper('南灣居民調查'), paper('該調查')],
    [paper('南灣居民調查'), paper('這項調查')],
    [paper('南灣居民調查'), paper('是次調查')],
    [paper('南灣居民調查'), paper('調查結果')],
    [paper('南灣居民調查'), paper('初步結果')],
    [paper('水質化驗紀錄'), paper('結果')],
    [person('關皓朗'), person('皓朗')],
    [person('陳大文'), person('陳先生')],
    [person('陳大文'), person('陳')],
    [person('阿登·貝洛爾'), person('貝洛爾')],
    [person('羅志鋼', '船長'), person('羅志剛', '船長')],
    [person('陳大文', '市長', '南灣'), title('市長')],
    [person('陳大文', '市長', '南灣'), title('市長', '南灣')],
    [person('陳大文', '市長', '南灣'), title('市長', '該名')],
    [title('市長', '南灣'), person('陳大文', '市長', '南灣')],
  ])('$0.name, $1.name', (first, second) => {
    const [one, other] = keys(first, second);
    expect(other).toBe(one);
  });
});

describe('somebody else', () => {
  it.each([
    [body('房屋署'), body('局方')],
    [person('何立局'), body('局方')],
    [body('房屋署'), plainPhrase('署方', 'person')],
    [body('學會'), body('公司')],
    [body('香港學會'), body('澳門學會')],
    [person('南灣學會'), body('香港南灣學會')],
    [paper('南灣居民報告'), paper('調查')],
    [paper('南灣居民報告'), paper('結果')],
    [paper('南灣居民調查'), body('調查')],
    [body('南灣居民調查'), paper('調查')],
    [paper('調查'), paper('研究')],
    [person('關皓朗'), person('皓')],
    [person('陳先生'), person('陳太太')],
    [person('阿登·貝'), person('貝')],
    [person('羅志鋼', '船長'), person('羅志剛', '船員')],
    [person('羅志鋼', '船長'), person('羅志剛')],
    [person('羅志鋼', '船長'), person('羅大剛', '船長')],
    [person('羅志鋼', '船長'), person('羅志', '船長')],
    [person('陳大文', '市長', '南灣'), title('市長', '東港')],
    [person('陳大文', '市長', '南灣'), title('局長')],
    [person('陳大文', '議員'), title('議員', '南灣')],
    [title('市長', '南灣'), person('陳大文', '市長', '東港')],
  ])('$0.name, $1.name', (first, second) => {
    const [one, other] = keys(first, second);
    expect(other).not.toBe(one);
  });
});

describe('those met before', () => {
  it('are meant by a short word as long as few others were met since', () => {
    const others = Array.from({ length: 8 }, (_, i) => person(`${'甲乙丙丁戊己庚辛'.charAt(i)}·藻鈴`));
    expect(new Set(keys(body('房屋署'), ...others.slice(0, 7), body('署方'))).size).toBe(8);
    expect(new Set(keys(body('房屋署'), ...others, body('署方'))).size).toBe(10);
  });

  it('are known by name, people apart', () => {
    const entities = new Entities();
    entities.meet(person('陳大文'));
    entities.meet(body('房屋署'));
    expect(['陈大文', '房屋署', '何小云'].map((name) => entities.knows(name))).toEqual([true, true, false]);
    expect(['陈大文', '房屋署'].map((name) => entities.knowsPerson(name))).toEqual([true, false]);
  });

  it('are found by what they are, the last met first', () => {
    const entities = new Entities();
    const [first, second] = [body('運輸局', true), body('市場監管局', true)].map((phrase) =>
      entities.meet(phrase),
    );
    entities.meet(person('何局'));
    expect(entities.lastBody('局')).toBe(second);
    expect(entities.lastMedium()).toBe(second);
    entities.meet(body('運輸局'));
    expect(entities.lastBody('局')).toBe(first);
    expect(entities.lastMedium()).toBe(first);
    expect(entities.lastBody('署')).toBeNull();
    expect(entities.lastBody('運輸局')).toBeNull();
    expect(new Entities().lastMedium()).toBeNull();
  });

  it('have the fullest of their names', () => {
    const entities = new Entities();
    expect(entities.meet(body('南灣學會')).name).toBe('南灣學會');
    expect(entities.meet(body('香港南灣學會')).name).toBe('香港南灣學會');
    expect(entities.meet(body('南灣學會')).name).toBe('香港南灣學會');
    expect(entities.meet(person('貝洛爾')).name).toBe('貝洛爾');
    expect(entities.meet({ ...person('阿登·貝洛爾'), aliases: ['貝洛爾'] }).name).toBe('阿登·貝洛爾');
  });
});

import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'several who spoke are meant again': [
    [
      '兩名船員指，浪大。兩者表示，會停航。',
      ['reported', '指', '兩名船員', '浪大'],
      ['reported', '表示', '兩名船員', '會停航'],
    ],
    [
      '專家指，浪大。他們表示，會停航。',
      ['reported', '指', '專家', '浪大'],
      ['reported', '表示', '專家', '會停航'],
    ],
    [
      '船長指，浪大。兩者表示，會停航。',
      ['reported', '指', '船長', '浪大'],
      ['reported', '表示', '兩者', '會停航'],
    ],
    ['其中一人認為浪大。', ['reported', '認為', '其中一人', '浪大']],
  ],
  '該 stands for the body that spoke, or is somebody unknown': [
    [
      '南灣船務公司表示，浪大。該公司表示，不會停航。',
      ['reported', '表示', '南灣船務公司', '浪大'],
      ['reported', '表示', '南灣船務公司', '不會停航'],
    ],
    [
      '居民何小雲說，浪大。該公司表示，不會停航。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '表示', '該公司', '不會停航'],
    ],
    [
      '船務公司表示，浪大。船長何小雲說，會返航。該公司表示，不會停航。',
      ['reported', '表示', '船務公司', '浪大'],
      ['reported', '說', '何小雲', '會返航'],
      ['reported', '表示', '該公司', '不會停航'],
    ],
    [
      '南灣海事處表示，浪大。船長何小雲說，會返航。該處表示，不會停航。',
      ['reported', '表示', '南灣海事處', '浪大'],
      ['reported', '說', '何小雲', '會返航'],
      ['reported', '表示', '南灣海事處', '不會停航'],
    ],
    [
      '《南灣日報》指出，浪大。該報又指，會停航。',
      ['reported', '指出', '《南灣日報》', '浪大'],
      ['reported', '指', '《南灣日報》', '會停航'],
    ],
    ['該報又指，會停航。', ['reported', '指', '該報', '會停航']],
  ],
  '該 with a word for somebody stands for a person': [
    [
      '船長何小雲說，浪大。該發言人表示，會停航。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '表示', '何小雲', '會停航'],
    ],
    [
      '工會說，要停航。該發言人表示，會停航。',
      ['reported', '說', '工會', '要停航'],
      ['reported', '表示', '該發言人', '會停航'],
    ],
    ['這名男子說，會停航。', ['reported', '說', '這名男子', '會停航']],
    [
      '船長何小雲說，浪大。這名船長說，會停航。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '說', '何小雲', '會停航'],
    ],
  ],
  'one of several who spoke is not somebody new': [
    [
      '兩名船員指，浪大。其中一人說，要返航。',
      ['reported', '指', '兩名船員', '浪大'],
      ['reported', '說', '兩名船員', '要返航'],
    ],
    ['其中一人說，要返航。', ['reported', '說', '其中一人', '要返航']],
    [
      '調查顯示，浪大。其中一人說，要返航。',
      ['reported', '顯示', '調查', '浪大'],
      ['reported', '說', '其中一人', '要返航'],
    ],
  ],
  '他 may be whoever spoke in the paragraph before': [
    [
      '有街坊說，浪大。\n她又指，船要返航。',
      ['reported', '說', '街坊', '浪大'],
      ['reported', '指', '街坊', '船要返航'],
    ],
    [
      '船長何小雲說，浪大。\n他又指，船要返航。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '指', '何小雲', '船要返航'],
    ],
    [
      '海事處說，浪大。\n他又指，船要返航。',
      ['reported', '說', '海事處', '浪大'],
      ['reported', '指', '他', '船要返航'],
    ],
    ['他指，船要返航。', ['reported', '指', '他', '船要返航']],
  ],
  '他們 is the last crowd, 兩者 is nobody in particular': [
    ['居民在岸上等候。他們指，浪大。', ['reported', '指', '居民', '浪大']],
    [
      '居民何小雲說，浪大。他們指，要返航。',
      ['reported', '說', '何小雲', '浪大'],
      ['reported', '指', '他們', '要返航'],
    ],
    [
      '船員和船東說，浪大。船長何小雲說，可以開。他們指，要返航。',
      ['reported', '說', '船員和船東', '浪大'],
      ['reported', '說', '何小雲', '可以開'],
      ['reported', '指', '船員和船東', '要返航'],
    ],
    ['兩者表示，會停航。', ['reported', '表示', '兩者', '會停航']],
    ['雙方表示，會停航。', ['reported', '表示', '雙方', '會停航']],
  ],
  'whoever was spoken of last is left out': [
    ['船長在岸上等候。表示浪大。', ['reported', '表示', '船長', '浪大']],
    ['海事處介入調查。表示浪大。', ['reported', '表示', '海事處', '浪大']],
    ['浪大。表示要返航。'],
    [
      '船長說，浪大。表示要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表示', '船長', '要返航'],
    ],
    [
      '船長說，浪大。海事處介入調查。表示要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表示', '海事處', '要返航'],
    ],
  ],
  'a pronoun may mean somebody without a name, and no crowd': [
    [
      '有街坊說，浪大。他又指，船要返航。',
      ['reported', '說', '街坊', '浪大'],
      ['reported', '指', '街坊', '船要返航'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});

describe('he and she, bodies and terms', () => {
  const sources = (text: string) =>
    extractClaims(text, { statements: false }).map(({ source }) => source?.name ?? null);

  it.each([
    [
      '船長何靜說，船期已改。她說，會再改。船員羅立說，不會。\n她說，再等。',
      ['何靜', '何靜', '羅立', '羅立'],
    ],
    [
      '船長何靜說，船期已改。她說，會再改。船員羅立說，不會。他說，等等。\n她說，再等。',
      ['何靜', '何靜', '羅立', '羅立', '何靜'],
    ],
    ['船客孫女士介紹，船期已改。', ['孫女士']],
    [
      '南灣市場監管局表示，會查。船員陳大文說，會等。該局提醒，要小心。',
      ['南灣市場監管局', '陳大文', '南灣市場監管局'],
    ],
    ['對於退款要求，船員李大文回應稱，會等。', ['李大文']],
    ['資訊顯示，公司成立於2019年。', ['資訊']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { type Anchor, parseFigures, parseTimes, type TimeExpression } from '../../src/quantities.js';

type FigureRow = [phrase: string, ...expected: [text: string, value: number | null, unit: string | null][]];
type TimeRow = [
  phrase: string,
  ...expected: [text: string, value: string | null, inferred: boolean, kind?: TimeExpression['kind']][],
];

describe.each<[string, FigureRow[]]>([
  [
    'half of a unit stands between the unit and its noun',
    [
      ['排隊三分半鐘', ['三分半鐘', 3.5, '分']],
      ['排隊三分半', ['三分', 3, '分']],
      ['航行兩個半小時', ['兩個半小時', 2.5, '小時']],
      ['讀了兩個學年半', ['兩個學年半', 2.5, '個學年']],
      ['兩個半公里', ['兩個', 2, '個'], ['半公里', 0.5, '公里']],
    ],
  ],
  [
    'powers of ten fall inside a number, and only 十 goes without a digit there',
    [
      ['一千十人', ['一千十人', 1010, '人']],
      ['千百人', ['百人', 100, '人']],
      ['十十人', ['十人', 10, '人']],
    ],
  ],
  [
    'two numbers beside each other are one of the two, below a hundred',
    [
      ['九、十人', ['九、十人', null, '人']],
      ['九十九、一百人', ['九十九、一百人', null, '人']],
      ['一百、一百零一人', ['一百', 100, null], ['一百零一人', 101, '人']],
    ],
  ],
  [
    '首 and 第 make ordinals of what is counted, and of no share, money or half',
    [
      ['首次', ['首次', 1, '次']],
      ['首名乘客', ['首名', 1, '名']],
      ['第三成', ['第三', 3, null]],
      ['第三元', ['第三', 3, null]],
      ['第三分半鐘', ['第三', 3, null]],
      ['第十幾名', ['十幾名', null, '名']],
    ],
  ],
  [
    'some more are said by 幾 after round numbers alone, and by 數 before them',
    [
      ['10幾人', ['10幾人', null, '人']],
      ['20數人', ['20', 20, null]],
      ['12幾人', ['12', 12, null]],
      ['0幾人'],
      ['十數人'],
      ['十幾人', ['十幾人', null, '人']],
      ['數十人', ['數十人', null, '人']],
    ],
  ],
  [
    'years are counted below 1000 and above 2200, and named between',
    [['2201年', ['2201年', 2201, '年']], ['2200年'], ['1000年'], ['999年', ['999年', 999, '年']]],
  ],
])('%s', (_rule, rows) => {
  it.each(rows)('%s', (phrase, ...expected) => {
    expect(parseFigures(phrase).map(({ text, value, unit }) => [text, value, unit])).toEqual(expected);
  });
});

const inNewYork = { date: '2025-10-31T20:30:00+08:00', timeZone: 'America/New_York' };
const inHongKong = { date: '2025-10-31T20:30:00Z', timeZone: 'Asia/Hong_Kong' };

describe.each<[string, Anchor | null, TimeRow[]]>([
  [
    'a year of two digits is one beside a season, a quarter or a month',
    null,
    [
      ['99年二季', ['99年二季', null, false]],
      ['99年第三季', ['99年第三季', null, false]],
      ['25年十二月下旬', ['25年十二月下旬', null, false]],
      ['31年間'],
    ],
  ],
  [
    'a year of four digits is one from 1000 to 2200',
    null,
    [
      ['1000年', ['1000年', '1000', false]],
      ['2200年', ['2200年', '2200', false]],
      ['2201年'],
      ['2025學年', ['2025學年', '2025', false]],
      ['2000年之後', ['2000年之後', '2000/..', false]],
      ['一二零二四年', ['二零二四年', '2024', false]],
    ],
  ],
  [
    'what an interval ends with is where the next time counts from, what it begins with is not',
    '2025-11-02',
    [
      ['昭和60年以前，翌年3月', ['昭和60年以前', '../1985', false], ['翌年3月', '1986-03', true]],
      ['10月3日起，翌日復航', ['10月3日起', '2025-10-03/..', true], ['翌日', null, false]],
    ],
  ],
  [
    'what nothing resolves is inferred from nothing',
    null,
    [
      ['次年之後', ['次年之後', null, false]],
      ['翌年左右', ['翌年左右', null, false]],
      ['下午3時以前', ['下午3時以前', null, false]],
      ['24時', ['24時', 'T24:00', false]],
      ['周三間', ['周三', null, false]],
    ],
  ],
  [
    'a stretch that is not counted exactly has no value',
    '2025-11-02',
    [
      ['幾十年來', ['幾十年來', null, false, 'period']],
      ['近幾日', ['近幾日', null, false, 'period']],
      ['好幾月來'],
      ['-3天前'],
    ],
  ],
  [
    'stretches of the calendar are periods, with an anchor and without',
    null,
    [
      ['本季', ['本季', null, false, 'period']],
      ['今年夏天', ['今年夏天', null, false, 'period']],
      ['123年來', ['123年來', null, false, 'period']],
      ['上周', ['上周', null, false, 'period']],
      ['上周三', ['上周三', null, false, 'date']],
      ['3日（周一）', ['3日（周一）', null, false, 'date']],
    ],
  ],
  [
    'a bare day is the one that its weekday fits, and the next day follows a day named nearby',
    '2025-11-02',
    [
      ['3日（周一）', ['3日（周一）', '2025-11-03', true]],
      ['今天停航，翌日復航', ['今天', '2025-11-02', true], ['翌日', '2025-11-03', true]],
      [
        `10月3日停航。${'浪大船停。'.repeat(60)}翌日復航`,
        ['10月3日', '2025-10-03', true],
        ['翌日', null, false],
      ],
    ],
  ],
  [
    'an hour of the anchor with an offset is the one of its place already',
    inNewYork,
    [['3小時前', ['3小時前', '2025-10-31T17:30', true]]],
  ],
  [
    'an hour of the anchor in UTC is that of the zone',
    inHongKong,
    [['3小時前', ['3小時前', '2025-11-01T01:30', true]]],
  ],
])('%s', (_rule, anchor, rows) => {
  it.each(rows)('%s', (phrase, ...expected) => {
    const found = parseTimes(phrase, { anchor });
    expect(found.map(({ text, value, inferred, kind }) => [text, value, inferred, kind])).toEqual(
      expected.map(([text, value, inferred, kind], index) => [
        text,
        value,
        inferred,
        kind ?? found[index]?.kind,
      ]),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { parseFigures } from '../../src/quantities.js';

/** A phrase, and each figure in it: its words, kind, value, and the bounds where it has some. */
type Row = [
  phrase: string,
  ...figures: [text: string, kind: string, value: number | null, min?: number, max?: number][],
];

function check(rows: Row[]): void {
  it.each(rows)('%s', (phrase, ...figures) => {
    expect(parseFigures(phrase).map(({ text, kind, value }) => [text, kind, value])).toEqual(
      figures.map(([text, kind, value]) => [text, kind, value]),
    );
    for (const [index, [, , , min, max]] of figures.entries()) {
      if (min !== undefined) expect(parseFigures(phrase)[index]).toMatchObject({ min, max });
    }
  });
}

describe('tenths', () => {
  check([
    ['全店8折', ['8折', 'percent', 80]],
    ['全店75折', ['75折', 'percent', 75]],
    ['打了三折', ['三折', 'percent', 30]],
    ['中途折返'],
    ['大約佔一成', ['一成', 'percent', 10]],
    ['與他一成為朋友'],
    ['上升三成半', ['三成半', 'percent', 35]],
    ['上升兩成多', ['兩成多', 'percent', 20, 20, 30]],
    ['上升三成餘', ['三成餘', 'percent', 30, 30, 40]],
  ]);
});

describe('money in parts', () => {
  check([
    ['收費五毫', ['五毫', 'money', 0.5]],
    ['收費3元5角', ['3元5角', 'money', 3.5]],
    ['收費2元5毫錢', ['2元5毫錢', 'money', 2.5]],
  ]);
});

describe('the dead and the injured', () => {
  check([
    ['車禍兩死三傷', ['兩死', 'count', 2], ['三傷', 'count', 3]],
    ['三傷者情況穩定', ['三傷者', 'count', 3]],
    ['三傷勢嚴重'],
  ]);
});

describe('more than is said', () => {
  check([
    ['撥款3000 多億元', ['3000 多億元', 'money', 300_000_000_000]],
    ['來了三百餘人', ['三百餘人', 'count', 300, 300, 400]],
    ['來了十來個人', ['十來個', 'count', 10]],
    ['她來年回港'],
    ['售出兩萬多張', ['兩萬多張', 'count', 20_000, 20_000, 30_000]],
    ['增至三倍多', ['三倍多', 'ratio', 3, 3, 4]],
    ['來了許多人'],
  ]);
});

describe('parts and ratios', () => {
  check([
    ['佔三分之一', ['三分之一', 'ratio', 1 / 3]],
    ['佔百分之五', ['百分之五', 'percent', 5]],
    ['佔千分之三', ['千分之三', 'percent', 0.3]],
    ['佔萬分之一', ['萬分之一', 'percent', 0.01]],
    ['佔5%至10%', ['5%至10%', 'percent', null, 5, 10]],
    ['比例是3比2', ['3比2', 'ratio', 1.5]],
    ['取得三勝兩負', ['三勝', 'count', 3], ['兩負', 'count', 2]],
    ['上升5個百分點', ['5個百分點', 'percentage-point', 5]],
    ['佔半數', ['半數', 'ratio', 0.5]],
    ['佔一半', ['一半', 'ratio', 0.5]],
    ['等了三個半小時', ['三個半小時', 'duration', 3.5]],
  ]);
});

describe('two numbers of one figure', () => {
  check([
    ['30至40歲', ['30至40歲', 'count', null, 30, 40]],
    ['三四十歲', ['三四十歲', 'count', null, 30, 40]],
    ['六七成', ['六七成', 'percent', null, 60, 70]],
  ]);
});

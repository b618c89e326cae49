import { describe } from 'vitest';
import { figureTests, timeTests } from './rows.js';

describe('characters of numerals that make no figure', () => {
  figureTests([
    ['第幾天', '第几天'],
    ['港幣匯率', '港币汇率'],
    ['零分之一', '零分之一'],
    ['衛星二號升空', '卫星二号升空'],
    ['片名叫007', '片名叫007'],
    ['一共超過', '一共超过'],
    ['注射mRNA', '注射mRNA'],
    ['5mRNA', '5mRNA'],
    [
      '圓周率'.concat('三一四一五九二六五三五八九七九三二三八四六二六四三三八三二七九五零二八八四一九七'),
      '圆周率'.concat('三一四一五九二六五三五八九七九三二三八四六二六四三三八三二七九五零二八八四一九七'),
    ],
  ]);
});

describe('what stands before or after a figure and is no part of it', () => {
  figureTests([
    ['美元10年期', '美元10年期', ['10年', 'duration', 10]],
    ['台上三人', '台上三人', ['三人', 'count', 3]],
    ['12、再說', '12、再说', ['12', 'number', 12]],
    ['三元五人', '三元五人', ['三元', 'money', 3], ['五人', 'count', 5]],
    ['百分之百', '百分之百', ['百分之百', 'percent', 100]],
    ['三百零五人', '三百零五人', ['三百零五人', 'count', 305]],
  ]);
});

describe('times, and what looks like one', () => {
  timeTests({ anchor: '2025-11-02' }, [
    ['於3號開幕', '于3号开幕', ['3號', '2025-11-03']],
    ['3號起停業', '3号起停业', ['3號起', '2025-11-03/..', 'date-range']],
    ['穿3號出場', '穿3号出场'],
    ['下午約3時', '下午约3时', ['下午約3時', 'T15:00']],
    // before noon or after it
    ['明天約3時', '明天约3时', ['明天約3時', '2025-11-03', 'date-time']],
    ['首三名', '首三名'],
    ['數星星', '数星星'],
    ['數月前', '数月前', ['數月前', null, 'date']],
    ['幾月前', '几月前'],
    ['多年前', '多年前', ['多年前', null, 'date']],
    ['公元的起點', '公元的起点'],
    // the third, or three of them
    ['三世紀', '三世纪'],
  ]);
});

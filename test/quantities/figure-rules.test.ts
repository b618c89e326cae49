import { describe, expect, it } from 'vitest';
import { type Figure, parseFigures } from '../../src/quantities.js';

/** A phrase and its figures, with their bounds and what else is not as in most. */
type Row = [
  phrase: string,
  ...figures: [
    text: string,
    kind: Figure['kind'],
    value: number | null,
    unit: string | null,
    more?: Partial<Figure>,
  ][],
];

describe.each<[rule: string, Row[]]>([
  [
    'an ordinal is exact, and has the measure word for a unit',
    [
      ['第六', ['第六', 'ordinal', 6, null]],
      ['第2次修訂', ['第2次', 'ordinal', 2, '次']],
      ['第三十二次', ['第三十二次', 'ordinal', 32, '次']],
    ],
  ],
  [
    'hundredths and thousandths are percentages, whose unit is what stands before the number',
    [
      ['升百分之五', ['百分之五', 'percent', 5, '百分之']],
      ['含鹽千分之三', ['千分之三', 'percent', 0.3, '千分之']],
      ['萬分之一', ['萬分之一', 'percent', 0.01, '萬分之']],
      ['佔百分之幾'],
      ['下跌千分之'],
    ],
  ],
  [
    'other fractions are ratios',
    [
      ['佔九分之三', ['九分之三', 'ratio', 0.3333333333333333, '分之']],
      ['百二十分之一', ['百二十分之一', 'ratio', 0.008333333333333333, '分之']],
      ['五百分之一', ['五百分之一', 'ratio', 0.002, '分之']],
    ],
  ],
  [
    'digits with a dash between them are a range before a unit, and else a code',
    [
      ['票價1000-2000元', ['1000-2000元', 'money', null, '元', { min: 1000, max: 2000 }]],
      ['座號1000-2000'],
      ['3人填了5164 5040', ['3人', 'count', 3, '人']],
      ['票價1000 2000元'],
    ],
  ],
  [
    '過 and 上 bound multipliers alone',
    [
      ['學過九次琴', ['九次', 'count', 9, '次']],
      ['升過百分之五', ['百分之五', 'percent', 5, '百分之']],
      ['不到十時，過百人圍觀', ['過百人', 'count', 100, '人', { min: 100 }]],
      ['網上百分之五', ['百分之五', 'percent', 5, '百分之']],
    ],
  ],
  [
    'words and names in Latin letters are passed over whole',
    [
      ['見www.Q3.example/12'],
      ['B2本月開張'],
      ['離A五km', ['五km', 'measure', 5, 'km']],
      ['A跌30', ['30', 'number', 30, null]],
      ['型號X-59'],
      ['a@b.example/5人'],
      ['https://a.example/?a=12&b=34人'],
    ],
  ],
  [
    'a figure far into a text is read as one at its beginning',
    [
      [
        '渡輪公司今早在碼頭向等候多時的乘客解釋昨晚停航的原因時說，受影響的有一萬二千三百人',
        ['一萬二千三百人', 'count', 12300, '人'],
      ],
      [
        '渡輪公司今早在碼頭向等候多時的乘客解釋昨晚停航的原因，又向他們保證船票仍然有效，並會安排接駁巴士，直至所有人離開碼頭為止，受影響的有3萬5000人',
        ['3萬5000人', 'count', 35000, '人'],
      ],
    ],
  ],
  [
    'the first of two numbers shares the power of the second where that has one alone',
    [
      ['5至2千5百人', ['5至2千5百人', 'count', null, '人', { min: 5, max: 2500 }]],
      ['2至3萬5000人', ['2至3萬5000人', 'count', null, '人', { min: 20000, max: 35000 }]],
      ['2至3千人', ['2至3千人', 'count', null, '人', { min: 2000, max: 3000 }]],
      ['3至5億2千萬元', ['3至5億2千萬元', 'money', null, '元', { min: 30000, max: 520000000 }]],
    ],
  ],
  [
    '一半 and a number after it are no range',
    [
      ['跌一半至30', ['一半', 'ratio', 0.5, null], ['30', 'number', 30, null]],
      ['由0至一半', ['一半', 'ratio', 0.5, null]],
      ['增3人至15', ['3人', 'count', 3, '人'], ['15', 'number', 15, null]],
      ['一半至三分之二', ['一半', 'ratio', 0.5, null], ['三分之二', 'ratio', 0.6666666666666666, '分之']],
    ],
  ],
  [
    'some more than a round number goes on with a power of ten',
    [
      ['20幾萬人', ['20幾萬人', 'count', null, '人', { min: 200000, max: 300000, approximate: true }]],
      ['20幾千', ['20幾千', 'number', null, null, { min: 20000, max: 30000, approximate: true }]],
      ['三十幾萬人', ['三十幾萬人', 'count', null, '人', { min: 300000, max: 400000, approximate: true }]],
    ],
  ],
  [
    'a dash is a minus before a number as it is written, and not before one with a nought in front',
    [
      ['-2℃', ['-2℃', 'measure', -2, '℃']],
      ['跌幅-0.5%', ['-0.5%', 'percent', -0.5, '%']],
      ['升-05%', ['05%', 'percent', 5, '%']],
      ['肩-5℃', ['5℃', 'measure', 5, '℃']],
      ['A-5℃，氣溫回升'],
    ],
  ],
  [
    'a sign is one by what stands before it',
    [
      ['熱風和零下5度的寒流', ['零下5度', 'measure', -5, '度']],
      ['勝5負3', ['5負', 'count', 5, '負']],
    ],
  ],
  [
    '半, 多 and 幾 between 個 and its noun are more than the number',
    [
      ['等了兩個幾小時', ['兩個幾小時', 'duration', 2, '小時', { min: 2, max: 3, approximate: true }]],
      ['等了兩個多小時', ['兩個多小時', 'duration', 2, '小時', { min: 2, max: 3, approximate: true }]],
      ['等了兩個半小時', ['兩個半小時', 'duration', 2.5, '小時']],
      ['兩分半鐘', ['兩分半鐘', 'duration', 2.5, '分']],
      ['兩分來鐘', ['兩分', 'count', 2, '分']],
      ['兩分半', ['兩分', 'count', 2, '分']],
      ['2個幾人', ['2個', 'count', 2, '個']],
    ],
  ],
  [
    'digits and small powers of ten go on by turns',
    [
      ['罰4千5百元', ['4千5百元', 'money', 4500, '元']],
      ['1千2百萬元', ['1千2百萬元', 'money', 12000000, '元']],
      ['2萬5千3百人', ['2萬5千3百人', 'count', 25300, '人']],
      ['3百5十人', ['3百5十人', 'count', 350, '人']],
      ['三百5十人', ['三百', 'number', 300, null], ['5十人', 'count', 50, '人']],
      ['2千10百人', ['2千', 'number', 2000, null], ['10百人', 'count', 1000, '人']],
      ['3百5千', ['3百', 'number', 300, null], ['5千', 'number', 5000, null]],
    ],
  ],
  [
    'days and months beyond those of the calendar are counted',
    [
      ['45日停航', ['45日', 'duration', 45, '日']],
      ['等了數十月', ['數十月', 'duration', null, '月', { min: 10, max: 100, approximate: true }]],
      ['等了1千日', ['1千日', 'duration', 1000, '日']],
      ['20至45日', ['20至45日', 'duration', null, '日', { min: 20, max: 45 }]],
      ['等了13月', ['13月', 'duration', 13, '月']],
    ],
  ],
  [
    'digits of a cheque are digits among their own',
    [
      ['付叁拾伍圓', ['叁拾伍圓', 'money', 35, '圓']],
      ['付伍拾陸元', ['伍拾陸元', 'money', 56, '元']],
      ['壹拾貳萬元', ['壹拾貳萬元', 'money', 120000, '元']],
      ['貳拾叁億元', ['貳拾叁億元', 'money', 2300000000, '元']],
      ['壹萬伍仟元', ['壹萬伍仟元', 'money', 15000, '元']],
      ['壹萬元正', ['壹萬元正', 'money', 10000, '元正']],
      ['大陸萬人', ['萬人', 'count', 10000, '人']],
      ['大陸十五度', ['十五度', 'measure', 15, '度']],
      ['伍拾陸人', ['伍拾', 'number', 50, null]],
      ['玖佰人', ['玖佰人', 'count', 900, '人']],
      ['九壹萬'],
    ],
  ],
  [
    'a multiplier alone counts from a million on, and below where its unit counts',
    [
      ['百萬元', ['百萬元', 'money', 1000000, '元']],
      ['萬元'],
      ['百人', ['百人', 'count', 100, '人']],
      ['億元', ['億元', 'money', 100000000, '元']],
      ['百多厘', ['百多厘', 'percent', 100, '厘', { min: 100, max: 200, approximate: true }]],
    ],
  ],
  [
    'one of a thing and one of another beside it are no figures',
    [
      ['一戶一社工'],
      ['一人一票', ['一票', 'count', 1, '票']],
      ['一分半鐘', ['一分半鐘', 'duration', 1.5, '分']],
      ['一名', ['一名', 'count', 1, '名']],
    ],
  ],
  [
    'four digits are a year from 1900 to 2099, and a number else',
    [
      ['第1310', ['第1310', 'ordinal', 1310, null]],
      ['共1310', ['1310', 'number', 1310, null]],
      ['共1899', ['1899', 'number', 1899, null]],
      ['共1900'],
      ['共2099'],
      ['共2100', ['2100', 'number', 2100, null]],
      ['共3008', ['3008', 'number', 3008, null]],
      ['共二千', ['二千', 'number', 2000, null]],
    ],
  ],
  [
    'a digit alone is a figure from ten on',
    [['得9'], ['得10', ['10', 'number', 10, null]], ['得99', ['99', 'number', 99, null]]],
  ],
  [
    'digits in a name or an address',
    [
      ['型號50A'],
      ['型號50Z'],
      ['型號50a'],
      ['型號50z'],
      ['三十G'],
      ['50_'],
      ['50@'],
      ['共12.', ['12', 'number', 12, null]],
      ['共12.5.', ['12.5', 'number', 12.5, null]],
    ],
  ],
  [
    'digits and characters make one number where they are written as one',
    [
      ['九11', ['11', 'number', 11, null]],
      ['十7人', ['7人', 'count', 7, '人']],
      ['廿零', ['廿', 'number', 20, null]],
      ['三萬零五八', ['三萬', 'number', 30000, null]],
      ['兩三點五', ['兩三點', 'count', null, '點', { min: 2, max: 3, approximate: true }]],
      ['三千零五十', ['三千零五十', 'number', 3050, null]],
      ['買2兩'],
    ],
  ],
  [
    'at most two words bound a figure',
    [
      ['至少約5人', ['至少約5人', 'count', 5, '人', { min: 5, approximate: true }]],
      ['至少約近5人', ['約近5人', 'count', 5, '人', { max: 5, approximate: true }]],
      ['超過約百人', ['超過約百人', 'count', 100, '人', { min: 100, approximate: true }]],
    ],
  ],
  [
    'ordinals share the unit of the last of them',
    [
      ['第1至3名', ['第1至3名', 'ordinal', null, '名', { min: 1, max: 3 }]],
      ['第三、四節', ['第三、四節', 'ordinal', null, '節', { min: 3, max: 4 }]],
      ['第三、五節', ['第三', 'ordinal', 3, null], ['五節', 'count', 5, '節']],
      [
        '第三至十幾名',
        ['第三', 'ordinal', 3, null],
        ['十幾名', 'count', null, '名', { min: 10, max: 20, approximate: true }],
      ],
      ['第3至3名', ['第3', 'ordinal', 3, null], ['3名', 'count', 3, '名']],
      ['第3至5%', ['第3', 'ordinal', 3, null], ['5%', 'percent', 5, '%']],
      ['第3至5元', ['第3', 'ordinal', 3, null], ['5元', 'money', 5, '元']],
      ['13樓至20樓', ['13樓', 'ordinal', 13, '樓'], ['20樓', 'ordinal', 20, '樓']],
      ['第二至第四名', ['第二', 'ordinal', 2, null], ['第四名', 'ordinal', 4, '名']],
    ],
  ],
  [
    'a bound in brackets stands inside a range',
    [
      ['1萬(含)-5萬元', ['1萬(含)-5萬元', 'money', null, '元', { min: 10000, max: 50000 }]],
      ['1萬（含）至5萬元', ['1萬（含）至5萬元', 'money', null, '元', { min: 10000, max: 50000 }]],
    ],
  ],
  [
    'two numbers of a list are one of the two where they follow each other',
    [
      ['以2、3比1', ['3比1', 'ratio', 3, '比']],
      ['三十、一人', ['三十、一人', 'count', null, '人', { min: 30, max: 31 }]],
      ['三十、三人', ['三十', 'number', 30, null], ['三人', 'count', 3, '人']],
      ['十三、四成', ['十三、四成', 'percent', null, '成', { min: 130, max: 140 }]],
      ['九十九、一百人', ['九十九、一百人', 'count', null, '人', { min: 99, max: 100 }]],
      ['頭1、2'],
      ['十、十一人', ['十、十一人', 'count', null, '人', { min: 10, max: 11 }]],
    ],
  ],
  [
    'money by the piece is money from a hundred on, or with change',
    [
      ['三塊', ['三塊', 'count', 3, '塊']],
      ['九十九塊', ['九十九塊', 'count', 99, '塊']],
      ['一百塊', ['一百塊', 'money', 100, '塊']],
      ['兩三塊', ['兩三塊', 'money', null, '塊', { min: 2, max: 3, approximate: true }]],
      ['三塊五毛', ['三塊五毛', 'money', 3.5, '塊']],
      ['三塊錢', ['三塊錢', 'money', 3, '塊錢']],
    ],
  ],
  [
    'units of Latin letters end where the letters end',
    [['5km外', ['5km', 'measure', 5, 'km']], ['5kmB'], ['5 kg重', ['5 kg', 'measure', 5, 'kg']], ['5m2']],
  ],
  [
    'seconds and hundredths',
    [
      ['52秒34奪冠', ['52秒34', 'duration', 52.34, '秒']],
      ['1秒349次', ['1秒', 'duration', 1, '秒'], ['349次', 'count', 349, '次']],
      ['52秒34', ['52秒34', 'duration', 52.34, '秒']],
      ['52秒345', ['52秒', 'duration', 52, '秒'], ['345', 'number', 345, null]],
      ['需時3小時12人', ['3小時', 'duration', 3, '小時'], ['12人', 'count', 12, '人']],
      ['跑100米10秒', ['100米', 'measure', 100, '米'], ['10秒', 'duration', 10, '秒']],
      ['得5分3人', ['5分', 'count', 5, '分'], ['3人', 'count', 3, '人']],
      ['52秒34分', ['52秒', 'duration', 52, '秒'], ['34分', 'count', 34, '分']],
    ],
  ],
  [
    'half and more of a unit',
    [
      ['快一倍半', ['一倍半', 'ratio', 1.5, '倍']],
      ['高九米餘', ['九米餘', 'measure', 9, '米', { min: 9, max: 10, approximate: true }]],
      ['三日餘', ['三日餘', 'duration', 3, '日', { min: 3, max: 4, approximate: true }]],
      ['三年多數人反對', ['三年', 'duration', 3, '年']],
      ['1小時40分鐘半', ['1小時40分鐘', 'duration', 100, '分鐘']],
      ['兩小時半', ['兩小時半', 'duration', 2.5, '小時']],
      ['3米半', ['3米', 'measure', 3, '米']],
      ['兩倍多', ['兩倍多', 'ratio', 2, '倍', { min: 2, max: 3, approximate: true }]],
      ['五歲多', ['五歲', 'count', 5, '歲']],
    ],
  ],
  [
    'durations add up within their scale from the larger to the smaller unit',
    [
      ['10小時13分30秒', ['10小時13分30秒', 'duration', 36810, '秒']],
      [
        '3年十幾個月',
        ['3年', 'duration', 3, '年'],
        ['十幾個月', 'duration', null, '個月', { min: 10, max: 20, approximate: true }],
      ],
      ['20日5分', ['5分', 'count', 5, '分']],
      ['3小時5人', ['3小時', 'duration', 3, '小時'], ['5人', 'count', 5, '人']],
      ['半年7天', ['半年', 'duration', 0.5, '年'], ['7天', 'duration', 7, '天']],
      ['2個月4季', ['2個月', 'duration', 2, '個月'], ['4季', 'duration', 4, '季']],
      ['3天4天', ['3天', 'duration', 3, '天'], ['4天', 'duration', 4, '天']],
      ['1小時零5分', ['1小時零5分', 'duration', 65, '分']],
      ['4年零6個月', ['4年零6個月', 'duration', 54, '個月']],
      ['36天5小時30分', ['36天5小時30分', 'duration', 52170, '分']],
    ],
  ],
  [
    'a word with a numeral gives way to a longer figure',
    [
      ['佔十分之一', ['十分之一', 'ratio', 0.1, '分之']],
      ['十分重要'],
      ['每一百人', ['一百人', 'count', 100, '人']],
      ['半夜多', ['半夜多', 'duration', 0.5, '夜', { min: 0.5, max: 1, approximate: true }]],
    ],
  ],
  [
    'more than forty characters of numerals are no number',
    [
      [
        '一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億人',
        [
          '一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億人',
          'count',
          1.000100010001e84,
          '人',
        ],
      ],
      ['一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億一萬一億人'],
    ],
  ],
  [
    'a figure with decimals far into a text',
    [
      [
        '渡輪公司今早在碼頭解釋昨晚停航的原因時說，損失有三點五億元',
        ['三點五億元', 'money', 350000000, '元'],
      ],
    ],
  ],
  [
    'what is over half is a share of some size',
    [
      ['過半數學生', ['過半數', 'ratio', null, null, { min: 0.5, max: 1, approximate: true }]],
      ['一半學生', ['一半', 'ratio', 0.5, null]],
      ['減半', ['減半', 'ratio', 0.5, null]],
      ['大半年', ['半年', 'duration', 0.5, '年']],
      ['大半天', ['半天', 'duration', 0.5, '天']],
    ],
  ],
  [
    'a sign of money stands before an amount of money',
    [
      ['價$9', ['$9', 'money', 9, '$']],
      ['€3角', ['€3角', 'money', 0.3, '角', { currency: 'EUR' }]],
      ['US$千元'],
      ['賣HK$億', ['HK$億', 'money', 100000000, 'HK$', { currency: 'HKD' }]],
      ['NT$百萬', ['NT$百萬', 'money', 1000000, 'NT$', { currency: 'TWD' }]],
      ['XUS$5', ['$5', 'money', 5, '$']],
      ['共HK$1,000', ['HK$1,000', 'money', 1000, 'HK$', { currency: 'HKD' }]],
      ['美元百萬', ['美元百萬', 'money', 1000000, '美元', { currency: 'USD' }]],
      ['美元萬人', ['萬人', 'count', 10000, '人']],
    ],
  ],
  [
    'a number inside a word goes on after it',
    [
      ['每一百人', ['一百人', 'count', 100, '人']],
      ['附近5%', ['5%', 'percent', 5, '%']],
      ['統一百人', ['一百人', 'count', 100, '人']],
      ['任何一百人', ['一百人', 'count', 100, '人']],
      ['進一步'],
    ],
  ],
  [
    'numbers of a Latin name or a model',
    [
      ['A-50'],
      ['F-35戰機'],
      ['A.50'],
      ['3-50', ['3-50', 'number', null, null, { min: 3, max: 50 }]],
      ['a·50'],
    ],
  ],
  [
    'two digits are one of two numbers where they follow each other, and 三五 is three to five',
    [
      ['三六週', ['六週', 'duration', 6, '週']],
      ['一三千', ['三千', 'number', 3000, null]],
      ['三五天', ['三五天', 'duration', null, '天', { min: 3, max: 5, approximate: true }]],
      ['兩三天', ['兩三天', 'duration', null, '天', { min: 2, max: 3, approximate: true }]],
      ['四六天', ['六天', 'duration', 6, '天']],
      ['八九天', ['八九天', 'duration', null, '天', { min: 8, max: 9, approximate: true }]],
    ],
  ],
  [
    'more than a number is followed by nothing but a large unit',
    [
      ['百多五名', ['五名', 'count', 5, '名']],
      [
        '3000多億',
        [
          '3000多億',
          'number',
          300000000000,
          null,
          { min: 300000000000, max: 400000000000, approximate: true },
        ],
      ],
      ['百多萬人', ['百多萬人', 'count', 1000000, '人', { min: 1000000, max: 2000000, approximate: true }]],
    ],
  ],
  [
    'large units multiply what stands before them',
    [
      ['兩億萬', ['兩億', 'number', 200000000, null]],
      ['三萬億', ['三萬億', 'number', 3000000000000, null]],
      ['2萬3億元', ['2萬3億元', 'money', 2000300000000, '元']],
      ['萬三萬', ['三萬', 'number', 30000, null]],
      ['3億5萬', ['3億5萬', 'number', 300050000, null]],
      ['兩個億', ['兩個億', 'number', 200000000, null]],
      ['一個億元', ['一個億元', 'money', 100000000, '元']],
    ],
  ],
  [
    'letters for powers of ten follow digits',
    [
      ['15k', ['15k', 'number', 15000, null]],
      ['15km', ['15km', 'measure', 15, 'km']],
      ['15kB'],
      ['3w', ['3w', 'number', 30000, null]],
      ['三k'],
    ],
  ],
  [
    'a score is of two whole numbers',
    [
      ['以十多比一'],
      ['3比三五'],
      ['以0比3負', ['0比3', 'ratio', 0, '比']],
      ['3比1勝出', ['3比1', 'ratio', 3, '比']],
      ['3比1人', ['1人', 'count', 1, '人']],
    ],
  ],
  [
    '成 and 折 of a word are no tenths',
    [
      ['有五成員'],
      ['兩成分歧'],
      ['三成為會員', ['三成', 'percent', 30, '成']],
      ['一成為會員'],
      ['七折扣'],
      ['三五成', ['三五成', 'percent', null, '成', { min: 30, max: 50, approximate: true }]],
      ['三成五', ['三成五', 'percent', 35, '成']],
      ['三成多', ['三成多', 'percent', 30, '成', { min: 30, max: 40, approximate: true }]],
      ['十折', ['十折', 'percent', 100, '折']],
      ['廿折', ['廿', 'number', 20, null]],
      ['九五折', ['九五折', 'percent', 95, '折']],
      ['三成半', ['三成半', 'percent', 35, '成']],
    ],
  ],
  [
    'small money adds up',
    [
      ['三元五角錢', ['三元五角錢', 'money', 3.5, '元']],
      ['三元錢', ['三元', 'money', 3, '元']],
      ['3元5角2分', ['3元5角2分', 'money', 3.52, '元']],
      ['3角5分', ['3角5分', 'money', 0.35, '角']],
      ['三元千分之三', ['三元', 'money', 3, '元'], ['千分之三', 'percent', 0.3, '千分之']],
      ['3元10分', ['3元', 'money', 3, '元'], ['10分', 'count', 10, '分']],
    ],
  ],
  [
    'ends of a range that have units of their own are two figures',
    [
      ['五起至九夜', ['五起', 'count', 5, '起'], ['九夜', 'duration', 9, '夜']],
      ['5~千港元', ['5~千港元', 'money', null, '港元', { currency: 'HKD', min: 5, max: 1000 }]],
      ['一至一百人', ['一至一百人', 'count', null, '人', { min: 1, max: 100 }]],
      ['一至一萬人', ['一至一萬人', 'count', null, '人', { min: 1, max: 10000 }]],
      ['五至五百人', ['五至五百人', 'count', null, '人', { min: 5, max: 500 }]],
      ['十至三五百人', ['三五百人', 'count', null, '人', { min: 300, max: 500, approximate: true }]],
      ['二到三萬五塊錢', ['二到三萬五塊錢', 'money', null, '塊錢', { min: 20000, max: 35000 }]],
      ['3天至5小時', ['3天', 'duration', 3, '天'], ['5小時', 'duration', 5, '小時']],
      ['3小時至5小時', ['3小時至5小時', 'duration', null, '小時', { min: 3, max: 5 }]],
      ['3元至5人', ['3元', 'money', 3, '元'], ['5人', 'count', 5, '人']],
    ],
  ],
  [
    'more than a number of hundreds or tens',
    [
      [
        '十多億',
        ['十多億', 'number', 1000000000, null, { min: 1000000000, max: 2000000000, approximate: true }],
      ],
      ['百多個', ['百多個', 'count', 100, '個', { min: 100, max: 200, approximate: true }]],
      ['十來個', ['十來個', 'count', 10, '個', { min: 10, max: 20, approximate: true }]],
      ['百來個'],
      ['三米餘', ['三米餘', 'measure', 3, '米', { min: 3, max: 4, approximate: true }]],
      ['十來天', ['十來天', 'duration', 10, '天', { min: 10, max: 20, approximate: true }]],
      ['兩來個'],
      ['二十來歲', ['二十來歲', 'count', 20, '歲', { min: 20, max: 30, approximate: true }]],
    ],
  ],
])('%s', (_rule, rows) => {
  it.each(rows)('%s', (phrase, ...expected) => {
    expect(parseFigures(phrase).map(({ span: _, ...figure }) => figure)).toEqual(
      expected.map(([text, kind, value, unit, more]) => ({
        text,
        kind,
        value,
        unit,
        currency: null,
        min: null,
        max: null,
        approximate: false,
        ...more,
      })),
    );
  });
});

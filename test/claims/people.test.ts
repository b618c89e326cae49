import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

const rows = (text: string): Row[] =>
  extractClaims(`一條不作聲的標題\n${text}`, { statements: false }).map(rowOf);

describe('a family name with an honorific', () => {
  it('is a name, apart from who it is said to be', () => {
    const [claim] = extractClaims('住在碼頭旁邊的租客李先生說，水管穿了。');
    expect(claim?.source).toMatchObject({ name: '李先生', affiliation: '住在碼頭旁邊的租客', form: 'full' });
  });

  it('is somebody else with another family name or another honorific', () => {
    const text = '李先生說，水很大。陳先生說，喉管太細。陳太太說，很害怕。李先生又指，會留下。';
    expect(rows(text).map(([, , name]) => name)).toEqual(['李先生', '陳先生', '陳太太', '李先生']);
  });

  it('is the one whose full name was given, and the bare family name is it again', () => {
    expect(rows('船員李大文說，浪很大。李先生又指，會留下。').map(([, , name]) => name)).toEqual([
      '李大文',
      '李大文',
    ]);
    expect(rows('船員陳先生說，浪很大。不過，陳認為船隊必須先靠岸。').map(([, , name]) => name)).toEqual([
      '陳先生',
      '陳先生',
    ]);
  });

  it('is nobody’s relative of the same family name', () => {
    const text = '梁先生尋找侄子梁小安。他說，侄子住在對岸。梁先生又指，會再來。';
    expect(rows(text).map(([, , name]) => name)).toEqual(['梁先生', '梁先生']);
  });

  it('is not followed by a name', () => {
    expect(rows('李先生每日問的只有一句：「船幾時開呢？幾時才開？」').at(-1)?.[2]).not.toBe('每日');
  });
});

describe('whom a pronoun means', () => {
  it.each([
    ['教會邀請漁民 Mia 做分享。她指，自己從小住在島上。', 'Mia'],
    ['教會邀請漁民何小雲做分享。她指，自己從小住在島上。', '何小雲'],
  ])('is somebody whom the sentence before named without being about them: %s', (text, name) => {
    expect(rows(text).at(-1)?.[2]).toBe(name);
  });

  it('is no word after a crowd: 乘客小心', () => {
    expect(rows('船東呼籲乘客小心，指風浪會持續。')).toEqual([
      ['reported', '呼籲', '船東', '乘客小心'],
      ['reported', '指', '船東', '風浪會持續'],
    ]);
  });

  it('is found after an occasion: 沉船時他……', () => {
    const text = '燈塔與他的船相距不遠，沉船時他在岸上，卻一直擔心弟弟會溺水。';
    expect(rows(text).map(([, cue, name]) => [cue, name])).toEqual([['擔心', '他']]);
  });

  it('of many people is whoever spoke before it, even without a name', () => {
    const text = '雙方在東港會面。不少船員指出，浪很大。他們認為，船應返航。';
    expect(rows(text).at(-1)?.[2]).toBe('不少船員');
  });

  it('begins a clause and no phrase where a verb follows it', () => {
    const text = '漁民何小雲說，船已返航。他知道船會已有安排，但碼頭太遠，「有個喺山後面，行足半日先到。」';
    expect(rows(text).map(([, , name]) => name)).toEqual(['何小雲', '何小雲']);
  });

  it('owns what follows 其', () => {
    expect(rows('漁民何小雲表示，船已返航。其表兄認為，當日風很大。').at(-1)?.[2]).toBe('其表兄');
  });
});

describe('a source ends', () => {
  it.each([
    ['住在南灣的漁民李先生今早在電台節目《早晨南灣》表示，船已返航。', '李先生'],
    ['網民「SleepyHeron4821」在 Facebook 群組「南灣街坊（官方）」指，船已返航。', 'SleepyHeron4821'],
    ['副站長梁志宏今早在電台表示，船已返航。\n梁志宏說，船已返航。', '梁志宏'],
    ['局長何小雲記者會上回應批評，承認船已返航。', '何小雲'],
    ['雖然何小雲和陳大文在東港會談後宣布合辦船展，船期未定。', '何小雲和陳大文'],
    ['南灣總理莫爾（Franz Moor）週二（11月25日）在東港表示，船已返航。', '莫爾'],
    ['海洋研究所（Institute for the Sea）的馮儒莎（Susa Anna Fung）博士表示，船已返航。', '馮儒莎'],
    ['剛剛在補選落敗的灣民聯顏小晴表示，船已返航。', '顏小晴'],
    ['首席船長安華也說，船已返航。', '安華'],
    ['首席船務代表梁成剛曾在三月警告稱，如果封港，船會停航。', '梁成剛'],
  ])('before the occasion: %s', (text, name) => {
    expect(rows(text)[0]?.[2]).toBe(name);
  });
});

describe('a quotation that no cue takes', () => {
  it.each([
    ['漁民李先生在碼頭守候，「整晚都睡不着，只想等到他們回來」。', '李先生'],
    ['漁民李先生在碼頭守候，他身邊亦有親友，「整晚都睡不着，只想等到他們回來」。', '李先生'],
    ['雖然眼見船隻無損，但何小雲自知難以出海，「以後怎辦，前路茫茫，不知如何是好」。', '何小雲'],
  ])('is said by the nearest person before it: %s', (text, name) => {
    expect(rows(text).map(([kind, cue, source]) => [kind, cue, source])).toEqual([['quote', null, name]]);
  });

  it('is no speech where it is a short term', () => {
    expect(rows('漁民李先生駕駛的漁船，「飛魚號」，昨日返航。')).toEqual([]);
  });
});

describe('a word that begins with a preposition', () => {
  it.each([
    ['離島議員羅啟明批評，班次太疏。', '羅啟明'],
    ['自由黨主席林大文表示，班次太疏。', '林大文'],
    ['對岸官員指，班次太疏。', '對岸官員'],
    ['有受災住戶對記者表示，班次太疏。', '受災住戶'],
  ])('is a word of its own: %s', (text, name) => {
    expect(rows(text).map(([, , source]) => source)).toEqual([name]);
  });
});

describe('a title alone', () => {
  it.each([
    ['財政大臣將授權南灣市長阿登·貝洛爾（Arden Belloir）徵稅。市長說，稅率會很低。', '阿登·貝洛爾'],
    ['南灣市長說，稅率會很低。南灣市長羅美玲下月訪問鄰國。', '羅美玲'],
  ])('is whoever is named with it, before or after: %s', (text, name) => {
    expect(rows(text)[0]?.[2]).toBe(name);
  });
});

describe('what is said', () => {
  it('may begin with where it is known from', () => {
    expect(rows('海事處表示，根據航行紀錄，昨日有三船延誤。')).toEqual([
      ['reported', '表示', '海事處', '根據航行紀錄，昨日有三船延誤'],
    ]);
  });
});

describe('an answer', () => {
  it('denies what others said, and not what it says itself', () => {
    const polarity = (text: string) => extractClaims(text).map((claim) => claim.polarity);
    expect(polarity('局長羅美玲澄清，船隊已經返航。')).toEqual(['positive']);
    expect(polarity('局長羅美玲否認船隊遇險。')).toEqual(['negative']);
  });
});

describe('an appeal by the one who speaks', () => {
  it('is a claim of its own', () => {
    expect(rows('局長何小雲表示，留意到有船東加價，她呼籲業界克制，她形容做法不道德。')).toEqual([
      ['reported', '表示', '何小雲', '留意到有船東加價'],
      ['reported', '呼籲', '何小雲', '業界克制'],
      ['reported', '形容', '何小雲', '做法不道德'],
    ]);
  });
});

describe('a title', () => {
  it.each([
    ['南灣警區助理指揮官（刑事）何大文指，船已返航。', '何大文', '助理指揮官', '南灣警區'],
    ['南灣紅十字會支援服務主管林大文指，船已返航。', '林大文', '主管', '南灣紅十字會支援服務'],
    ['警務處東海北總區指揮官林小敏指，船已返航。', '林小敏', '指揮官', '警務處東海北總區'],
    ['南灣船會行政總監劉小玲女士指，船已返航。', '劉小玲', '行政總監', '南灣船會'],
    ['南灣查詢中心主管曾小賢總警司指，船已返航。', '曾小賢', '總警司', '南灣查詢中心主管'],
  ])('may hold a gloss or what it is for: %s', (text, name, role, affiliation) => {
    expect(extractClaims(text)[0]?.source).toMatchObject({ name, role, affiliation });
  });

  it('names nobody by a common noun after it, or by the body before it', () => {
    expect(rows('護海隊取代義工行動。他說，船已返航。').at(-1)?.[2]).toBe('他');
    expect(rows('現場關海隊人員稱，船已返航。').at(-1)?.[2]).toBe('關海隊人員');
  });
});

describe('whoever is told of', () => {
  it('expects nothing: the one who tells does', () => {
    expect(rows('船務處指，15人獲救。部分人士仍留醫，預計明日出院。').at(-1)?.[2]).toBe('船務處');
  });
});

describe('what somebody does to others', () => {
  it.each([
    '船長仍在岸上，致電船會講低船號。',
    '感謝參與救援的同事，相信他們辛苦了。',
    '可見已搬出多箱紙盒，相信準備帶走。',
    '全城數以萬計的人都在想：「船幾時返航？」',
    '岸上的人愛莫能助，「得個望字。」',
  ])('makes no source of its object, or of a common word: %s', (text) => {
    const names = extractClaims(text, { statements: false }).map(({ source }) => source?.name ?? '');
    expect(names.filter((name) => /船會|感謝|搬出|^全城數$|愛莫/.test(name))).toEqual([]);
  });

  it('is a clause after 他, and he is the source', () => {
    expect(rows('雖然他拉起了兩名水手，仍深感對不起同伴；上岸後，他形容「那不只是一艘船」。')).toEqual([
      ['reported', '深感', '他', '對不起同伴'],
      ['quote', '形容', '他', '那不只是一艘船'],
    ]);
  });
});

describe('whom a sentence goes on about', () => {
  it.each([
    ['對船長陳大文來說，這是機會，他還希望與居民保持關係。', '陳大文'],
    ['對於船東而言，船期太密，希望減班。', '船東'],
    ['船長陳大文在船上，這是機會，他希望減價。', '陳大文'],
    ['「船會是唯一選擇，」南灣政府的官員對記者表示。\n該官員指出，船費上升。', '南灣政府的官員'],
  ])('is the one whom its opening names: %s', (text, name) => {
    expect(rows(text).at(-1)?.[2]).toBe(name);
  });

  it('is nobody whom an unexplained pronoun stood for', () => {
    expect(rows('另外，他希望減價。\n該船員指，船已返航。').at(-1)?.[2]).toBe('該船員');
  });

  it('is no place at the end of a long clause', () => {
    expect(rows('於是將目光投向海峽對岸的大港東港，希望重開航線。')).toEqual([]);
  });
});

describe('何謂', () => {
  it('is no name, although 何 is one of a family', () => {
    const text = '何炳文表示，船網安全。至於何謂「超載」，李光文以章程解釋，指「寫得好清楚」。';
    expect(rows(text).map(([, , name]) => name)).toEqual(['何炳文', '李光文']);
  });
});

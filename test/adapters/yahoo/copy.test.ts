import { describe, expect, it } from 'vitest';
import { outline, read } from './read.js';

const LEAD = '【Yahoo 新聞報道】碼頭市集上星期正式搬遷，四十個檔口之中有二十二個改到新街市繼續營業。';
const BODY = '賣魚蛋的梁伯說，新檔口多了水喉和抽氣扇，「味道沒變，只是少了海風」，熟客仍然一早排隊。';
const HEAD =
  '首頁\n更多\nYahoo新聞\n港聞\n碼頭市集搬遷｜Yahoo\n\n碼頭市集搬遷｜Yahoo\n\nYahoo 新聞\n2026年3月4日週三 下午2:40';
const copied = (body: string) => read({ text: `${HEAD}\n\n${body}\n\n\n\n其他人也在看\n` }).article;

describe('the head of a copied page', () => {
  it.each([
    ['2026年3月4日週三 下午2:40', '2026-03-04T14:40+08:00'],
    ['2026年3月4日 週三 上午12:05', '2026-03-04T00:05+08:00'],
    ['2026年3月4日星期三 下午12:05', '2026-03-04T12:05+08:00'],
    ['2026年3月4日 下午2:40 · 3 分鐘文章', '2026-03-04T14:40+08:00'],
    ['2026年3月4日', '2026-03-04'],
  ])('%s is %s', (line, value) => {
    const { article } = read({ text: `標題有很多字的一則新聞\n王小明\n${line}\n\n${LEAD}\n\n${BODY}\n` });
    expect(article.published?.value).toBe(value);
    expect(article.modified).toBeNull();
    expect(article.headline).toBe('標題有很多字的一則新聞');
    expect(article.authors.map(({ name }) => name)).toEqual(['王小明']);
  });

  it('gives headline, section and byline, and drops the navigation', () => {
    const { article, report } = read({ text: `${HEAD}\n\n${LEAD}\n\n${BODY}\n` });
    expect(article).toMatchObject({ headline: '碼頭市集搬遷｜Yahoo', sections: ['港聞'] });
    expect(article.authors).toMatchObject([{ name: 'Yahoo 新聞', kind: 'organization' }]);
    expect(report.dropped.every(({ rule }) => rule === 'navigation' || rule === 'label')).toBe(true);
  });

  it('takes an update for the time of the article, as the page does', () => {
    const text = `標題有很多字的一則新聞\n王小明\n更新時間2026年3月4日週三 下午2:40\n\n${LEAD}\n`;
    const { article } = read({ text });
    expect(article.published?.value).toBe('2026-03-04T14:40+08:00');
    expect(article.modified).toEqual(article.published);
  });

  it('is not the breaking story above it', () => {
    const text = `山火蔓延至郊野公園外圍　升為三級\nLIVE\n碼頭市集搬遷｜檔主改到新街市\n${LEAD}\n${BODY}`;
    const { article, report } = read({ text });
    expect(article.headline).toBe('碼頭市集搬遷｜檔主改到新街市');
    expect(report.dropped.map(({ rule }) => rule)).toEqual(['navigation', 'label']);
  });
});

describe('the lines of a copied page are told apart by the blank lines around them', () => {
  it.each([
    [
      'a picture above the text',
      `\n碼頭市集舊貌\n${LEAD}\n\n${BODY}`,
      ['image: 碼頭市集舊貌 [null]', `paragraph: ${LEAD}`, `paragraph: ${BODY}`],
    ],
    [
      'a heading',
      `${LEAD}\n\n味道沒變\n${BODY}`,
      [`paragraph: ${LEAD}`, 'heading: 味道沒變', `paragraph: ${BODY}`],
    ],
    [
      'a short paragraph',
      `${LEAD}\n\n味道沒變\n\n${BODY}\n\n甲\n乙\n\n丙`,
      [
        `paragraph: ${LEAD}`,
        'paragraph: 味道沒變',
        `paragraph: ${BODY}`,
        'heading: 甲',
        'paragraph: 乙',
        'paragraph: 丙',
      ],
    ],
    [
      'a picture, then a heading',
      `${LEAD}\n\n\n新檔口\n味道沒變\n${BODY}`,
      [`paragraph: ${LEAD}`, 'image: 新檔口 [null]', 'heading: 味道沒變', `paragraph: ${BODY}`],
    ],
    [
      'pictures in a row',
      `${LEAD}\n\n\n新檔口\n\n熟客排隊\n${BODY}`,
      [`paragraph: ${LEAD}`, 'image: 新檔口 [null]', 'image: 熟客排隊 [null]', `paragraph: ${BODY}`],
    ],
    [
      'an advertisement',
      `${LEAD}\n\n廣告\n廣告\n${BODY}\n\n味道沒變\n${BODY}`,
      [`paragraph: ${LEAD}`, `paragraph: ${BODY}`, 'heading: 味道沒變', `paragraph: ${BODY}`],
    ],
    [
      'a picture below an advertisement',
      `${LEAD}\n\n廣告\n廣告\n\n新檔口\n${BODY}`,
      [`paragraph: ${LEAD}`, 'image: 新檔口 [null]', `paragraph: ${BODY}`],
    ],
    [
      'line breaks inside a paragraph',
      `${LEAD}\n\n開放時間：\n上午九時\n\n${BODY}`,
      [`paragraph: ${LEAD}`, 'paragraph: 開放時間：\n上午九時', `paragraph: ${BODY}`],
    ],
    [
      'a list',
      `${LEAD}\n\n水喉\n抽氣扇\n新招牌\n${BODY}`,
      [`paragraph: ${LEAD}`, 'list: 水喉\n抽氣扇\n新招牌', `paragraph: ${BODY}`],
    ],
    [
      'a credit',
      `${LEAD}\n\n\n新檔口（受訪者提供）\n${BODY}`,
      [`paragraph: ${LEAD}`, 'image: 新檔口 [受訪者提供]', `paragraph: ${BODY}`],
    ],
  ])('%s', (_name, body, expected) => {
    expect(outline(copied(body))).toEqual(expected);
  });

  it('keeps the word 廣告 inside a sentence', () => {
    const text = '選舉海報貼滿全城，連碼頭市集的檔口也貼滿了，檔主說貼了又撕、撕了又貼，十分無奈。';
    expect(outline(copied(`${LEAD}\n\n${text}`))).toEqual([`paragraph: ${LEAD}`, `paragraph: ${text}`]);
  });
});

describe('other articles inside a copied one', () => {
  it('in a box become related, with their outlets', () => {
    const box = '延伸閱讀\n\n\n島上小學只剩九名學生\nYahoo新聞\n\n海堤漏水修補完成\nam730';
    const article = copied(`${LEAD}\n\n${box}\n\n新檔口\n味道沒變\n${BODY}`);
    expect(article.related).toMatchObject([
      { kind: 'related', headline: '島上小學只剩九名學生', publisher: 'Yahoo新聞' },
      { kind: 'related', headline: '海堤漏水修補完成', publisher: 'am730' },
    ]);
    expect(outline(article)).toEqual([
      `paragraph: ${LEAD}`,
      'image: 新檔口 [null]',
      'heading: 味道沒變',
      `paragraph: ${BODY}`,
    ]);
  });

  it('below a label become related', () => {
    const article = copied(`${LEAD}\n\n${BODY}\n\n【相關報道】\n碼頭｜工程時間表\n\n碼頭｜街坊說`);
    expect(article.related.map(({ headline }) => headline)).toEqual(['碼頭｜工程時間表', '碼頭｜街坊說']);
    expect(article.blocks).toHaveLength(2);
  });

  it('do not take the text below them along', () => {
    const article = copied(`${LEAD}\n\n相關報道：\n\n碼頭｜工程時間表\n\n抽樣檢測的規定\n\n${BODY}`);
    expect(article.related.map(({ headline }) => headline)).toEqual(['碼頭｜工程時間表']);
    expect(outline(article)).toEqual([
      `paragraph: ${LEAD}`,
      'paragraph: 抽樣檢測的規定',
      `paragraph: ${BODY}`,
    ]);
  });

  it('below the trailer end the article and name its publisher', () => {
    const { article } = read({
      text: `石板街夜間徒步區試辦\n石板街從本月起每週五晚間封街，開放徒步與街頭表演，首兩週人潮比平日多出一倍。\n更多鏡報報導\n老街修路挖出古井\n免費接駁車延長`,
    });
    expect(article.publisher.name).toBe('鏡報');
    expect(article.blocks).toHaveLength(1);
    expect(article.related.map(({ headline }) => headline)).toEqual(['老街修路挖出古井', '免費接駁車延長']);
  });
});

describe('a copy without any outlet', () => {
  it('says that nobody knows who wrote it', () => {
    const { article, report } = read({
      text: '標題在這裡\n這是一篇沒有任何線索可以知道是誰寫的文章，連一個名字也沒有留下來。',
    });
    expect(article.syndicator).toBeNull();
    expect(report.diagnostics.map(({ code }) => code)).toContain('publisher-unknown');
  });
});

describe('copies that are cut or odd', () => {
  const text = `標題有很多字的一則新聞\n王小明\n2026年3月4日\n\n${LEAD}\n\n${BODY}\n`;

  it('one that begins with its time has no headline', () => {
    const { article } = read({ text: `2026年3月4日\n\n${LEAD}\n\n${BODY}\n` });
    expect([article.headline, article.published?.value]).toEqual([null, '2026-03-04']);
  });

  it('one of an excerpt is cut off', () => {
    const excerpt = '全文未完，完整內容請見《碼頭報》網站，並請留意更多的消息。';
    expect(read({ text: `${text}\n${excerpt}\n` }).article.access).toBe('truncated');
  });

  it('one of a live page is live', () => {
    const url = 'https://hk.news.yahoo.com/live/ferry-back-at-sea-040000123.html';
    expect(read({ text }, { url }).article.genre).toBe('live');
  });

  it('buttons between headline and time are no names', () => {
    const { article } = read({ text: text.replace('王小明', '王小明\n分享') });
    expect(article.authors.map(({ name }) => name)).toEqual(['王小明']);
  });

  it('what a publisher says of itself ends the article', () => {
    const own = 'Yahoo奇摩新聞歡迎您投稿，讓更多人看到您的文章。';
    const { article, report } = read({ text: `${text}\n${own}\n投稿方法\n` });
    expect(article.text).not.toContain('投稿');
    expect(report.dropped.map(({ rule }) => rule).slice(-2)).toEqual(['disclaimer', 'disclaimer']);
  });

  it('more of the publisher below its trailer is no text', () => {
    const { article } = read({
      text: `${text}\n更多碼頭報報導\n渡輪停航｜船公司道歉\n分享\n讀者也在看的字。\n`,
    });
    expect(article.text).not.toContain('讀者也在看');
  });

  it.each([
    [
      'an outlet that nobody knows',
      '市集搬遷的第一天人流不多。海灣日報',
      '海灣日報',
      '市集搬遷的第一天人流不多。',
    ],
    ['a short line alone', '海灣日報', '海灣日報', null],
    [
      'a long line without an end',
      '市集搬遷的第一天人流不多但檔主仍然相信日後生意會慢慢好起來而且租金便宜',
      null,
      '市集搬遷的第一天人流不多但檔主仍然相信日後生意會慢慢好起來而且租金便宜',
    ],
    [
      'a long line that ends',
      '市集搬遷的第一天人流不多但檔主仍然相信日後生意會慢慢好起來，租金便宜。',
      null,
      '市集搬遷的第一天人流不多但檔主仍然相信日後生意會慢慢好起來，租金便宜。',
    ],
  ])('a feed by %s', (_what, head, publisher, summary) => {
    const { article } = read({ text: `${text}\n其他人也在看\n電車今早恢復行駛\n${head} ・ 19 小時前\n` });
    expect(article.related).toMatchObject([{ headline: '電車今早恢復行駛', publisher, summary }]);
  });

  it('a list of what a reader may like pairs titles and outlets', () => {
    const { article } = read({
      text: `${text}\n你可能會喜歡\n電車今早恢復行駛\n海灣日報\n\n巴士加班\n\n市集搬遷\n海灣日報\n`,
    });
    expect(article.related.map(({ headline }) => headline)).toEqual(['電車今早恢復行駛', '市集搬遷']);
  });
});

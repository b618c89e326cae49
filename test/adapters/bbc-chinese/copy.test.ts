import { describe, expect, it } from 'vitest';
import { detect, outline, parse, safeParse } from './read.js';

const BODY = ['霧港的電車今天恢復行駛。', '車務主任高志遠說：「軌道已經檢查三次。」'];
const copy = (...lines: string[]) => parse({ text: lines.join('\n') });
/** A copy out of a browser: headline, date, body. */
const dated = (date: string, ...more: string[]) =>
  copy('霧港電車復駛', date, ...more, BODY[0] ?? '', '', BODY[1] ?? '', '');

describe('the times of a copy', () => {
  const RETRIEVED = { retrievedAt: '2026-06-18T13:00:00Z' };
  it.each([
    ['2026年6月18日', '2026-06-18', 'day', false],
    ['2026年6月18日早上7点41分', '2026-06-18T07:41Z', 'minute', false],
    ['2026年6月18日凌晨12点10分', '2026-06-18T00:10Z', 'minute', false],
    ['2026年6月18日中午11点39分', '2026-06-18T11:39Z', 'minute', false],
    ['2026年6月18日下午5時36分', '2026-06-18T17:36Z', 'minute', false],
    ['更新时间 2012年 7月 13日, 星期五 - 格林尼治标准时间14:40', '2012-07-13T14:40Z', 'minute', false],
    ['25 分鐘前', '2026-06-18T12:35Z', 'minute', true],
    ['4 小时前', '2026-06-18T09:00Z', 'minute', true],
  ])('%s', (line, value, precision, inferred) => {
    const article = parse({ text: ['霧港電車復駛', line, ...BODY].join('\n') }, RETRIEVED);
    expect(article.published).toMatchObject({ value, precision, inferred, timeZone: 'UTC' });
    expect(article.headline).toBe('霧港電車復駛');
    expect(outline(article)).toEqual(BODY.map((text) => `paragraph: ${text}`));
  });

  it('stay unresolved where they count back from nobody knows when', () => {
    expect(dated('3 小時前').published).toBeNull();
  });

  it('are those of the update as well', () => {
    const article = dated('2026年6月18日', '最近更新： 2026年6月19日');
    expect(article.modified?.value).toBe('2026-06-19');
  });

  it('are not taken from stories below the article', () => {
    const text = `霧港電車復駛\n${BODY.join('\n\n')}\n\n更多相關內容\n\n海邊的老車站\n2026年1月2日\n頭條新聞\n颱風路徑\n3 小時前`;
    const article = parse({ text });
    expect(article.published).toBeNull();
    expect(article.related.map(({ headline, published, age }) => [headline, published?.value, age])).toEqual([
      ['海邊的老車站', '2026-01-02', null],
      ['颱風路徑', undefined, '3 小時前'],
    ]);
  });
});

describe('credits and captions', () => {
  it.each([
    ['of today', ['圖像來源，GETTY IMAGES', '圖像加註文字，電車駛過海邊。'], '電車駛過海邊。 [GETTY IMAGES]'],
    ['until 2024', ['图像来源，EPA', '图像加注文字，', '电车驶过海边。'], '电车驶过海边。 [EPA]'],
    ['of the sister site', ['图像来源, AFP', '图像加注文字, 电车驶过海边。'], '电车驶过海边。 [AFP]'],
    ['before 2021', ['图片版权 REUTERS', 'Image caption 电车驶过海边。'], '电车驶过海边。 [REUTERS]'],
    ['without a caption', ['圖像來源，LAM YIK/BBC CHINESE'], '- [LAM YIK/BBC CHINESE]'],
    ['without a credit', ['圖像加註文字，路線圖'], '路線圖 [-]'],
  ])('%s', (_era, labelled, expected) => {
    const article = dated('2026年6月18日', ...labelled);
    expect(outline(article)).toEqual([`image: ${expected}`, ...BODY.map((text) => `paragraph: ${text}`)]);
  });

  it('of a player are its caption', () => {
    expect(outline(dated('2026年6月18日', '視頻加註文字，試車的三分鐘。'))[0]).toBe(
      'video: BBC 試車的三分鐘。',
    );
    expect(outline(dated('2026年6月18日', '音频加註文字，電台訪問。'))[0]).toBe('audio: BBC 電台訪問。');
  });
});

describe('headings and lists', () => {
  const lines = ['霧港電車復駛', '2026年6月18日', BODY[0] ?? '', '', '復駛的代價', BODY[1] ?? '', ''];

  it('are told by the blank line that is missing behind them', () => {
    expect(outline(copy(...lines))).toEqual([
      `paragraph: ${BODY[0]}`,
      'heading: 復駛的代價',
      `paragraph: ${BODY[1]}`,
    ]);
  });

  it.each([
    ['no blank line', (text: string) => text.replace(/\n+/g, '\n')],
    ['a blank line after every line', (text: string) => text.replace(/\n+/g, '\n\n')],
  ])('are told by their words in a copy with %s', (_how, change) => {
    const article = parse({ text: change(lines.join('\n')) });
    expect(outline(article)).toEqual(outline(copy(...lines)));
  });

  it('of stories on older pages are related, and the heading behind them is one', () => {
    const article = parse(
      {
        text: `霧港電車復駛\n2023年6月18日\n${BODY[0]}\n\n電車史：從馬車到電氣化的一百年\n海邊的老車站為何沒有拆\n代價\n${BODY[1]}\n\n`,
      },
      { url: 'https://www.bbc.com/zhongwen/trad/world-65000001' },
    );
    expect(article.related.map(({ headline }) => headline)).toEqual([
      '電車史：從馬車到電氣化的一百年',
      '海邊的老車站為何沒有拆',
    ]);
    expect(outline(article)).toEqual([`paragraph: ${BODY[0]}`, 'heading: 代價', `paragraph: ${BODY[1]}`]);
  });
});

describe('what the page puts around and into the article', () => {
  it('is dropped by a rule that says what it is', () => {
    const text = [
      '我們在隱私和Cookies條款上有重要更新，希望告知這對您和您的數據意味著什麼。',
      '可以',
      'BBC News, 中文',
      '跳過此內容',
      '简',
      '主頁國際中國香港台灣英國財經影片',
      '霧港電車復駛',
      '2026年6月18日',
      BODY[0],
      '',
      '廣告',
      '跳過 X 帖子, 2',
      '允許X内容？',
      '結尾 X 帖子, 2',
      BODY[1],
      '',
      'Skip Podcast promotion and continue reading',
      '一週霧港',
      'End of Podcast promotion',
      'BBC News, 中文',
      '使用條款',
    ].join('\n');
    const result = safeParse({ text });
    if (!result.success) throw result.error;
    expect(outline(result.article)).toEqual([
      `paragraph: ${BODY[0]}`,
      'social: X -',
      `paragraph: ${BODY[1]}`,
    ]);
    expect(result.report.dropped.map(({ rule }) => rule)).toEqual([
      ...Array<string>(6).fill('navigation'),
      'advertisement',
      ...Array<string>(3).fill('social'),
      ...Array<string>(3).fill('podcast'),
      'footer',
      'footer',
    ]);
  });

  it('takes only itself out where its end is missing', () => {
    const article = dated('2026年6月18日', 'Skip 熱讀 and continue reading');
    expect(outline(article)).toEqual(BODY.map((text) => `paragraph: ${text}`));
  });
});

describe('detection of a copy', () => {
  const score = (text: string) => detect({ text })[0]?.score ?? 0;

  it.each([
    '圖像來源，GETTY IMAGES',
    '图像加注文字，',
    'BBC News, 中文',
    'Author,林若彤\nRole,BBC中文記者',
    '林若彤\nBBC中文記者\n2023年3月31日',
  ])('goes by the page’s own words: %j', (mark) => {
    expect(score(`霧港電車復駛\n${mark}\n${BODY.join('\n\n')}`)).toBeGreaterThanOrEqual(0.5);
  });

  it('sees BBC copy on the portal’s page', () => {
    const text = `電車駛過 [AFP]\n\n${BODY[0]}\n\n廣告 廣告\n\n高志遠對BBC中文表示滿意。\n\n[Reuters]\n\n${BODY[1]}`;
    expect(score(text)).toBeGreaterThanOrEqual(0.5);
    expect(parse({ text }).syndicator).toEqual({ id: 'yahoo', name: 'Yahoo', url: null });
  });

  it('leaves a text with the portal’s feed below to the portal', () => {
    const feed = ['霧港日報 ・ 11 小時前', '海港新聞 ・ 3 小時前'];
    const text = `電車復駛\n高志遠對BBC中文表示滿意。\n他又向BBC說不會加價。\n[AFP]\n[Reuters]\n${feed.join('\n')}`;
    expect(score(text)).toBe(0);
  });

  it('sees nothing in a text of no outlet', () => {
    expect(score(BODY.join('\n\n'))).toBe(0);
    expect(score('據BBC中文報導，電車今天復駛。')).toBe(0);
  });
});

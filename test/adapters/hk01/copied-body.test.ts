import { describe, expect, it } from 'vitest';
import { outline, parse, safeParse } from './read.js';

const HEAD = '港聞\n突發\n碼頭雜物起火\n撰文：\n何小晴\n出版：2025-03-14 11:20\n更新：2025-03-14 13:05\n\n';
const LEAD = '碼頭今早停電，技工趕到搶修，半小時後恢復供電，乘客大致不受影響，碼頭局部封閉至下午。';
const NEXT = '消防處表示，起火的是棄置的漁網和發泡膠箱，初步相信無可疑，稍後會派人到場視察。';
const LAST = '附近商戶說，火光一度高達兩米，幸好風勢不大，否則後果嚴重，希望當局加強巡查。';

const read = (body: string) => parse({ text: HEAD + body });

describe('lines of a copied body', () => {
  it('are captions where a credit ends them, one below the other as well', () => {
    const article = read(
      `${LEAD}\n\n火場一片狼藉。（何小晴攝）\n消防員開喉。（讀者提供）\n${NEXT}\n\n${LAST}\n`,
    );
    expect(outline(article)).toEqual([
      `P ${LEAD}`,
      'I 火場一片狼藉。 | 何小晴攝',
      'I 消防員開喉。 | 讀者提供',
      `P ${NEXT}`,
      `P ${LAST}`,
    ]);
  });

  it('are headings where they are short and stand right above a paragraph', () => {
    const article = read(`${LEAD}\n\n商戶：火光高達兩米\n${NEXT}\n\n封路安排　下午解封\n${LAST}\n`);
    expect(outline(article)).toEqual([
      `P ${LEAD}`,
      'H 商戶：火光高達兩米',
      `P ${NEXT}`,
      'H 封路安排　下午解封',
      `P ${LAST}`,
    ]);
  });

  it('are paragraphs where a blank line follows, however short', () => {
    const article = read(`${LEAD}\n\n詳情如下：\n\n何小晴整理\n\n標題在此\n${NEXT}\n`);
    expect(outline(article)).toEqual([
      `P ${LEAD}`,
      'P 詳情如下：',
      'P 何小晴整理',
      'H 標題在此',
      `P ${NEXT}`,
    ]);
  });

  it('are related headlines in a row, or by their bar', () => {
    const article = read(
      `${LEAD}\n\n碼頭火警｜去年亦曾起火\n小標題在此\n${NEXT}\n\n漁網回收站月底關閉　漁民憂無處棄置\n碼頭翻新工程延誤　街坊：日日兜路\n\n碼頭\n火警\n\n搶先表達\n`,
    );
    expect(article.related.map(({ headline }) => headline)).toEqual([
      '碼頭火警｜去年亦曾起火',
      '漁網回收站月底關閉　漁民憂無處棄置',
      '碼頭翻新工程延誤　街坊：日日兜路',
    ]);
    expect(outline(article)).toEqual([`P ${LEAD}`, 'H 小標題在此', `P ${NEXT}`]);
    expect(article.tags).toEqual(['碼頭', '火警']);
  });

  it.each([
    ['我們在碼頭住了三十年，從未見過這樣的大火。', '街坊陳女士'],
    ['電是突然停的，幸好大家及時離開。', '區議員梁志成'],
  ])('are a pull quote above who is quoted: %s', (quote, speaker) => {
    const article = read(`${LEAD}\n\n${quote}\n${speaker}\n${NEXT}\n\n${LAST}\n`);
    expect(outline(article)).toContain(`Q ${quote} | ${speaker}`);
  });

  it('are the lines of a box, headed where numbers follow', () => {
    const article = read(
      `${LEAD}\n\n查詢熱線\n碼頭辦事處：2345 0011\n1878 000\n\n東區\n社區會堂\n正街一號會堂地下\n\n${NEXT}\n`,
    );
    expect(outline(article)).toEqual([
      `P ${LEAD}`,
      'H 查詢熱線',
      'P 碼頭辦事處：2345 0011',
      'P 1878 000',
      'P 東區',
      'P 社區會堂',
      'P 正街一號會堂地下',
      `P ${NEXT}`,
    ]);
  });

  it('are told by their shape where the blank lines were lost or stand everywhere', () => {
    const lines = [
      LEAD,
      '火場一片狼藉。（何小晴攝）',
      '商戶：火光高達兩米',
      NEXT,
      '碼頭火警｜去年亦曾起火',
      '碼頭',
    ];
    for (const between of ['\n', '\n\n']) {
      const article = read(`${lines.join(between)}${between}搶先表達\n`);
      expect(outline(article)).toEqual([
        `P ${LEAD}`,
        'I 火場一片狼藉。 | 何小晴攝',
        'H 商戶：火光高達兩米',
        `P ${NEXT}`,
      ]);
      expect(article.related.map(({ headline }) => headline)).toEqual(['碼頭火警｜去年亦曾起火']);
      expect(article.tags).toEqual(['碼頭']);
    }
  });

  it('hold no ad, player, overlay or button', () => {
    const noise = ['這是一個視窗，', '【01秒看娛樂】歌手開騷｜01娛樂', '+12', '0:00', '播放影片總共時間'];
    const article = read(`${noise.join('\n')}\n${LEAD}\n\n${NEXT}\n`);
    expect(outline(article)).toEqual([`P ${LEAD}`, `P ${NEXT}`]);
  });
});

describe('the end of a copied article', () => {
  const next =
    '港聞\n社會新聞\n第二篇文章\n撰文：\n葉大江\n出版：2025-03-13 10:00\n更新：2025-03-13 10:00\n\n第二篇的正文。\n';

  it.each([
    ['reactions', '搶先表達\n\n12\n\n0\n'],
    ['most read', '熱門文章\n查看更多\n\n01:38\n另一篇文章　與此無關\n'],
    ['footer', '01線報\n關於我們\n香港01有限公司版權所有 © 2025\n'],
    ['consent wall', 'Welcome to hk01.com\n\nhk01.com asks for your consent to use your personal data to:\n'],
    ['spinner and next article', `正在加載\n${next}`],
    ['next article', next],
  ])('%s', (_what, below) => {
    const article = read(`${LEAD}\n\n${NEXT}\n\n碼頭\n\n${below}`);
    expect(outline(article)).toEqual([`P ${LEAD}`, `P ${NEXT}`]);
    expect(article).toMatchObject({ headline: '碼頭雜物起火', tags: ['碼頭'] });
  });

  it('is accounted for, line by line', () => {
    const result = safeParse({ text: `${HEAD}${LEAD}\n\n碼頭\n\n搶先表達\n\n12\n${next}` });
    const rules = new Map(result.report.dropped.map(({ text, rule }) => [text, rule]));
    expect(rules.get('12')).toBe('reactions');
    expect(rules.get('第二篇的正文。')).toBe('next-article');
    expect([...rules.values()]).not.toContain('unclaimed');
  });
});

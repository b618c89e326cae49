import {
  boilerplate,
  type Draft,
  defineAdapter,
  element,
  type HtmlDocument,
  type Line,
  line,
  type NotAnArticle,
  notAnArticle,
  type PublishedTime,
  paragraph,
  readTime,
  type TextDocument,
} from 'baodao/core';

const TIME_ZONE = 'Asia/Hong_Kong';
/** `2026-03-04 HKT 07:16` */
const DATE_LINE = /^\d{4}-\d{2}-\d{2} HKT \d{2}:\d{2}$/;

/** RTHK's own template, on a Joomla of old: paragraphs are parted by line breaks. */
const PAGE = {
  headline: 'h2.itemTitle',
  body: '.itemFullText',
  date: '.createddate',
  picture: '.itemSlideShow img',
};

/** What stands around a copied report. */
const ruleOf = boilerplate({
  navigation: ['即時新聞', '主頁', '本地', '大中華', '國際', '財經', '體育', '新聞檔案', '列印'],
  share: ['分享', 'Facebook', 'X', 'WhatsApp', '電郵'],
});
const END = /^(?:相關新聞|其他新聞|最新新聞|返回頂端)$|香港電台版權所有/;

function readPage(page: HtmlDocument): Draft | NotAnArticle {
  const container = page.first(PAGE.body);
  if (!container) return notAnArticle('a page without a report');
  const address = page.metadata.canonical ?? page.url;
  const picture = page.first(PAGE.picture);
  const body = page.body(container, {});
  return {
    nativeId: idIn(address),
    url: address,
    headline: page.text(page.first(PAGE.headline)) || null,
    published: timeOf(page.text(page.first(PAGE.date))),
    body: picture
      ? [
          {
            type: 'image',
            src: page.attribute(picture, 'src'),
            alt: null,
            // the caption is written nowhere else
            caption: page.attribute(picture, 'alt'),
            credit: null,
            origin: null,
          },
          ...body,
        ]
      : body,
  };
}

function readCopy({ lines, ledger, url }: TextDocument): Draft | NotAnArticle {
  const at = lines.findIndex(({ text }) => DATE_LINE.test(text));
  const date = lines[at];
  const title = lines[at - 1];
  if (!date || !title) return notAnArticle('a text without the line of its time');
  const end = lines.findIndex(({ text }, index) => index > at && END.test(text));
  const below = lines.slice(at + 1, end < 0 ? lines.length : end);
  for (const { span, text } of lines.slice(0, at - 1)) ledger.drop(span, ruleOf(text) ?? 'navigation');
  if (end >= 0) for (const { span } of lines.slice(end)) ledger.drop(span, 'footer');
  return {
    nativeId: idIn(url),
    headline: kept(title),
    published: timeOf(kept(date)),
    body: below.flatMap((one) => {
      const rule = ruleOf(one.text);
      if (rule === null) return [paragraph(kept(one), one.span)];
      ledger.drop(one.span, rule);
      return [];
    }),
  };

  function kept({ text, span }: Line): string {
    ledger.keep(span);
    return text;
  }
}

/** `/rthk/ch/component/k2/1800001-20260304.htm` */
function idIn(address: string | null): string | null {
  return /\/k2\/(\d+)-\d{8}\.htm/.exec(address ?? '')?.[1] ?? null;
}

function timeOf(words: string): PublishedTime | null {
  return readTime(words.replace(' HKT ', ' '), TIME_ZONE);
}

export const rthk = defineAdapter({
  id: 'rthk',
  publisher: { id: 'rthk', name: '香港電台', url: 'https://news.rthk.hk/' },
  // reports stood on rthk.org.hk until the station changed its domain
  hosts: ['rthk.hk', 'rthk.org.hk'],
  timeZone: TIME_ZONE,
  languages: ['zh-Hant-HK', 'zh-Hans'],
  html: {
    signs: [element('.createddate', 0.8, 'the date of an RTHK report')],
    read: readPage,
  },
  text: { signs: [line(DATE_LINE, 0.9, 'a time with HKT inside')], read: readCopy },
});

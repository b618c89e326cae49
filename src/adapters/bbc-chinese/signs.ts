import type { HtmlDocument, JsonDocument, TextDocument } from '../../document/document.js';
import { findObject } from '../../document/json/find.js';
import { listAt, stringAt } from '../../document/json/value.js';
import type { Sign } from '../../draft/adapter.js';
import { element, line, meta, sign } from '../../draft/signs.js';
import { syndicationMarks } from './syndicated.js';

export const pageSigns: Sign<HtmlDocument>[] = [
  meta('og:site_name', /^BBC (?:News )?中文/, 0.95, 'the site is named BBC News 中文'),
  meta('application-name', /^BBC (?:News )?中文/, 0.9, 'the application is named BBC News 中文'),
  meta('twitter:site', /^@bbcchinese$/i, 0.9, 'the account @bbcchinese'),
  sign(0.5, 'a canonical link into /zhongwen/', ({ metadata }) =>
    /\/zhongwen\//.test(metadata.canonical ?? ''),
  ),
  element('main[role="main"] h1#content', 0.3, 'a headline with the id that BBC pages give it'),
  element('.story-body__h1, .story-body__inner', 0.6, 'a story body'),
];

const SERVICE = /\/(?:zhongwen|ukchina)\//;
const BY_SERVICE = /^zhongwen/i;

export const payloadSigns: Sign<JsonDocument>[] = [
  holds(0.95, 'the service zhongwen', (object) => object.service === 'zhongwen'),
  holds(0.9, 'made by zhongwen', (object) => BY_SERVICE.test(stringAt(object, 'createdBy') ?? '')),
  holds(0.9, 'an address under /zhongwen/', (object) =>
    ['canonicalUrl', 'assetUri'].some((key) => SERVICE.test(stringAt(object, key) ?? '')),
  ),
  holds(0.4, 'blocks as in BBC articles', (object) =>
    listAt(object, 'content', 'model', 'blocks').some((block) => stringAt(block, 'type') !== null),
  ),
];

function holds(weight: number, words: string, test: Parameters<typeof findObject>[1]): Sign<JsonDocument> {
  return sign(weight, words, ({ value }) => findObject(value, test) !== null);
}

export const copySigns: Sign<TextDocument>[] = [
  line(/^(?:圖像來源|图像来源)[，,]/, 0.9, 'pictures credited as 圖像來源，'),
  line(/^(?:圖像|图像|音頻|音频|視頻|视频)(?:加註|加注)文字[，,]/, 0.9, 'captions labelled 圖像加註文字，'),
  line(/^(?:图片版权|圖片版權)(?:\s|$)/, 0.5, 'pictures credited as 图片版权'),
  line(/^BBC News, ?中文$/, 0.9, 'the line BBC News, 中文'),
  line(/^(?:BBC值得信[賴赖]的原因|© ?\d{4} BBC\b.*)$/, 0.9, 'the foot of BBC pages'),
  line(/^Article [Ii]nformation$/, 0.6, 'the line Article Information'),
  line(/^(?:Author|Role)[,，]\s?\S/, 0.6, 'a byline labelled Author,'),
  line(/^Skip (?:熱讀|热读|Podcast).* and continue reading$/, 0.7, 'a link to skip 熱讀'),
  line(
    /^BBC(?:中文|新聞|新闻|駐\S{1,6}|驻\S{1,6})?(?:特約|特约)?(?:記者|记者|撰稿人)/,
    0.5,
    'a byline of a BBC reporter',
  ),
  sign(0.8, 'credits in [brackets] and words said to the BBC', (text) => {
    const { credits, voices } = syndicationMarks(text);
    return credits >= 2 && voices >= 1;
  }),
  sign(0.3, 'several people speak to the BBC', (text) => syndicationMarks(text).voices >= 2),
];

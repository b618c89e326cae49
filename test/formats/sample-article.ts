import type { Article } from '../../src/model/article.js';
import type { Claim, Source } from '../../src/model/claim.js';
import { type BareBlock, body, list, table } from '../arbitraries/body.js';

const bare: BareBlock[] = [
  {
    type: 'paragraph',
    text: '𨋢門昨日修好。渡輪公司發言人陳大文表示：「碼頭今日重開。」',
    marks: [{ kind: 'link', span: { start: 8, end: 12 }, url: 'https://ferry.example/關於' }],
  },
  { type: 'heading', level: 2, text: '收費不變' },
  list(false, ['成人10元', '小童5元']),
  { type: 'quotation', text: '我們等了一年。', attribution: '街坊' },
  table([
    ['航線', '班次'],
    ['甲', '8'],
  ]),
  {
    type: 'image',
    src: 'https://img.example/1.jpg',
    alt: '碼頭',
    caption: '署方稱人流暢順。',
    credit: '李小明攝',
  },
  {
    type: 'embed',
    kind: 'video',
    provider: 'Example Video',
    url: 'https://video.example/1',
    caption: '重開一刻',
  },
  { type: 'embed', kind: 'audio', provider: null, url: 'https://audio.example/1', caption: null },
  { type: 'embed', kind: 'social', provider: 'Example Social', url: null, caption: '帖文' },
];

const { text, blocks } = body(bare);

function at(field: string, words: string): { span: { start: number; end: number }; text: string } {
  const start = field.indexOf(words);
  if (start === -1) throw new Error(`The sample does not say ${words}`);
  return { span: { start, end: start + words.length }, text: words };
}

const speaker: Source = {
  ...at(text, '渡輪公司發言人陳大文'),
  name: '陳大文',
  kind: 'person',
  form: 'full',
  role: '發言人',
  affiliation: '渡輪公司',
  latinName: null,
  entity: '陳大文',
};

const rest = {
  via: [],
  addressee: null,
  polarity: 'positive',
  certainty: 'asserted',
  tense: null,
  figures: [],
  times: [],
  parent: null,
  confidence: 0.9,
  rule: 'sample',
} satisfies Partial<Claim>;

const cue = { lemma: '表示', act: 'say', stance: 'neutral', negated: false };

export const quoted: Claim = {
  ...rest,
  id: 'c1',
  kind: 'quote',
  field: 'text',
  block: 0,
  ...at(text, '渡輪公司發言人陳大文表示：「碼頭今日重開。」'),
  contents: [{ ...at(text, '碼頭今日重開。'), verbatim: true }],
  cue: { ...at(text, '表示'), ...cue },
  source: speaker,
};

const caption = '署方稱人流暢順。';

export const captioned: Claim = {
  ...rest,
  id: 'c2',
  kind: 'reported',
  field: 'caption',
  block: 5,
  ...at(caption, '署方稱人流暢順'),
  contents: [{ ...at(caption, '人流暢順'), verbatim: false }],
  cue: { ...at(caption, '稱'), ...cue },
  source: {
    ...speaker,
    ...at(caption, '署方'),
    name: null,
    kind: 'group',
    form: 'title',
    role: null,
    affiliation: null,
    entity: '署方',
  },
};

const sample: Article = {
  schemaVersion: 1,
  id: 'example:1',
  adapter: 'example',
  publisher: { id: 'example', name: '示例報', url: 'https://news.example/' },
  syndicator: { id: 'portal', name: '示例門戶', url: 'https://portal.example/' },
  url: 'https://portal.example/港聞/1#top',
  originalUrl: 'https://news.example/1',
  language: 'zh-Hant-HK',
  genre: 'news',
  headline: '碼頭重開',
  summary: ['升降機修好', '收費不變'],
  authors: [
    { name: '何記者', kind: 'person', role: '記者', affiliation: '示例報', latinName: 'Ho' },
    { name: '港聞組', kind: 'organization', role: null, affiliation: null, latinName: null },
  ],
  published: {
    value: '2025-12-04T20:29+08:00',
    precision: 'minute',
    timeZone: 'Asia/Hong_Kong',
    inferred: false,
    raw: '2025-12-04 20:29',
  },
  modified: {
    value: '2025-12-05',
    precision: 'day',
    timeZone: 'Asia/Hong_Kong',
    inferred: false,
    raw: '12月5日',
  },
  sections: ['港聞'],
  tags: ['渡輪'],
  blocks,
  text,
  related: [
    {
      kind: 'related',
      headline: '另一碼頭',
      url: 'https://portal.example/2',
      publisher: '另一報',
      published: null,
      age: null,
      summary: null,
    },
  ],
  access: 'full',
  claims: [quoted, captioned],
};

/** An invented article that fills every field, changed where a test says so. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return { ...structuredClone(sample), ...changes };
}

/** The sample with a body of the given blocks and no claims. */
export function articleOf(...given: BareBlock[]): Article {
  return sampleArticle({ ...body(given), claims: [] });
}

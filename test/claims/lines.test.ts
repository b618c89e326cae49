import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { lineOf } from './line.js';

/** Sentences with all that is read of them. */
describe.each<[string, [text: string, ...lines: string[]][]]>([
  [
    'bodies that meet, and one that speaks for another, are read before the occasion',
    [
      [
        '工會與船東會以及海事處在會面後表示，浪大。',
        'reported | 工會與船東會以及海事處 (organization, name) | 表示 | 浪大',
      ],
      [
        '港務局代表工會接受訪問時表示，浪大。',
        'reported | 港務局代表工會 (organization, name) | 表示 | 浪大',
      ],
    ],
  ],
  [
    'a family name before a given one of two characters belongs to it, a person that is spoken to included',
    [
      [
        '記者向林議員表示，浪大。',
        'reported | 記者 (anonymous, title, 記者) | 表示 | 浪大 | to 林議員 (person, title, 議員, 林)',
      ],
    ],
  ],
  [
    'what is said of the future by those without a name is their own where somebody spoke before',
    [
      [
        '海事處表示浪大。居民到場，相信渡輪會停航。',
        'reported | 海事處 (organization, name) | 表示 | 浪大',
        'reported | 居民 (anonymous, title, 居民) | 相信 | 渡輪會停航 | future',
      ],
    ],
  ],
  [
    'a quotation may stand before its speaker, with a dash between',
    [['「大霧停航？」——前者反問。', 'quote | 前者 (person, pronoun) | 反問 | 「大霧停航？」 | question']],
  ],
  [
    'who cites a line passes it on',
    [
      [
        '陳大文認為船期太密，又引述劉大華在電影的對白：「風浪更可怕！」',
        'reported | 陳大文 (person, name) | 認為 | 船期太密',
        'quote | 劉大華 (person, name) | 引述 | 「風浪更可怕！」 | via 陳大文 (person, name)',
      ],
    ],
  ],
  [
    'the words before a name stay together where another name is known',
    [
      [
        '羅美玲落淚。羅美玲沉思。南灣輪機工陳大文說，浪大。',
        'reported | 陳大文 (person, full, 南灣輪機工) | 說 | 浪大',
      ],
    ],
  ],
  [
    'what follows a reason is denied by itself',
    [
      [
        '船員同意由於浪太大，並不開船。',
        'reported | 船員 (person, title, 船員) | 同意 | 由於浪太大，並不開船 | denied',
      ],
      [
        '船長說，如浪大，或有霧，不開船。',
        'reported | 船長 (person, title, 船長) | 說 | 如浪大，或有霧，不開船 | denied, conditional',
      ],
    ],
  ],
  [
    'a body is known by its place, in brackets too',
    [['渡輪停航，據海事處（南灣）表示，浪大。', 'reported | 海事處 (organization, name) | 表示 | 浪大']],
  ],
  [
    'a day belongs to no body',
    [['海事處明日表示，浪大。', 'reported | 海事處 (organization, name) | 表示 | 浪大']],
  ],
])('%s', (_rule, rows) => {
  it.each(rows)('%s', (text, ...lines) => {
    expect(extractClaims(text).map(lineOf)).toEqual(lines);
  });
});

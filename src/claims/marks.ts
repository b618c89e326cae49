/** What a stretch of text is, before anyone asks what it means. */
export type TokenType =
  | 'none' // before the first token or after the last
  | 'word' // a word of the lists
  | 'run' // ideographs that no list knows: names, mostly
  | 'latin'
  | 'number'
  | 'time' // a number with a unit of time: 25日, 2024年
  | 'comma'
  | 'stop'
  | 'semicolon'
  | 'colon'
  | 'pause' // 、
  | 'dash'
  | 'dot' // · inside a foreign name
  | 'space'
  | 'open'
  | 'close'
  | 'other';

/** What a pair of brackets means. */
export type BracketKind = 'quotation' | 'title' | 'gloss';

export const brackets = /* @__PURE__ */ new Map<string, [BracketKind, 'open' | 'close', string]>([
  ['「', ['quotation', 'open', '」']],
  ['」', ['quotation', 'close', '「']],
  ['『', ['quotation', 'open', '』']],
  ['』', ['quotation', 'close', '『']],
  ['“', ['quotation', 'open', '”']],
  ['”', ['quotation', 'close', '“']],
  ['‘', ['quotation', 'open', '’']],
  ['’', ['quotation', 'close', '‘']],
  ['﹁', ['quotation', 'open', '﹂']],
  ['﹂', ['quotation', 'close', '﹁']],
  ['"', ['quotation', 'open', '"']],
  ['《', ['title', 'open', '》']],
  ['》', ['title', 'close', '《']],
  ['〈', ['title', 'open', '〉']],
  ['〉', ['title', 'close', '〈']],
  ['（', ['gloss', 'open', '）']],
  ['）', ['gloss', 'close', '（']],
  ['(', ['gloss', 'open', ')']],
  [')', ['gloss', 'close', '(']],
  ['【', ['gloss', 'open', '】']],
  ['】', ['gloss', 'close', '【']],
  ['〔', ['gloss', 'open', '〕']],
  ['〕', ['gloss', 'close', '〔']],
  ['[', ['gloss', 'open', ']']],
  [']', ['gloss', 'close', '[']],
]);

export const marks = /* @__PURE__ */ new Map<string, TokenType>([
  ['，', 'comma'],
  [',', 'comma'],
  ['。', 'stop'],
  ['！', 'stop'],
  ['？', 'stop'],
  ['!', 'stop'],
  ['?', 'stop'],
  ['；', 'semicolon'],
  [';', 'semicolon'],
  ['：', 'colon'],
  [':', 'colon'],
  ['、', 'pause'],
  ['—', 'dash'],
  ['─', 'dash'],
  ['·', 'dot'],
  ['‧', 'dot'],
  ['・', 'dot'],
  ['•', 'dot'],
  ['．', 'dot'],
]);

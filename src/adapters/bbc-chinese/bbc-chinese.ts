import { defineAdapter } from '../../draft/adapter.js';
import { paragraph } from '../../draft/pieces.js';

/** BBC News 中文. */
export const bbcChinese = defineAdapter({
  id: 'bbc-chinese',
  publisher: { id: 'bbc-chinese', name: 'BBC News 中文', url: 'https://www.bbc.com/zhongwen/' },
  hosts: ['bbc.com'],
  timeZone: 'UTC',
  languages: ['zh-Hant', 'zh-Hans'],
  text: {
    signs: [],
    read: (text) => ({ headline: null, body: text.lines.map((line) => paragraph(line.text, line.span)) }),
  },
});

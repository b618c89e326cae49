import { defineAdapter } from '../../draft/adapter.js';
import { paragraph } from '../../draft/pieces.js';

/** Yahoo syndication. */
export const yahoo = defineAdapter({
  id: 'yahoo',
  publisher: { id: 'yahoo', name: 'Yahoo新聞', url: 'https://tw.news.yahoo.com/' },
  hosts: ['yahoo.com'],
  timeZone: 'Asia/Taipei',
  languages: ['zh-Hant', 'zh-Hans'],
  text: {
    signs: [],
    read: (text) => ({ headline: null, body: text.lines.map((line) => paragraph(line.text, line.span)) }),
  },
});

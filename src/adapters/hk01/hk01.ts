import { defineAdapter } from '../../draft/adapter.js';
import { paragraph } from '../../draft/pieces.js';

/** HK01 香港01. */
export const hk01 = defineAdapter({
  id: 'hk01',
  publisher: { id: 'hk01', name: '香港01', url: 'https://www.hk01.com/' },
  hosts: ['hk01.com'],
  timeZone: 'Asia/Hong_Kong',
  languages: ['zh-Hant-HK', 'zh-Hans'],
  text: {
    signs: [],
    read: (text) => ({ headline: null, body: text.lines.map((line) => paragraph(line.text, line.span)) }),
  },
});

import { defineAdapter } from '../../draft/adapter.js';
import { paragraph } from '../../draft/pieces.js';

/** Pulse HK 追光者. */
export const pulseHk = defineAdapter({
  id: 'pulse-hk',
  publisher: { id: 'pulse-hk', name: '追光者 Pulse HK', url: 'https://pulsehknews.com/' },
  hosts: ['pulsehknews.com'],
  timeZone: 'Asia/Hong_Kong',
  languages: ['zh-Hant-HK', 'zh-Hans'],
  text: {
    signs: [],
    read: (text) => ({ headline: null, body: text.lines.map((line) => paragraph(line.text, line.span)) }),
  },
});

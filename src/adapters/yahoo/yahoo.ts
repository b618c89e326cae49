import { defineAdapter } from '../../draft/adapter.js';
import { readCopy } from './copy.js';
import { ANY_EDITION } from './edition.js';
import { REGIONS } from './generations.js';
import { readPage, readPayload } from './page.js';
import { COPY_SIGNS, PAGE_SIGNS, PAYLOAD_SIGNS } from './signs.js';

/**
 * Yahoo 奇摩新聞 and Yahoo 新聞香港: its own articles, and those of the outlets that it carries. Pages of every generation
 * (`atoms`, `caas`, `canvas`, `yom-art`), their payloads, and copied text.
 */
export const yahoo = defineAdapter({
  id: 'yahoo',
  publisher: ANY_EDITION.publisher,
  hosts: ['yahoo.com'],
  timeZone: ANY_EDITION.timeZone,
  languages: ['zh-Hant', 'zh-Hans'],
  html: { regions: REGIONS, signs: PAGE_SIGNS, read: readPage },
  json: { signs: PAYLOAD_SIGNS, read: readPayload },
  text: { signs: COPY_SIGNS, read: readCopy },
});

import { defineAdapter } from '../../draft/adapter.js';
import { PUBLISHER, TIME_ZONE } from './outlet.js';
import { readPage } from './page.js';
import { readPayload } from './payload.js';
import { REGIONS } from './regions.js';
import { COPY_SIGNS, PAGE_SIGNS, PAYLOAD_SIGNS } from './signs.js';
import { readCopy } from './text.js';

/**
 * HK01 香港01: pages since 2016, Traditional (`www`) and Simplified (`global`, `zh`), the article records of its API,
 * and copied text.
 */
export const hk01 = defineAdapter({
  id: 'hk01',
  publisher: PUBLISHER,
  hosts: ['hk01.com'],
  timeZone: TIME_ZONE,
  languages: ['zh-Hant-HK', 'zh-Hans'],
  html: { regions: REGIONS, signs: PAGE_SIGNS, read: readPage },
  json: { signs: PAYLOAD_SIGNS, read: readPayload },
  text: { signs: COPY_SIGNS, read: readCopy },
});

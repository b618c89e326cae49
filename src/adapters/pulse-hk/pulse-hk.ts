import { defineAdapter } from '../../draft/adapter.js';
import { readCopy } from './copy.js';
import { HOSTS, PUBLISHER, TIME_ZONE } from './outlet.js';
import { readPage } from './page.js';
import { readPayload } from './payload.js';
import { REGIONS } from './selectors.js';
import { COPY_SIGNS, PAGE_SIGNS, PAYLOAD_SIGNS } from './signs.js';

/**
 * Pulse HK 追光者, since October 2025: pages of its WordPress theme (Foxiz), posts of its REST API, items of its feed, and
 * copied text.
 */
export const pulseHk = defineAdapter({
  id: 'pulse-hk',
  publisher: PUBLISHER,
  hosts: HOSTS,
  timeZone: TIME_ZONE,
  languages: ['zh-Hant-HK', 'zh-Hans'],
  html: { regions: REGIONS, signs: PAGE_SIGNS, read: readPage },
  json: { signs: PAYLOAD_SIGNS, read: readPayload },
  text: { signs: COPY_SIGNS, read: readCopy },
});

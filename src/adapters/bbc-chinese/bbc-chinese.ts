import { defineAdapter } from '../../draft/adapter.js';
import { notAnArticle } from '../../draft/draft.js';
import { HOSTS } from './address.js';
import { REGIONS } from './body-rules.js';
import { readCopy } from './copy.js';
import { readPage } from './page.js';
import { readPayload, TIME_ZONE } from './payload.js';
import { copySigns, pageSigns, payloadSigns } from './signs.js';

/** BBC News 中文: pages, payloads and copies of every generation since the story-body pages, in both scripts. */
export const bbcChinese = defineAdapter({
  id: 'bbc-chinese',
  publisher: { id: 'bbc-chinese', name: 'BBC News 中文', url: 'https://www.bbc.com/zhongwen/' },
  hosts: HOSTS,
  timeZone: TIME_ZONE,
  languages: ['zh-Hant', 'zh-Hans'],
  html: { regions: REGIONS, signs: pageSigns, read: readPage },
  json: {
    signs: payloadSigns,
    read(payload) {
      const read = readPayload(payload.value, payload.url);
      for (const { text, rule } of read?.dropped ?? []) payload.ledger.drop(text, rule);
      return read?.draft ?? notAnArticle('a payload without the blocks of an article');
    },
  },
  text: { signs: copySigns, read: readCopy },
});

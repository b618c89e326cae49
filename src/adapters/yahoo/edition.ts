import type { Language, Publisher } from '../../model.js';

/** Yahoo as it calls itself in one region. */
export interface Edition {
  publisher: Publisher;
  timeZone: string;
  language: Language;
}

const TAIWAN: Edition = {
  publisher: { id: 'yahoo', name: 'Yahoo奇摩新聞', url: 'https://tw.news.yahoo.com/' },
  timeZone: 'Asia/Taipei',
  language: 'zh-Hant-TW',
};

const HONG_KONG: Edition = {
  publisher: { id: 'yahoo', name: 'Yahoo新聞', url: 'https://hk.news.yahoo.com/' },
  timeZone: 'Asia/Hong_Kong',
  language: 'zh-Hant-HK',
};

/** Where the region is not known: both editions have the same offset from UTC. */
export const ANY_EDITION: Edition = {
  publisher: { id: 'yahoo', name: 'Yahoo新聞', url: 'https://tw.news.yahoo.com/' },
  timeZone: 'Asia/Taipei',
  language: 'zh-Hant',
};

/** The edition by the first address or language tag that names its region (`hk.news.yahoo.com`, `zh-Hant-HK`). */
export function editionOf(...marks: readonly (string | null | undefined)[]): Edition {
  for (const mark of marks) {
    if (!mark) continue;
    if (/^https?:\/\/tw\.|^zh(?:-Hant)?-TW$/i.test(mark)) return TAIWAN;
    if (/^https?:\/\/hk\.|^zh(?:-Hant)?-HK$/i.test(mark)) return HONG_KONG;
  }
  return ANY_EDITION;
}

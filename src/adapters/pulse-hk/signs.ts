import type { HtmlDocument, JsonDocument, TextDocument } from '../../document/document.js';
import { at, stringAt } from '../../document/json/value.js';
import type { Sign } from '../../draft/adapter.js';
import { element, line, meta, sign } from '../../draft/signs.js';
import { isOnHost } from '../../draft/web-address.js';
import { findHead } from './copy-head.js';
import { menuOf } from './copy-menu.js';
import { HOSTS, OWN_NAME } from './outlet.js';
import { storyIn } from './payload.js';
import { isRestPost } from './rest.js';
import { isFeedItem } from './rss.js';

export const PAGE_SIGNS: Sign<HtmlDocument>[] = [
  meta('og:site_name', OWN_NAME, 0.95, 'og:site_name is Pulse HK'),
  sign(0.9, 'title ends with the name of Pulse HK', ({ metadata }) =>
    /[-–—|｜]\s?追光者 Pulse HK(?: News)?$/.test(metadata.title ?? ''),
  ),
  sign(0.9, 'publisher of the structured data is Pulse HK', ({ metadata }) =>
    metadata
      .jsonLd('Organization', 'NewsMediaOrganization', 'WebSite')
      .some((node) => OWN_NAME.test(stringAt(node, 'name') ?? '')),
  ),
  element('a.logo[href*="//pulsehknews.com"]', 0.9, 'logo links to pulsehknews.com'),
  {
    ...sign(0.9, 'copyright line of Pulse HK', (page: HtmlDocument) =>
      page.texts('.collapse-copyright, .footer-copyright').some((text) => COPYRIGHT.test(text)),
    ),
    needsTree: true,
  },
];

/** The address of a post stands in several fields of it, any of which may be left out. */
const ADDRESSES = [
  ['link'],
  ['guid', 'rendered'],
  ['guid'],
  ['guid', '#text'],
  ['guid', '_'],
  ['guid', 0],
  ['guid', 0, '_'],
  ['link', 0],
  ['url'],
  ['yoast_head_json', 'canonical'],
  ['yoast_head_json', 'og_url'],
  ['_links', 'self', 0, 'href'],
];

export const PAYLOAD_SIGNS: Sign<JsonDocument>[] = [
  sign(0.95, 'post of pulsehknews.com', ({ value }) =>
    addressesIn(value).some((address) => isOnHost(address, HOSTS)),
  ),
  sign(
    0.3,
    'post of a WordPress that is not named',
    ({ value }) => isRestPost(storyIn(value)) && addressesIn(value).length === 0,
  ),
  sign(0.9, 'byline of Pulse HK', ({ value }) => {
    const story = storyIn(value);
    if (!isFeedItem(story)) return false;
    return ['dc:creator', 'creator'].some((key) => /^追光者報[道導]$/.test(stringOf(at(story, key)) ?? ''));
  }),
];

function addressesIn(value: unknown): string[] {
  const story = storyIn(value);
  const one = Array.isArray(story) ? story[0] : story;
  return ADDRESSES.flatMap((path) => stringOf(at(one, ...path)) ?? []);
}

const COPYRIGHT = /^《追光者\s?Pulse HK》擁有全部文章/;

export const COPY_SIGNS: Sign<TextDocument>[] = [
  line(COPYRIGHT, 0.95, 'copyright line of Pulse HK'),
  line(/^追光者\s?Pulse HK(?: News)?(?:\s?追光者\s?Pulse HK(?: News)?)?$/, 0.8, 'logo of Pulse HK'),
  line(/^追光者報[道導]$/, 0.8, 'byline 追光者報道'),
  line(/^(?:支持\s?《追光者》|緊貼《追光者\s?Pulse HK》)/, 0.8, 'Pulse HK asks for support'),
  line(/^登入以瀏覽訂閱內容/, 0.5, 'log-in label of Pulse HK'),
  sign(0.45, 'header of the Foxiz theme in Chinese: date, 分享, reading time', ({ lines }) => {
    const head = findHead(lines, menuOf(lines));
    return head?.hasReadingTime === true && head.published !== null;
  }),
];

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

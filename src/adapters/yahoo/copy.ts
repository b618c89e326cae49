import type { TextDocument } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import { type Draft, type NotAnArticle, notAnArticle } from '../../draft/draft.js';
import { readTime } from '../../draft/published-time.js';
import { readAddress } from './address.js';
import { EXCERPT } from './boilerplate.js';
import { readBody } from './copied-body.js';
import { readHead } from './copied-head.js';
import { feedAt, offersAt, readOffers } from './copied-offers.js';
import { ANY_EDITION, editionOf } from './edition.js';
import { authorsOf } from './facts.js';
import { publisherInWords, syndicationOf } from './syndication.js';

/** Reads text copied from a page: head, body, then what the page offers below. */
export function readCopy(text: TextDocument, context: Context): Draft | NotAnArticle {
  if (feedAt(text) === 0) return notAnArticle('a feed of other articles');
  const head = readHead(text);
  const end = offersAt(text, head.bodyAt);
  const { body, related, trailer } = readBody(text, head.bodyAt, end, head.time !== null);
  const address = readAddress(text.url);
  const edition = editionOf(text.url);
  const paragraphs = body.flatMap((piece) => (piece.type === 'paragraph' ? [piece.text] : []));
  const provider = head.provider ?? publisherInWords(paragraphs, trailer);
  if (provider === null) context.note('publisher-unknown', 'The copy does not say who wrote it', 'publisher');
  const time = readTime(head.time, edition.timeZone);
  return {
    nativeId: address.id,
    ...syndicationOf(provider, null, edition),
    url: text.url,
    ...(edition === ANY_EDITION ? {} : { language: edition.language }),
    genre: address.isLive ? 'live' : 'news',
    headline: head.headline,
    authors: authorsOf(head.authors.map(nameIn), provider),
    published: time ?? readTime(text.crawlDate?.value, edition.timeZone),
    modified: head.isUpdate ? time : null,
    sections: head.sections,
    body,
    related: [
      ...related,
      ...readOffers(text, end, { retrievedAt: context.retrievedAt, timeZone: edition.timeZone }),
    ],
    access: paragraphs.some((words) => EXCERPT.test(words)) ? 'truncated' : 'full',
  };
}

/** The name in a byline: `記者王小明／台北報導`. */
function nameIn(byline: string): string {
  const [name = ''] = byline.replace(/^[【〔[]?(?:(?:實習)?記者|文|撰文)[\s／/:：]?/, '').split(/[／/]/, 1);
  return name.trim().replace(/[】〕\]]$/, '');
}

import type { Element } from 'hast';
import type { HtmlDocument } from '../../document/document.js';
import type { DraftRelated } from '../../draft/draft.js';
import { OFFERS } from './generations.js';
import { readTail, type TailTime, tailTime } from './tail.js';

/** What a page offers beside its article: the feed 其他人也在看, 你可能會喜歡, 熱門新聞. Advertisements are left out. */
export function offersOf(page: HtmlDocument, time: TailTime): DraftRelated[] {
  const cards = [...page.all(OFFERS.feed), ...page.all(OFFERS.liked)];
  return [
    ...cards.flatMap((card) => cardOf(page, card, time)),
    ...page.all(OFFERS.popular).flatMap((link): DraftRelated[] => {
      const headline = page.text(page.first(OFFERS.title, link));
      if (headline === '') return [];
      return [{ kind: 'most-read', headline, url: page.attribute(link, 'href') }];
    }),
  ];
}

function cardOf(page: HtmlDocument, card: Element, time: TailTime): DraftRelated[] {
  const title = page.first(OFFERS.title, card);
  const headline = page.text(title);
  if (headline === '' || page.matches(OFFERS.advertisement, card)) return [];
  const link = (title && page.first('a', title)) ?? page.first('a[href]', card);
  const line = page.text(page.first(OFFERS.source, card));
  const tail = readTail(line);
  return [
    {
      kind: 'recommended',
      headline,
      url: page.attribute(link, 'href'),
      publisher: (tail ? tail.head : line) || null,
      ...tailTime(tail, time),
      summary: page.text(page.first(OFFERS.summary, card)) || null,
    },
  ];
}

import type { BodyRules, HtmlDocument } from '../../document/document.js';
import { readTime } from '../../draft/published-time.js';
import { idIn } from './address.js';
import { authorsOf, namesOf } from './byline.js';
import { TIME_ZONE } from './outlet.js';
import { partLines } from './paragraph-lines.js';
import type { Story } from './story.js';

/** The template of 2016 to 2020. */
const PAGE = {
  headline: '.article_tit h1',
  author: '.editor',
  dates: '.date',
  tags: '.tag_txt h4',
  body: '.article_content__module, .article_content, [class*="article_content"], article',
};

const BODY: BodyRules = {
  drop: {
    advertisement: '.js-ad-slot, .ad, [id^="google_ads"], [id^="div-gpt-ad"]',
  },
  // the lead stands in a list of its own
  paragraph: 'ul:has(.article_summary_pt)',
};

/** Reads a page of that template; `null` for any other page. */
export function readOlderPage(page: HtmlDocument): Story | null {
  const title = page.first(PAGE.headline);
  const container = page.first(PAGE.body);
  if (!title || !container) return null;
  const dates = page.texts(PAGE.dates).join(' ');
  for (const part of [PAGE.headline, PAGE.author, PAGE.dates, PAGE.tags]) {
    for (const element of page.all(part, container)) page.keep(element);
  }
  const { metadata, url } = page;
  return {
    nativeId: idIn(metadata.canonical) ?? idIn(metadata.meta('og:url')) ?? idIn(url),
    headline: page.text(title) || null,
    authors: authorsOf(namesOf(page.text(page.first(PAGE.author)).replace(/^撰文\s?[：:]/, ''))),
    published: dateIn(dates, '發[佈布]日期') ?? readTime(metadata.meta('article:published_time'), TIME_ZONE),
    modified: dateIn(dates, '最後更新日期') ?? readTime(metadata.meta('article:modified_time'), TIME_ZONE),
    sections: [],
    tags: page.texts(PAGE.tags).map((tag) => tag.replace(/^#/, '')),
    body: partLines(page.body(container, BODY), page.source),
  };
}

/** The date behind its label: `發佈日期：2018-05-03 14:20`. */
function dateIn(text: string, label: string) {
  const found = new RegExp(`${label}[：:]\\s?(\\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2})?)`).exec(text);
  return readTime(found?.[1], TIME_ZONE);
}

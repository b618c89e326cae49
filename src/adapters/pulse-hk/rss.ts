import type { JsonDocument } from '../../document/document.js';
import { at } from '../../document/json/value.js';
import type { Piece } from '../../document/piece.js';
import type { Context } from '../../draft/adapter.js';
import type { Draft } from '../../draft/draft.js';
import { readTime } from '../../draft/published-time.js';
import { slugIn } from './address.js';
import { readBody } from './body.js';
import { mergeAuthors, readByline } from './byline.js';
import { genreOf } from './genre.js';
import { isFrontPageFlag, STANDING_SECTIONS, subjectsOf, TIME_ZONE } from './outlet.js';
import { textOf } from './rest.js';

/** The end of an excerpt: `[…]`, in a bracket or bare. */
const CUT = /\s?(?:\[\s?(?:…|\.\.\.)\s?\]|…|\.\.\.)$/;

const WHOLE = ['content:encoded', 'contentEncoded', 'content_encoded', 'encoded'];
const EXCERPT = ['description', 'content', 'summary', 'contentSnippet'];

/** Whether a value is an item of a feed, whichever library read it. */
export function isFeedItem(value: unknown): boolean {
  return textIn(value, ['title']) !== null && textIn(value, ['link', 'guid', 'pubDate', ...WHOLE]) !== null;
}

/** An item of the site's RSS feed as an object. */
export function readFeedItem(document: JsonDocument, item: unknown, context: Context): Draft {
  const whole = textIn(item, WHOLE);
  const content = document.fragment(whole ?? textIn(item, EXCERPT) ?? '');
  const container = content.first('body');
  const body = container && readBody(content, container, context);
  const headline = textOf(document, textIn(item, ['title']));
  const { sections, tags } = subjectsAndTags(
    textsIn(item, ['category', 'categories']).flatMap((label) => textOf(document, label) ?? []),
  );
  const url = textIn(item, ['link', 'url']);
  const creators = textsIn(item, ['dc:creator', 'creator', 'author']);
  const pieces = body?.pieces ?? [];
  return {
    nativeId: slugIn(url),
    url: url ?? document.url,
    genre: genreOf({ headline, sections }),
    headline,
    authors: mergeAuthors(
      body?.authors ?? [],
      creators.flatMap((name) => readByline(name)),
    ),
    published: readTime(textIn(item, ['pubDate', 'isoDate', 'dc:date', 'published']), TIME_ZONE),
    sections,
    tags,
    body: whole === null ? pieces.map(uncut) : pieces,
    related: body?.related ?? [],
    access: whole === null || body?.isWithheld ? 'truncated' : 'full',
  };
}

/**
 * WordPress lists the categories of an item before its tags and marks neither. What stands before the last label of the
 * menu is a category.
 */
function subjectsAndTags(labels: readonly string[]): { sections: string[]; tags: string[] } {
  const isSection = (label: string) => isFrontPageFlag(label) || STANDING_SECTIONS.includes(label);
  const end = labels.findLastIndex(isSection) + 1;
  return { sections: subjectsOf(labels.slice(0, end)), tags: labels.slice(end) };
}

function uncut(piece: Piece): Piece {
  return piece.type === 'paragraph' ? { ...piece, text: piece.text.replace(CUT, ''), marks: [] } : piece;
}

/** The text of the first of these fields: a string, a list of one, or an object that holds it beside its attributes. */
function textIn(item: unknown, names: readonly string[]): string | null {
  return textsIn(item, names)[0] ?? null;
}

function textsIn(item: unknown, names: readonly string[]): string[] {
  for (const name of names) {
    const value = at(item, name);
    const texts = (Array.isArray(value) ? value : [value]).flatMap((one) => bareText(one) ?? []);
    if (texts.length > 0) return texts;
  }
  return [];
}

/** Libraries put the text of an element with attributes under `#text`, `_`, `__cdata` or `value`. */
function bareText(value: unknown): string | null {
  const keys = [
    '#text',
    '_',
    '$t',
    '__cdata',
    '#cdata',
    '#cdata-section',
    'value',
    'term',
    'name',
    '@_href',
    'href',
  ];
  const text = [value, ...keys.map((key) => at(value, key))].find((one) => typeof one === 'string');
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

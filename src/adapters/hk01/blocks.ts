import { at, listAt, stringAt, stringsAt } from '../../document/json/value.js';
import type { Piece, PieceMark } from '../../document/piece.js';
import { append } from '../../draft/append.js';
import type { DraftRelated } from '../../draft/draft.js';
import { heading, paragraph } from '../../draft/pieces.js';
import { partLines } from './paragraph-lines.js';

export interface Blocks {
  body: Piece[];
  related: DraftRelated[];
}

/** What a block of the payload becomes, by its `blockType`; other blocks hold no text of the article. */
const READERS: Record<string, (block: unknown, into: Blocks) => void> = {
  summary: (block, { body }) =>
    append(
      body,
      stringsAt(block, 'summary').map((text) => paragraph(text)),
    ),
  text: (block, { body }) => append(body, listAt(block, 'htmlTokens').flatMap(rowOf)),
  quote: (block, { body }) => {
    const text = stringAt(block, 'message');
    const attribution = stringAt(block, 'author');
    if (text) body.push({ type: 'quotation', text, attribution, origin: null });
  },
  image: (block, { body }) => append(body, imageOf(at(block, 'image'))),
  gallery: (block, { body }) => append(body, listAt(block, 'images').flatMap(imageOf)),
  video: (block, { body }) => body.push(videoOf(block)),
  brightcove: (block, { body }) => body.push(videoOf(block)),
  code: (block, { body }) => {
    const url = YOUTUBE.exec(stringAt(block, 'htmlString')?.slice(0, 4000) ?? '')?.[1];
    if (url) body.push(video('YouTube', url, null));
  },
  related: (block, { related }) => append(related, listAt(block, 'articles').flatMap(relatedOf)),
};

/** The `<iframe>` of a player in a block of code; widgets of other kinds (charts, app promotion) are left out. */
const YOUTUBE =
  /<iframe[^>]{0,400}\ssrc=\\?"((?:https?:)?\/\/www\.youtube(?:-nocookie)?\.com\/[^"\\]{1,400})/;

/** Lays out the leads (`teaser`) and the blocks of an article of the payload. */
export function readBlocks(article: unknown): Blocks {
  const read: Blocks = { body: stringsAt(article, 'teaser').map((text) => paragraph(text)), related: [] };
  for (const block of listAt(article, 'blocks')) {
    const type = stringAt(block, 'blockType');
    if (type !== null && Object.hasOwn(READERS, type)) READERS[type]?.(block, read);
  }
  return { body: partLines(read.body), related: read.related };
}

/** The picture or player above the article; HK01 does not show the caption of that picture. */
export function topMedia(article: unknown): Piece[] {
  const player = at(article, 'video');
  if (stringAt(article, 'detailPageTopDisplay') === 'video' && stringAt(player, 'videoId')) {
    return [videoOf(player)];
  }
  const src = stringAt(article, 'originalImage', 'cdnUrl') ?? stringAt(article, 'mainImage', 'cdnUrl');
  return src ? [{ type: 'image', src, alt: null, caption: null, credit: null, origin: null }] : [];
}

/** A row of tokens is one paragraph: text, bold and linked words go on without a separator. */
function rowOf(row: unknown): Piece[] {
  let text = '';
  let level = 0;
  const marks: PieceMark[] = [];
  for (const token of Array.isArray(row) ? row : []) {
    const content = at(token, 'content');
    if (typeof content !== 'string') continue;
    const type = stringAt(token, 'type') ?? '';
    const span = { start: text.length, end: text.length + content.length };
    text += content;
    if (type === 'h2' || type === 'h3') level = Number(type[1]);
    if (type.startsWith('bold')) marks.push({ kind: 'strong', span, url: null });
    const url = stringAt(token, 'link');
    if (url && /link$/i.test(type)) marks.push({ kind: 'link', span, url });
  }
  if (text.trim() === '') return [];
  return [level > 0 ? heading(text, null, level) : trimmed(text, marks)];
}

/** The paragraph without white space at its ends, its marks moved along. */
function trimmed(text: string, marks: PieceMark[]): Piece {
  const shift = text.length - text.trimStart().length;
  const length = text.trim().length;
  const moved = marks.flatMap(({ span, ...mark }) => {
    const start = Math.max(0, span.start - shift);
    const end = Math.min(length, span.end - shift);
    return start < end ? [{ ...mark, span: { start, end } }] : [];
  });
  return { type: 'paragraph', text: text.trim(), marks: moved, origin: null };
}

function imageOf(image: unknown): Piece[] {
  const src = stringAt(image, 'cdnUrl');
  const caption = stringAt(image, 'caption');
  if (!src && !caption) return [];
  return [{ type: 'image', src, alt: null, caption, credit: null, origin: null }];
}

function videoOf(block: unknown): Piece {
  const id = stringAt(block, 'videoId');
  const caption = stringAt(block, 'caption');
  if (stringAt(block, 'type') === 'youtube' && id) {
    return video('YouTube', `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`, caption);
  }
  return video(null, stringAt(block, 'videoSrc'), caption);
}

function video(provider: string | null, url: string | null, caption: string | null): Piece {
  return { type: 'embed', kind: 'video', provider, url, caption, origin: null };
}

function relatedOf(item: unknown): DraftRelated[] {
  const headline = stringAt(item, 'data', 'title');
  if (!headline) return [];
  return [{ kind: 'related', headline, url: stringAt(item, 'data', 'canonicalUrl') }];
}

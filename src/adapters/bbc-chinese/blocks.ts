import { listAt, numberAt, stringAt } from '../../document/json/value.js';
import type { Piece } from '../../document/piece.js';
import type { DraftRelated } from '../../draft/draft.js';
import { heading, paragraph } from '../../draft/pieces.js';
import { readEpoch } from '../../draft/published-time.js';
import { readAddress } from './address.js';
import { append, appendReversed } from './append.js';
import { embed, image, player, widestImage } from './media.js';
import { childOf, richText, textOf } from './rich-text.js';

/** What the blocks of a payload become. */
export interface LaidBlocks {
  body: Piece[];
  summary: string[];
  related: DraftRelated[];
  dropped: { text: string; rule: string }[];
}

/** Blocks that are no part of the body, by the rule that drops their text. */
const DROPPED: ReadonlyMap<string, string> = new Map([
  ['headline', 'headline'],
  ['visuallyHiddenHeadline', 'headline'],
  ['fauxHeadline', 'repeated-headline'],
  ['timestamp', 'date'],
  ['byline', 'byline'],
  ['mpu', 'advertisement'],
  ['advertisement', 'advertisement'],
  ['podcastPromo', 'podcast'],
  ['continueReading', 'read-more'],
  ['disclaimer', 'disclaimer'],
  ['links', 'promotion'],
  ['topicList', 'promotion'],
  ['promoList', 'promotion'],
  ['include', 'include'],
]);
const PLAYERS = new Set(['video', 'audio', 'legacyMedia', 'media', 'clip', 'aresMedia']);
const EMBEDS = new Set([
  'social',
  'social_embed',
  'oEmbed',
  'embed',
  'embedHtml',
  'embedUploader',
  'include',
]);
const LISTS = new Set(['unorderedList', 'orderedList']);

/** Lays out the blocks of a body; a block of an unknown type is opened, so that its text is not lost. */
export function layBlocks(
  blocks: readonly unknown[],
  embedAddress: (clip: unknown) => string | null,
): LaidBlocks {
  const laid: LaidBlocks = { body: [], summary: [], related: [], dropped: [] };
  const pending = [...blocks].reverse();
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    const type = stringAt(block, 'type') ?? '';
    if (type === 'paragraph') {
      const { text, marks } = richText(block);
      laid.body.push({ ...(paragraph(text) as Piece & { type: 'paragraph' }), marks });
    } else if (type === 'subheadline' || type === 'crosshead') {
      laid.body.push(heading((textOf(block) ?? '').replaceAll('\n', ' ')));
    } else if (type === 'image') {
      laid.body.push(image(block));
    } else if (type === 'embedImages') {
      const picture = widestImage(block);
      if (picture) laid.body.push(picture);
    } else if (PLAYERS.has(type)) {
      laid.body.push(...player(block, embedAddress));
    } else if (LISTS.has(type)) {
      addList(laid, block, type === 'orderedList');
    } else if (type === 'group' && stringAt(block, 'model', 'type') === 'gist') {
      append(
        laid.summary,
        listItems(block).map((item) => textOf(item) ?? ''),
      );
    } else if (type === 'wsoj') {
      append(laid.related, recommendations(listAt(block, 'model', 'data'), 'most-read'));
    } else if (type === 'relatedContent') {
      append(laid.related, linkedStories(block));
    } else if (EMBEDS.has(type) || DROPPED.has(type)) {
      const piece = EMBEDS.has(type) ? embed(block) : null;
      if (piece) laid.body.push(piece);
      laid.dropped.push({ text: textOf(block) ?? '', rule: DROPPED.get(type) ?? 'embed' });
    } else {
      appendReversed(pending, listAt(block, 'model', 'blocks'));
    }
  }
  return laid;
}

/** Items of a list and of the lists in it, in page order. */
function listItems(list: unknown): unknown[] {
  const items: unknown[] = [];
  const pending = [...listAt(list, 'model', 'blocks')].reverse();
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    const inner = listAt(block, 'model', 'blocks');
    if (stringAt(block, 'type') === 'listItem') {
      items.push({ model: { blocks: inner.filter((child) => !LISTS.has(stringAt(child, 'type') ?? '')) } });
      appendReversed(
        pending,
        inner.filter((child) => LISTS.has(stringAt(child, 'type') ?? '')),
      );
    } else {
      appendReversed(pending, inner);
    }
  }
  return items;
}

/** A list in which every item is nothing but a link to another story is no content: older pages are full of them. */
function addList(laid: LaidBlocks, block: unknown, ordered: boolean): void {
  const items = listItems(block);
  const stories = items.map(linkedStory);
  if (items.length > 0 && stories.every((story) => story !== null)) append(laid.related, stories);
  else
    laid.body.push({ type: 'list', ordered, items: items.map((item) => textOf(item) ?? ''), origin: null });
}

function linkedStory(item: unknown): DraftRelated | null {
  const line = textOf(item);
  const link = childOf(listAt(item, 'model', 'blocks')[0], 'urlLink');
  const url = stringAt(link, 'model', 'locator');
  const linked = line !== null && link !== undefined && line === richText({ model: { blocks: [link] } }).text;
  const address = readAddress(url);
  if (!linked || address === null || address.kind === 'other-service') return null;
  return { kind: 'related', headline: line, url };
}

/** The stories under 更多相關內容. */
function linkedStories(block: unknown): DraftRelated[] {
  return listAt(block, 'model', 'blocks').flatMap((link) => {
    const text = childOf(link, 'text');
    const headline = textOf(text);
    const url = stringAt(childOf(childOf(text, 'paragraph'), 'urlLink'), 'model', 'locator');
    const day = numberAt(childOf(childOf(link, 'aresLink'), 'optimoLinkMetadata'), 'model', 'timestamp');
    return headline === null
      ? []
      : { kind: 'related' as const, headline, url, published: readEpoch(day, 'UTC') };
  });
}

/** Items that have their title and address at hand: the lists of what is read most. */
export function recommendations(items: readonly unknown[], kind: DraftRelated['kind']): DraftRelated[] {
  return items.flatMap((item) => {
    const headline = stringAt(item, 'title');
    return headline === null ? [] : { kind, headline, url: stringAt(item, 'href') ?? stringAt(item, 'link') };
  });
}

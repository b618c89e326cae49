import type { Element, RootContent, Text } from 'hast';
import { foldLine } from '../clean-text.js';
import type { BodyRules } from '../document.js';
import type { Piece } from '../piece.js';
import { attributeOf } from './attributes.js';
import { chineseText, markedText } from './chinese-text.js';
import { embedProvider } from './embed-provider.js';
import { originOf, placeOf } from './origin.js';
import { pictureAddress } from './picture.js';
import type { TreeLedger } from './tree-ledger.js';
import {
  elementsOf as allElementsOf,
  renderedElementsOf as elementsOf,
  isPicture,
  outermost,
  textNodesOf,
} from './tree-walk.js';
import { isHidden, isUnrendered } from './visibility.js';

const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label',
  'mark', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
  'br',
]); // biome-ignore format: a table
const HEADING = /^h([2-6])$/;
const PLAYERS = new Set(['iframe', 'video', 'audio', 'object', 'amp-iframe', 'amp-youtube', 'amp-video']);
const PICTURES = new Set(['img', 'amp-img', 'picture']);

/** Rules that name elements by one selector. */
const NAMING = [
  'heading', 'paragraph', 'preformatted', 'image', 'caption', 'credit', 'label', 'gallery', 'quotation', 'attribution',
  'embed', 'embedLink',
] as const; // biome-ignore format: a table

/** What one element is in the body of an article. */
type Role =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'quotation'
  | 'table'
  | 'image'
  | 'caption'
  | 'gallery'
  | 'embed'
  | 'inline'
  | 'container';

type Matcher = (element: Element) => boolean;

export interface BodyParts {
  source: string;
  select: (selector: string, scope: Element) => Element[];
  ledger: TreeLedger;
  /** Whether the adapter itself has kept or dropped the element. */
  isSettled: (element: Element) => boolean;
}

/**
 * Walks the body of an article in page order and turns every element into a piece, or enters it as dropped.
 *
 * Text that stands beside block elements without one of its own (`<div>text<br><br>text</div>`) is gathered into
 * paragraphs as well. Nothing recurses: the elements still to come wait on a stack.
 */
export class BodyWalk {
  readonly pieces: Piece[] = [];
  readonly #parts: BodyParts;
  readonly #rules: BodyRules;
  readonly #container: Element;
  /** The rule that each element is dropped by, or from which on everything is. */
  readonly #drops: ReadonlyMap<Element, string>;
  readonly #stops: ReadonlyMap<Element, string>;
  /** The elements that each of the other rules names. */
  readonly #named: Partial<Record<keyof BodyRules, ReadonlySet<Element>>> = {};
  readonly #structured = new Set<Element>();
  /** What kinds of media and figures an element holds. */
  readonly #holding = new Map<Element, number>();
  /** Inline nodes in a row that will be a paragraph. */
  #run: RootContent[] = [];
  #preformatted = false;
  /** How many pieces stood before the last caption of a gallery. */
  #captioned = 0;

  constructor(container: Element, rules: BodyRules, parts: BodyParts) {
    this.#container = container;
    this.#rules = rules;
    this.#parts = parts;
    this.#drops = this.#ruled(rules.drop);
    this.#stops = this.#ruled(rules.stop);
    for (const key of NAMING) {
      const selector = rules[key];
      if (selector) this.#named[key] = new Set(parts.select(selector, container));
    }
  }

  /** The first rule that names each element. */
  #ruled(table: Record<string, string> = {}): Map<Element, string> {
    const ruled = new Map<Element, string>();
    for (const [rule, selector] of Object.entries(table)) {
      for (const element of this.#parts.select(selector, this.#container)) {
        if (!ruled.has(element)) ruled.set(element, rule);
      }
    }
    return ruled;
  }

  walk(): void {
    const container = this.#container;
    this.#parts.ledger.open(container);
    this.#findStructure(container);
    const stack: (RootContent | 'end')[] = [];
    const enter = (element: Element) => {
      stack.push('end');
      for (let index = element.children.length - 1; index >= 0; index -= 1) {
        const child = element.children[index];
        if (child) stack.push(child);
      }
    };
    let stopped: string | null = null;
    enter(container);
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (node === 'end') {
        this.#endRun();
      } else if (node.type === 'text') {
        if (stopped) this.#parts.ledger.drop([node], stopped);
        else this.#run.push(node);
      } else if (node.type === 'element' && !isUnrendered(node)) {
        stopped ??= this.#stops.get(node) ?? null;
        if (stopped) {
          this.#endRun();
          this.#parts.ledger.drop([node], stopped);
        } else if (this.#take(node)) {
          this.#endRun();
          enter(node);
        }
      }
    }
    this.#endRun();
  }

  /** Takes one element; answers whether its children have to be walked. */
  #take(element: Element): boolean {
    if (this.#parts.isSettled(element)) {
      this.#endRun();
      return false;
    }
    const role = this.#roleOf(element);
    const rule = this.#drops.get(element) ?? (isHidden(element) ? 'hidden' : null);
    if (rule) {
      if (role !== 'inline') this.#endRun();
      this.#parts.ledger.drop([element], rule);
      return false;
    }
    if (role === 'inline') {
      this.#run.push(element);
      return false;
    }
    if (role === 'container') return true;
    this.#endRun();
    switch (role) {
      case 'heading':
        this.#addHeading(element);
        break;
      case 'paragraph':
        this.#preformatted = this.#is('preformatted', element);
        this.#run = element.children;
        this.#endRun();
        break;
      case 'list':
        this.#addList(element);
        break;
      case 'quotation':
        this.#addQuotation(element);
        break;
      case 'table':
        this.#addTable(element);
        break;
      case 'image':
        this.#addImage(element);
        break;
      case 'caption':
        this.#addCaption(element);
        break;
      case 'gallery':
        this.#addGallery(element);
        break;
      case 'embed':
        this.#addEmbed(element);
        break;
    }
    return false;
  }

  #roleOf(element: Element): Role {
    const name = element.tagName;
    if (this.#is('embed', element) || PLAYERS.has(name)) return 'embed';
    if (this.#is('gallery', element)) return 'gallery';
    if (this.#is('image', element) || PICTURES.has(name)) return 'image';
    if (name === 'figure') return this.#figureRole(element);
    if (name === 'figcaption') return 'caption';
    if (this.#is('quotation', element) || name === 'blockquote') return 'quotation';
    if (this.#is('paragraph', element)) return 'paragraph';
    const structured = this.#structured.has(element);
    if (this.#is('heading', element) || HEADING.test(name)) {
      if (structured) return 'container';
      return this.#rules.isHeading?.(chineseText(element.children)) === false ? 'paragraph' : 'heading';
    }
    if ((name === 'p' || this.#is('preformatted', element)) && !structured) return 'paragraph';
    if ((name === 'ul' || name === 'ol') && !this.#holds(element, PICTURE | PLAYER)) return 'list';
    if (name === 'table' && !this.#holds(element, PICTURE | PLAYER)) return 'table';
    return INLINE.has(name) && !structured ? 'inline' : 'container';
  }

  #figureRole(figure: Element): Role {
    if (this.#holds(figure, PICTURE)) {
      return this.#holds(figure, FIGURE) ? 'container' : 'image';
    }
    return this.#holds(figure, PLAYER) ? 'embed' : 'container';
  }

  /** Makes paragraphs of the inline nodes gathered so far; two line breaks in a row part paragraphs. */
  #endRun(): void {
    const run = this.#run;
    const preformatted = this.#preformatted;
    this.#run = [];
    this.#preformatted = false;
    for (const nodes of partedByBreaks(this.#unwrapped(run))) {
      const texts = nodes.flatMap((node) => textNodesOf(node));
      if (texts.length === 0) continue;
      const { text, marks } = markedText(nodes, {
        preformatted,
        skip: (element) => this.#isDropped(element),
      });
      this.#settleInline(nodes);
      const kept = texts.filter((node) => this.#parts.ledger.isEntered(node) === false);
      this.#parts.ledger.keep(kept);
      if (text !== '') this.pieces.push({ type: 'paragraph', text, marks, origin: this.#origin(kept) });
    }
  }

  /** What is in the one element (`<span>a<br><br>b</span>`) that holds a whole run, where line breaks part it. */
  #unwrapped(run: RootContent[]): RootContent[] {
    let nodes = run;
    for (;;) {
      const [only, ...others] = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
      if (only?.type !== 'element' || others.length > 0 || only.tagName === 'a') return run;
      if (this.#isDropped(only) || isHidden(only)) return run;
      nodes = only.children as RootContent[];
      if (partedByBreaks(nodes).length > 1) return nodes;
    }
  }

  /** Enters what the drop rules and hiding take out of the middle of a paragraph. */
  #settleInline(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type !== 'element') continue;
      for (const element of [node, ...elementsOf(node)]) {
        const rule = this.#drops.get(element) ?? (isHidden(element) ? 'hidden' : null);
        if (rule) this.#parts.ledger.drop([element], rule);
      }
    }
  }

  #isDropped(element: Element): boolean {
    return this.#drops.has(element) || this.#parts.isSettled(element);
  }

  /** Text of an element without what the rules drop inside it; the rest of its text is entered as kept. */
  #textOf(element: Element, preformatted = false): string {
    const text = chineseText(element.children, { preformatted, skip: (inner) => this.#isDropped(inner) });
    this.#settleInline(element.children as RootContent[]);
    this.#parts.ledger.keep([element]);
    return text;
  }

  #addHeading(element: Element): void {
    const level = Number(HEADING.exec(element.tagName)?.[1] ?? 2);
    const origin = this.#originOf(element);
    const preformatted = this.#is('preformatted', element);
    const text = this.#textOf(element, preformatted);
    const line = preformatted ? text : text.replaceAll('\n', ' ');
    if (line !== '') this.pieces.push({ type: 'heading', level, text: line, origin });
  }

  #addList(list: Element): void {
    const origin = this.#originOf(list);
    const items: string[] = [];
    for (const element of elementsOf(list)) {
      if (element.tagName !== 'li' || this.#isDropped(element)) continue;
      const nested = (inner: Element) =>
        inner.tagName === 'ul' || inner.tagName === 'ol' || this.#isDropped(inner);
      const text = chineseText(element.children, { skip: nested }).replaceAll('\n\n', '\n');
      if (text !== '') items.push(text);
    }
    this.#settleInline(list.children as RootContent[]);
    for (const item of outermost(list, 'li')) this.#parts.ledger.keep([item]);
    if (items.length > 0) this.pieces.push({ type: 'list', ordered: list.tagName === 'ol', items, origin });
  }

  #addQuotation(element: Element): void {
    const origin = this.#originOf(element);
    const isAttribution =
      this.#matcher('attribution') ?? ((inner: Element) => /^(?:cite|footer)$/.test(inner.tagName));
    const speaker = this.#find(element, isAttribution);
    const attribution = speaker ? chineseText(speaker.children) : '';
    if (speaker) this.#parts.ledger.keep([speaker]);
    const text = chineseText(element.children, {
      skip: (inner) => inner === speaker || this.#isDropped(inner),
    }).replaceAll('\n\n', '\n');
    this.#settleInline(element.children as RootContent[]);
    this.#parts.ledger.dropPictures(element, 'quotation');
    this.#parts.ledger.keep([element]);
    if (text !== '') this.pieces.push({ type: 'quotation', text, attribution: attribution || null, origin });
  }

  #addTable(table: Element): void {
    const origin = this.#originOf(table);
    const rows: string[][] = [];
    for (const element of elementsOf(table)) {
      if (element.tagName === 'caption') rows.push([this.#textOf(element)]);
      if (element.tagName === 'tr') rows.push([]);
      if (element.tagName === 'td' || element.tagName === 'th') {
        rows.at(-1)?.push(foldLine(this.#textOf(element)));
      }
    }
    const filled = rows.filter((row) => row.some((cell) => cell !== ''));
    if (filled.length > 0) this.pieces.push({ type: 'table', rows: filled, origin });
  }

  #addImage(element: Element): void {
    const img = isPicture(element) ? element : this.#find(element, isPicture);
    const caption = this.#captionOf(element);
    const isCredit = this.#matcher('credit');
    const credit = isCredit ? this.#partOf(element, isCredit) : null;
    const src = (img && pictureAddress(img, this.#rules.source)) ?? this.#unscriptedAddress(element);
    const alt = (img && attributeOf(img, 'alt')?.trim()) || null;
    if (img) this.#parts.ledger.keep([img]);
    // a second picture has no block here: it stays for whoever asks for it, as in a gallery
    this.#parts.ledger.dropText([element], 'label');
    if (!src && !caption && !credit && !alt) return;
    this.pieces.push({
      type: 'image',
      src,
      alt: alt === caption ? null : alt,
      caption,
      credit,
      origin: img ? placeOf(img) : null,
    });
  }

  /** Address of the picture that a browser without scripts would show, when the lazy one beside it has none. */
  #unscriptedAddress(element: Element): string | null {
    for (const inner of allElementsOf(element)) {
      if (inner.tagName !== 'noscript') continue;
      for (const img of allElementsOf(inner)) {
        const address = img.tagName === 'img' ? pictureAddress(img, this.#rules.source) : null;
        if (address) return address;
      }
    }
    return null;
  }

  /** The caption of a whole gallery is that of its pictures that have none; a table's or a player's has no field. */
  #addCaption(element: Element): void {
    const pictures: Extract<Piece, { type: 'image' }>[] = [];
    for (let index = this.pieces.length - 1; index >= this.#captioned; index -= 1) {
      const piece = this.pieces[index];
      if (piece?.type !== 'image') break;
      if (piece.caption === null) pictures.push(piece);
    }
    this.#captioned = this.pieces.length;
    const caption = pictures.length > 0 ? this.#textOf(element) : '';
    if (caption !== '') for (const picture of pictures) picture.caption = caption;
    this.#parts.ledger.drop([element], 'caption');
  }

  #addGallery(element: Element): void {
    for (const img of [element, ...elementsOf(element)]) {
      if (img.tagName !== 'img') continue;
      const caption = attributeOf(img, 'alt')?.trim() || null;
      const src = pictureAddress(img, this.#rules.source);
      if (src || caption) {
        this.pieces.push({ type: 'image', src, alt: null, caption, credit: null, origin: placeOf(img) });
      }
      this.#parts.ledger.keep([img]);
    }
    this.#parts.ledger.drop([element], 'gallery-overlay');
  }

  #addEmbed(element: Element): void {
    const player = PLAYERS.has(element.tagName)
      ? element
      : this.#find(element, (inner) => PLAYERS.has(inner.tagName));
    const url = this.#embedAddressOf(element, player);
    const { provider, kind } = embedProvider(url);
    const caption = this.#captionOf(element);
    this.#parts.ledger.drop([element], 'embed');
    if (!url && !caption) return;
    const isVideo = player?.tagName.includes('video') || player?.tagName.includes('youtube');
    this.pieces.push({
      type: 'embed',
      kind: kind !== 'other' ? kind : isVideo ? 'video' : player?.tagName === 'audio' ? 'audio' : 'other',
      provider,
      url,
      caption,
      origin: placeOf(element),
    });
  }

  #embedAddressOf(element: Element, player: Element | null): string | null {
    const own = ['src', 'data-src', 'data-lazy-src', 'cite', 'href']
      .map((name) => attributeOf(player ?? element, name)?.trim())
      .find((value) => value && !value.startsWith('about:'));
    if (own) return own;
    const { embedAddress = [] } = this.#rules;
    let linked: string | null = null;
    for (const inner of [element, ...elementsOf(element)]) {
      for (const name of embedAddress) {
        const found = /https?:\/\/\S+/.exec(attributeOf(inner, name) ?? '')?.[0];
        if (found) return found;
      }
      if (this.#is('embedLink', inner)) linked = attributeOf(inner, 'href') ?? linked;
    }
    return linked;
  }

  #captionOf(element: Element): string | null {
    return this.#partOf(
      element,
      this.#matcher('caption') ?? ((inner) => inner.tagName === 'figcaption'),
      true,
    );
  }

  /** Text of the first element inside that matches, without labels and what else has a rule of its own. */
  #partOf(element: Element, matcher: Matcher, isCaption = false): string | null {
    const part = this.#find(element, matcher);
    if (!part) return null;
    const isOther = (inner: Element) =>
      this.#is('label', inner) || (isCaption && this.#is('credit', inner)) || this.#isDropped(inner);
    const text = chineseText(part.children, { skip: isOther });
    const others = [...elementsOf(part)].filter(isOther).flatMap((inner) => textNodesOf(inner));
    const kept = new Set<Text>(textNodesOf(part));
    for (const node of others) kept.delete(node);
    this.#parts.ledger.keep([...kept]);
    return text === '' ? null : text;
  }

  #find(scope: Element, matcher: Matcher): Element | null {
    for (const element of elementsOf(scope)) if (matcher(element)) return element;
    return null;
  }

  #is(key: keyof BodyRules, element: Element): boolean {
    return this.#named[key]?.has(element) ?? false;
  }

  #matcher(key: keyof BodyRules): Matcher | null {
    const named = this.#named[key];
    return named ? (element) => named.has(element) : null;
  }

  #originOf(element: Element) {
    return this.#origin(textNodesOf(element));
  }

  #origin(texts: readonly Text[]) {
    return originOf(texts, this.#parts.source);
  }

  /** Marks the elements that hold blocks, media and figures, from the leaves up, in one pass. */
  #findStructure(container: Element): void {
    const path: { element: Element; next: number; holds: number }[] = [
      { element: container, next: 0, holds: 0 },
    ];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const child = top.element.children[top.next];
      top.next += 1;
      if (child === undefined) {
        path.pop();
        const { element, holds } = top;
        this.#holding.set(element, holds);
        const above = path.at(-1);
        if (!above) continue;
        above.holds |= holds | kindOf(element);
        const isKept = !this.#drops.has(element);
        if (isKept && (this.#structured.has(element) || this.#isStructure(element))) {
          this.#structured.add(above.element);
        }
      } else if (child.type === 'element' && !isUnrendered(child)) {
        path.push({ element: child, next: 0, holds: 0 });
      }
    }
  }

  /** Whether an element in the container has media or figures of these kinds inside. */
  #holds(element: Element, kinds: number): boolean {
    return ((this.#holding.get(element) ?? 0) & kinds) > 0;
  }

  #isStructure(element: Element): boolean {
    return !INLINE.has(element.tagName) || this.#is('image', element) || this.#is('embed', element);
  }
}

/** What an element may hold, as bits of a number. */
const PICTURE = 1;
const PLAYER = 2;
const FIGURE = 4;

function kindOf({ tagName }: Element): number {
  if (PICTURES.has(tagName)) return PICTURE;
  if (PLAYERS.has(tagName)) return PLAYER;
  return tagName === 'figure' ? FIGURE : 0;
}

/** Parts a run of inline nodes at two or more `<br>` in a row. */
function partedByBreaks(nodes: readonly RootContent[]): RootContent[][] {
  const parts: RootContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br') {
      breaks += 1;
      if (breaks === 2) parts.push([]);
    } else if (node.type !== 'text' || node.value.trim() !== '') {
      breaks = 0;
    }
    parts.at(-1)?.push(node);
  }
  return parts;
}

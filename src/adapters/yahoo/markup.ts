import { at, listAt, numberAt } from '../../document/json/value.js';
import { textAt } from './text-at.js';

/** How deep marks and lists of a payload are followed; of what is deeper the words are kept. */
const DEPTH = 8;

/**
 * The blocks of a payload in the markup of a page of the current generation, so that both are laid out by the same
 * rules. Blocks hold HTML (`content: "<strong>…"`) or nodes of their own (`content: [{ type: "text", marks }]`).
 */
export function markupOf(blocks: readonly unknown[]): string {
  const body = blocks.map((block) => blockMarkup(block, DEPTH)).join('');
  return body === '' ? '' : `<section class="module-article-body"><div class="atoms">${body}</div></section>`;
}

const PARAGRAPHS = /^(?:text|paragraph|html)$/;
const LISTS = /list/i;

function blockMarkup(block: unknown, depth: number): string {
  const type = textAt(block, 'type') ?? '';
  if (depth === 0) return wordsIn(block);
  if (/image/i.test(type)) return imageMarkup(block);
  if (type === 'heading') {
    const level = numberAt(block, 'attrs', 'level') ?? Number(/^h([2-6])$/.exec(tagOf(block))?.[1] ?? 2);
    return element(`h${Math.min(6, Math.max(2, Math.trunc(level)))}`, contentMarkup(block, depth));
  }
  if (type === 'listItem') return element('li', contentMarkup(block, depth));
  if (LISTS.test(type)) {
    const name = /order/i.test(type) || tagOf(block) === 'ol' ? 'ol' : 'ul';
    return element(name, contentMarkup(block, depth) || itemsMarkup(block));
  }
  if (/^(?:blockquote|pullquote)$/i.test(type)) {
    const quoted = listAt(block, 'items').flatMap((item) => listAt(item, 'val'));
    const inner = quoted.map((one) => blockMarkup(one, depth - 1)).join('') || contentMarkup(block, depth);
    const source = textAt(block, 'source');
    return element('blockquote', inner + (source ? element('cite', escaped(source)) : ''));
  }
  const address = embedAddress(block);
  if (address && !PARAGRAPHS.test(type)) return `<iframe src="${escaped(address)}"></iframe>`;
  const inner = contentMarkup(block, depth);
  if (inner === '') return '';
  const name = textAt(block, 'attrs', 'class');
  return `<p${name ? ` class="${escaped(name)}"` : ''}>${inner}</p>`;
}

function tagOf(block: unknown): string {
  return textAt(block, 'tagName')?.toLowerCase() ?? '';
}

/** The words of a block with their marks; HTML is left as it is. */
function contentMarkup(block: unknown, depth: number): string {
  const content = textAt(block, 'content') ?? textAt(block, 'text');
  if (content !== null) return marked(block, textAt(block, 'content') ? content : escaped(content));
  return listAt(block, 'content')
    .map((node) => nodeMarkup(node, depth - 1))
    .join('');
}

/** The words of a node and of all that are in it, without marks. */
function wordsIn(block: unknown): string {
  const nodes = [block];
  let words = '';
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    const content = textAt(node, 'content');
    const text = textAt(node, 'text');
    if (content !== null || text !== null) words += content ?? escaped(text ?? '');
    else for (const inner of listAt(node, 'content').toReversed()) nodes.push(inner);
  }
  return words;
}

function nodeMarkup(node: unknown, depth: number): string {
  const type = textAt(node, 'type');
  if (type === 'hardBreak') return '<br>';
  if (type === 'text') return marked(node, escaped(textAt(node, 'text') ?? textAt(node, 'content') ?? ''));
  return blockMarkup(node, depth);
}

function marked(node: unknown, words: string): string {
  let markup = words;
  for (const mark of listAt(node, 'marks')) {
    const type = textAt(mark, 'type');
    const href = textAt(mark, 'attrs', 'href') ?? textAt(mark, 'href');
    if (type === 'bold' || type === 'strong') markup = element('strong', markup);
    else if (type === 'italic' || type === 'em') markup = element('em', markup);
    else if (type === 'link' && href) markup = `<a href="${escaped(href)}">${markup}</a>`;
  }
  return markup;
}

function itemsMarkup(block: unknown): string {
  const items = listAt(block, 'items');
  return items
    .map((item) => element('li', typeof item === 'string' ? item : (textAt(item, 'content') ?? '')))
    .join('');
}

function imageMarkup(block: unknown): string {
  const part = (name: string) => textAt(block, 'transformed', name) ?? textAt(block, name);
  const src =
    textAt(block, 'transformed', 'size', 'original', 'url') ??
    textAt(block, 'size', 'original', 'url') ??
    textAt(block, 'originalUrl') ??
    textAt(block, 'url');
  const caption = part('caption');
  const credit = part('credit');
  if (!src && !caption) return '';
  return element(
    'figure',
    `<img src="${escaped(src ?? '')}">` +
      (caption ? element('figcaption', caption) : '') +
      (credit ? `<span class="credit">${escaped(credit)}</span>` : ''),
  );
}

function embedAddress(block: unknown): string | null {
  const paths = [['url'], ['href'], ['src'], ['attrs', 'src'], ['attrs', 'url'], ['transformed', 'href']];
  for (const path of paths) {
    const found = textAt(block, ...path);
    if (found && /^https?:/.test(found)) return found;
  }
  return textAt(at(block, 'embed'), 'url');
}

function element(name: string, inner: string): string {
  return inner === '' ? '' : `<${name}>${inner}</${name}>`;
}

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

import { at, listAt, numberAt, stringAt } from '../../document/json/value.js';

/** How deep marks and lists of a payload are followed. */
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
  const type = stringAt(block, 'type') ?? '';
  if (depth === 0) return '';
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
    const source = stringAt(block, 'source');
    return element('blockquote', inner + (source ? element('cite', escaped(source)) : ''));
  }
  const address = embedAddress(block);
  if (address && !PARAGRAPHS.test(type)) return `<iframe src="${escaped(address)}"></iframe>`;
  const inner = contentMarkup(block, depth);
  if (inner === '') return '';
  const name = stringAt(block, 'attrs', 'class');
  return `<p${name ? ` class="${escaped(name)}"` : ''}>${inner}</p>`;
}

function tagOf(block: unknown): string {
  return stringAt(block, 'tagName')?.toLowerCase() ?? '';
}

/** The words of a block with their marks; HTML is left as it is. */
function contentMarkup(block: unknown, depth: number): string {
  const content = stringAt(block, 'content') ?? stringAt(block, 'text');
  if (content !== null) return marked(block, stringAt(block, 'content') ? content : escaped(content));
  return listAt(block, 'content')
    .map((node) => nodeMarkup(node, depth - 1))
    .join('');
}

function nodeMarkup(node: unknown, depth: number): string {
  const type = stringAt(node, 'type');
  if (type === 'hardBreak') return '<br>';
  if (type === 'text')
    return marked(node, escaped(stringAt(node, 'text') ?? stringAt(node, 'content') ?? ''));
  return blockMarkup(node, depth);
}

function marked(node: unknown, words: string): string {
  let markup = words;
  for (const mark of listAt(node, 'marks')) {
    const type = stringAt(mark, 'type');
    const href = stringAt(mark, 'attrs', 'href') ?? stringAt(mark, 'href');
    if (type === 'bold' || type === 'strong') markup = element('strong', markup);
    else if (type === 'italic' || type === 'em') markup = element('em', markup);
    else if (type === 'link' && href) markup = `<a href="${escaped(href)}">${markup}</a>`;
  }
  return markup;
}

function itemsMarkup(block: unknown): string {
  const items = listAt(block, 'items');
  return items
    .map((item) => element('li', typeof item === 'string' ? item : (stringAt(item, 'content') ?? '')))
    .join('');
}

function imageMarkup(block: unknown): string {
  const part = (name: string) => stringAt(block, 'transformed', name) ?? stringAt(block, name);
  const src =
    stringAt(block, 'transformed', 'size', 'original', 'url') ??
    stringAt(block, 'size', 'original', 'url') ??
    stringAt(block, 'originalUrl') ??
    stringAt(block, 'url');
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
    const found = stringAt(block, ...path);
    if (found && /^https?:/.test(found)) return found;
  }
  return stringAt(at(block, 'embed'), 'url');
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

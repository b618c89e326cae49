import type { Element, RootContent } from 'hast';
import { attributeOf } from './attributes.js';

/** Elements whose text is no text of the page: code, readings of ruby, fallbacks that a browser does not show. */
const UNRENDERED = new Set([
  'datalist', 'head', 'noembed', 'noframes', 'noscript', 'rp', 'rt', 'rtc', 'script', 'style', 'svg', 'template', 'title',
]); // biome-ignore format: a table

/** Whether a browser would not render the node, whatever its style. */
export function isUnrendered(node: RootContent): boolean {
  return (
    node.type === 'comment' ||
    node.type === 'doctype' ||
    (node.type === 'element' && UNRENDERED.has(node.tagName))
  );
}

/** Whether the author of the page hides the element: `hidden`, `aria-hidden`, an inline `display: none`, no open dialog. */
export function isHidden(element: Element): boolean {
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  if (element.tagName === 'dialog' && attributeOf(element, 'open') === null) return true;
  const style = attributeOf(element, 'style');
  if (!style) return false;
  // declarations are compared whole: `--footer-display: none` is another property
  return style.split(';').some((declaration) => {
    const [property = '', value = ''] = declaration.split(':');
    const name = property.trim().toLowerCase();
    const keyword = value.trim().toLowerCase();
    return (
      (name === 'display' && keyword.startsWith('none')) ||
      (name === 'visibility' && keyword.startsWith('hidden'))
    );
  });
}

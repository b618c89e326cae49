import type { Element, ElementContent } from 'hast';

/** The first characters of an element, white space left out: enough to see that it is no label, without laying it out. */
export function leadingText(element: Element, length: number): string {
  let text = '';
  const stack: ElementContent[] = [...element.children].reverse();
  for (let node = stack.pop(); node && text.length < length; node = stack.pop()) {
    if (node.type === 'text') text += node.value.slice(0, 200).replace(/[\s\u200b\ufeff]+/g, '');
    else if (node.type === 'element' && node.children.length > 0)
      stack.push(...node.children.slice(0, 50).reverse());
  }
  return text.slice(0, length);
}

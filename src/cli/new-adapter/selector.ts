import type { Element, HtmlDocument } from '../../core.js';

/** One start tag, as far as a selector names it. */
export interface Step {
  tag: string;
  id?: string;
  className?: string;
  attribute?: [name: string, value: string];
}

/** The way to an element, from an ancestor that the page names well; one selector per step. */
export type Way = readonly Step[];

/** Attributes that say what an element is for. */
const SPEAKING = ['itemprop', 'data-testid', 'data-widget_type', 'rel', 'property'];
/** Classes of layout: they say how an element looks and not what it is. */
const LAYOUT =
  /^(?:absolute|basis|bg|block|border|clearfix|col|container|css|d|flex|float|font|gap|grid|h|hidden|inline|is|items|jsx|justify|lazy\w*|leading|m[xytblr]?|max|min|order|overflow|p[xytblr]?|relative|rounded|row|sc|size|space|sticky|svelte|text|top|w|whitespace|wp-elements|wrapper|z|active|first|last|odd|even)(?:-|$)/i;
/** Numbers of one page, and names that a build made up. */
const MADE_UP = /\d{2}|__\w{5}$|^(?=.*\d)[a-z0-9]{6,10}$/i;
const NAME = /^[a-z][a-z0-9_-]*$/i;

/** How to ask for an element with `page.first`, by what will still be there tomorrow; `null` where nothing is. */
export function wayTo(page: HtmlDocument, element: Element, parents: Map<Element, Element>): Way | null {
  const own = stepsOf(page, element);
  const isFound = (way: Way) => page.first(selectorOf(way)) === element;
  const alone = own.find((step) => isFound([step]));
  if (alone) return [alone];
  for (let above = parents.get(element); above; above = parents.get(above)) {
    for (const step of stepsOf(page, above).filter(
      ({ id, className, attribute }) => id ?? className ?? attribute,
    )) {
      const found = own.find((last) => isFound([step, last]));
      if (found) return [step, found];
    }
  }
  return null;
}

export function selectorOf(way: Way): string {
  return way
    .map(({ tag, id, className, attribute }) => {
      if (id) return `#${id}`;
      if (attribute) return `[${attribute[0]}="${attribute[1]}"]`;
      return className ? (tag === 'div' ? `.${className}` : `${tag}.${className}`) : tag;
    })
    .join(' ');
}

/** Ways to say one element alone, best first. */
function stepsOf(page: HtmlDocument, element: Element): Step[] {
  const tag = element.tagName;
  const id = page.attribute(element, 'id') ?? '';
  const attributes = SPEAKING.flatMap((name): Step[] => {
    const value = page.attribute(element, name);
    return value && /^[\w.:-]+$/.test(value) && !/\d{3}/.test(value)
      ? [{ tag, attribute: [name, value] }]
      : [];
  });
  const classes = classesOf(page, element).map((className): Step => ({ tag, className }));
  const named: Step[] = NAME.test(id) && !/\d/.test(id) ? [{ tag, id }] : [];
  return [...named, ...attributes, ...classes, { tag }];
}

/** The classes of an element that are likely to last. */
export function classesOf(page: HtmlDocument, element: Element): string[] {
  const classes = (page.attribute(element, 'class') ?? '').split(/\s+/);
  return classes.filter((name) => NAME.test(name) && !LAYOUT.test(name) && !MADE_UP.test(name));
}

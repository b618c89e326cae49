/** What a selector is written with, one after the other; white space comes one at a time. */
const PART =
  /(?<close> ?\))|(?<joint> ?[>+~,] ?| )|(?<open>:(?:not|is|where|has|matches)\( ?)|(?<tag>\*|(?:\\.|[\w-]|[^\0-\x7f])+)|[#.](?:\\.|[\w-]|[^\0-\x7f])+|::?[\w-]+(?:\([^()[\]"'\\]*\))?|\[ ?(?:\\.|[\w-]|[^\0-\x7f])+ ?(?:[~|^$*!]?= ?(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?:\\.|[\w-]|[^\0-\x7f])+) ?(?:[is] ?)?)?\]/suy;

/**
 * Whether a text is written as a CSS selector. Which pseudo-classes there are only a page knows: an adapter holds no
 * selector engine, but its author is to hear of a slip at once and not with the first page.
 */
export function isSelector(selector: string): boolean {
  const text = selector.trim().replace(/[ \t\n\f\r]+/g, ' ');
  const part = new RegExp(PART);
  let depth = 0;
  /** What has to follow: anything that a list may begin with, what a combinator asks for, or nothing. */
  let awaited: 'start' | 'element' | null = 'start';
  while (part.lastIndex < text.length) {
    const found = part.exec(text)?.groups;
    if (!found) return false;
    if (found.close !== undefined) {
      if (awaited !== null || depth === 0) return false;
      depth -= 1;
    } else if (found.joint !== undefined) {
      const isComma = found.joint.includes(',');
      // `:has(> img)` is counted from the element that it stands on
      const isRelative = awaited === 'start' && depth > 0 && !isComma;
      if (awaited !== null && !isRelative) return false;
      awaited = isComma ? 'start' : 'element';
    } else if (found.open !== undefined) {
      depth += 1;
      awaited = 'start';
    } else {
      if (found.tag !== undefined && awaited === null) return false;
      awaited = null;
    }
  }
  return depth === 0 && awaited === null;
}

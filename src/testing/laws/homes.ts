import type { Article, Block } from '../../core.js';

/** The words of a text: runs of letters and digits. Marks and white space may change on the way into a field. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** A text as its words alone, to look for a word in. */
export function bare(text: string): string {
  return wordsOf(text).join('');
}

/** Everything in a block that is words of the page. */
export function blockWords(block: Block): string[] {
  switch (block.type) {
    case 'image':
      return present([block.alt, block.caption, block.credit]);
    case 'embed':
      // a bare address on a line of its own is an embed
      return present([block.provider, block.caption, block.url]);
    case 'quotation':
      return present([block.text, block.attribution]);
    default:
      return [block.text];
  }
}

/** Everything outside of the blocks that is words of the page. */
export function fieldWords(article: Article): string[] {
  const { publisher, syndicator, headline, summary, authors, published, modified, related } = article;
  return present([
    publisher.name,
    syndicator?.name,
    headline,
    ...summary,
    ...authors.flatMap(({ name, role, affiliation, latinName }) => [name, role, affiliation, latinName]),
    published?.raw,
    modified?.raw,
    ...article.sections,
    ...article.tags,
    ...related.flatMap((item) => [
      item.headline,
      item.publisher,
      item.published?.raw,
      item.age,
      item.summary,
    ]),
  ]);
}

/**
 * The words of a text that are in none of the homes.
 *
 * Homes that a page writes without a mark between them (two tags, two links) are one word of its text; a dropped piece
 * in the middle of a sentence parts one home into two.
 */
export function homeless(text: string, homes: readonly string[]): string[] {
  const { all, units } = searchable(homes);
  return wordsOf(text).filter((word) => {
    if (all.includes(word)) return false;
    let rest = word;
    for (const unit of units) if (rest.includes(unit)) rest = rest.replace(unit, '\n');
    const parts = rest.split('\n').filter((part) => part !== '');
    return !all.includes(parts.join('')) && !parts.every((part) => all.includes(part));
  });
}

/** Whether something of a text is in one of the homes: a name beside its label, a date among other words. */
export function isPartlyHome(text: string, homes: readonly string[]): boolean {
  const { all, units } = searchable(homes);
  return wordsOf(text).some((word) => all.includes(word) || units.some((unit) => word.includes(unit)));
}

/** All homes in one string, and what may be found inside a longer word: longest first, no single characters. */
function searchable(homes: readonly string[]): { all: string; units: string[] } {
  const units = new Set(homes.flatMap((home) => [bare(home), ...wordsOf(home)]));
  return {
    all: homes.map(bare).join('\n'),
    units: [...units].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length),
  };
}

function present(texts: readonly (string | null | undefined)[]): string[] {
  return texts.filter((text): text is string => typeof text === 'string');
}

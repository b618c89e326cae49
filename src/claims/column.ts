import type { Article } from '../model/article.js';
import type { Passage } from './passage.js';

/** The author of a column, whose own voice its statements are. */
export interface ColumnAuthor {
  name: string;
  role: string | null;
  affiliation: string | null;
  /** The byline in bare text: it holds no claim. */
  line: Passage | null;
}

/** The author of an opinion piece: from the article's own fields, or from a closing byline 作者：…… in bare text. */
export function columnAuthor(article: Article | null, passages: Passage[]): ColumnAuthor | null {
  const line = [...passages.slice(0, 3), ...passages.slice(-3)].find((passage) => isByline(passage)) ?? null;
  if (article) {
    const author =
      article.genre === 'opinion' ? article.authors.find((one) => one.kind === 'person') : undefined;
    if (!author) return null;
    return { name: author.name, role: author.role, affiliation: author.affiliation, line };
  }
  if (!line) return null;
  const after = line.text.slice(line.start, line.end).replace(/^[^：:]*[：:]/, '');
  const end = after.search(/[、，,（(｜|\s]/);
  const name = end < 0 ? after : after.slice(0, end);
  return name.length >= 2 && name.length <= 12 ? { name, role: null, affiliation: null, line } : null;
}

function isByline(passage: Passage): boolean {
  const start = passage.text.slice(passage.start, Math.min(passage.end, passage.start + 6));
  return passage.end - passage.start <= 60 && /^(（|\()?(本文)?(作者|撰文|文)[：:]/.test(start);
}

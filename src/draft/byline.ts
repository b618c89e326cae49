import { foldLine } from '../document/clean-text.js';
import type { Author } from '../model.js';

// all texts here are folded first: white space comes one at a time
const SEPARATORS = /\s?[、，,;；&＆]\s?|\sand\s|\s?[和及與](?=\s?\p{Script=Han}{2})/u;
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\s.,'’\-–&·]*$/u;
/** A Latin name that follows a Chinese one without brackets: `黃小明Siu Ming`. */
const TRAILING_LATIN = /^([\p{Script=Han}·•‧．]{2,8})\s?(\p{Script=Latin}[\p{Script=Latin}\s.'’-]+)$/u;
/** Ends of the names of outlets, desks, agencies and bodies, an article before them, and agencies that have neither. */
const ORGANIZATION =
  /^The\s|^(?:Reuters|Bloomberg|Agence France-Presse|AFP|AP|EPA|ANI)$|(?:媒體|媒体|\s(?:Press|Media|Newsroom|Agency|Herald|Journal)|報|报|社|新聞|新闻|網|网|台|臺|電視|电视|週刊|周刊|雜誌|杂志|編輯部|编辑部|編輯室|採訪部|主筆室|論壇|论坛|周報|週報|團隊|团队|小組|小组|中心|協會|协会|學會|研究所|研究院|大學|大学|公司|集團|集团|基金會|委員會|通訊|通讯|頻道|频道|News|Times|Post|TV|BBC\S*|BBC .*|Yahoo.*|雅虎.*|香港01|追光者)$/i;
/** Ends of the name of an institution, before a role. */
const INSTITUTION =
  /大學|大学|學院|学院|研究院|研究所|研究中心|中心|學系|学系|系|學會|学会|協會|协会|基金會|基金会|委員會|委员会|公司|集團|集团|智庫|智库|論壇|论坛|會|社|黨|党|局|署|院|校|中學|小學|報|网|網|BBC(?:中文)?/g;

/** Whether a name of the byline is a desk, an outlet or another body, and no person. */
export function isOrganization(name: string): boolean {
  return ORGANIZATION.test(name.trim());
}

/** One name of the byline with its gloss taken off; the kind is told by the name's ending. */
export function readAuthor(raw: string, more: Partial<Author> = {}): Author {
  const text = foldLine(raw).replace(/\s?[.。]$/, '');
  const bracket = bracketAtEnd(text);
  const latin = TRAILING_LATIN.exec(text);
  const [name = '', gloss = ''] =
    bracket && LATIN.test(bracket.inside)
      ? [bracket.before, bracket.inside]
      : latin
        ? latin.slice(1)
        : [text];
  return {
    name: name.trim() || text,
    kind: isOrganization(name) || isOrganization(gloss) ? 'organization' : 'person',
    role: null,
    affiliation: null,
    latinName: name === '' ? null : gloss.trim() || null,
    ...more,
  };
}

/** What stands in the bracket at the end of a text, and before it: `畢嘉蘭（Laura Bick）`. */
function bracketAtEnd(text: string): { before: string; inside: string } | null {
  if (!/[）)]$/.test(text)) return null;
  const open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  return open < 0 ? null : { before: text.slice(0, open).trim(), inside: text.slice(open + 1, -1).trim() };
}

/** The names of a byline that stand in one line: `余小霞、鄭大珊`, `黃曉安（Tess Wong）和喬治·雷特`. */
export function splitNames(raw: string): string[] {
  return foldLine(raw)
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Reads an author's line with who they are: `林大立、海東大學海洋研究所專任研究員`, `黃英奇（教育新火主席）`.
 *
 * The institution ends with the last word that institutions end with; what follows is the role.
 */
export function readSignature(raw: string): Author {
  const text = foldLine(raw);
  const bracket = bracketAtEnd(text);
  if (bracket && bracket.before !== '') {
    const author = readAuthor(bracket.before);
    return LATIN.test(bracket.inside)
      ? { ...author, latinName: bracket.inside }
      : { ...author, ...readOffice(bracket.inside) };
  }
  const comma = text.search(/[、，,]/);
  if (comma < 2 || comma > 20) return readAuthor(text);
  return { ...readAuthor(text.slice(0, comma)), ...readOffice(text.slice(comma + 1).trim()) };
}

function readOffice(text: string): Pick<Author, 'affiliation' | 'role'> {
  let end = 0;
  for (const word of text.matchAll(INSTITUTION)) {
    const after = word.index + word[0].length;
    if (after < text.length) end = after;
  }
  return { affiliation: text.slice(0, end).trim() || null, role: text.slice(end).trim() || null };
}

import { foldLine } from '../document/clean-text.js';
import type { Author } from '../model.js';

const SEPARATORS = /\s*[、，,;；&＆]\s*|\s+and\s+|\s*[和及與]\s*(?=[\p{Script=Han}]{2})/u;
/** A gloss in Latin letters behind a name: `碧嘉蘭（Laura Bicker）`. */
const GLOSS = /^(.*?)\s*[（(]\s*([\p{Script=Latin}][\p{Script=Latin}\s.,'’\-–&·]*?)\s*[）)]\s*\.?$/u;
/** A Latin name that follows a Chinese one without brackets: `黃小明Siu Ming`. */
const TRAILING_LATIN = /^([\p{Script=Han}·•‧．]{2,8})\s?([\p{Script=Latin}][\p{Script=Latin}\s.'’-]+)$/u;
/** Ends of the names of outlets, desks, agencies and bodies. */
const ORGANIZATION =
  /(?:報|报|社|新聞|新闻|網|网|台|臺|電視|电视|週刊|周刊|雜誌|杂志|編輯部|编辑部|編輯室|採訪部|主筆室|論壇|论坛|周報|週報|團隊|团队|小組|小组|中心|協會|协会|學會|研究所|研究院|大學|大学|公司|集團|集团|基金會|委員會|通訊|通讯|頻道|频道|News|Times|Post|TV|BBC\S*|BBC .*|Yahoo.*|雅虎.*|香港01|追光者)$/i;
/** Ends of the name of an institution, before a role. */
const INSTITUTION =
  /^(.*(?:大學|大学|學院|学院|研究院|研究所|研究中心|中心|學系|学系|系|學會|学会|協會|协会|基金會|基金会|委員會|委员会|公司|集團|集团|智庫|智库|論壇|论坛|會|社|黨|党|局|署|院|校|中學|小學|報|网|網|BBC(?:中文)?))(.+)$/;

/** Whether a name of the byline is a desk, an outlet or another body, and no person. */
export function isOrganization(name: string): boolean {
  return ORGANIZATION.test(name.trim());
}

/** One name of the byline with its gloss taken off; the kind is told by the name's ending. */
export function readAuthor(raw: string, more: Partial<Author> = {}): Author {
  const text = foldLine(raw).replace(/\s*[.。]$/, '');
  const gloss = GLOSS.exec(text) ?? TRAILING_LATIN.exec(text);
  const name = gloss?.[1]?.trim() || text;
  return {
    name,
    kind: isOrganization(name) ? 'organization' : 'person',
    role: null,
    affiliation: null,
    latinName: gloss && name !== text ? (gloss[2]?.trim() ?? null) : null,
    ...more,
  };
}

/** The names of a byline that stand in one line: `余美霞、鄭佩珊`, `黃曉恩（Tessa Wong）和喬治·賴特`. */
export function splitNames(raw: string): string[] {
  return foldLine(raw)
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * Reads an author's line with who they are: `楊延龍、山東大學國際問題研究院專任研究員`, `黃英琦（教育燃新主席）`.
 *
 * The institution ends with the last word that institutions end with; what follows is the role.
 */
export function readSignature(raw: string): Author {
  const text = foldLine(raw);
  const bracket = /^([^（(]+?)\s*[（(]([^（）()]+)[）)]\s*$/.exec(text);
  const comma = /^([^、，,]{2,20})[、，,]\s*(.+)$/.exec(text);
  const [name, rest] = bracket ? [bracket[1], bracket[2]] : comma ? [comma[1], comma[2]] : [text, undefined];
  const author = readAuthor(name ?? text);
  if (rest === undefined || /^[\p{Script=Latin}\s.'’-]+$/u.test(rest)) {
    return rest === undefined ? author : { ...author, latinName: rest.trim() };
  }
  const parts = INSTITUTION.exec(rest.trim());
  return parts
    ? { ...author, affiliation: parts[1]?.trim() || null, role: parts[2]?.trim() || null }
    : { ...author, role: rest.trim() };
}

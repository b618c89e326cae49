import { codesOf } from '../quantities/digits.js';
import type { Draft } from './draft.js';
import { EVENT, NEGATION, PREPOSITION, VERB } from './lexicon.js';
import type { TokenType } from './marks.js';
import { after } from './sentence.js';
import { opensQuotation } from './token.js';

/** Contents with exact ends, and what the quotation marks in them make of the claim. */
export interface Quoted {
  contents: { start: number; end: number; verbatim: boolean }[];
  kind: 'quote' | 'reported' | 'mixed';
}

const EDGE = codesOf(' \u00a0\u3000\t\n，。、；：,;:—');
/** Marks between quotations that make up a content together. */
const BETWEEN = new Set<TokenType>(['comma', 'space', 'pause', 'semicolon']);
/** Heads of terms: 「對等關稅」 is a name of something and not anybody's wording. */
const TERM_AFTER =
  /^(的?(关税|政策|计划|方案|措施|协议|协定|调查|行动|项目|工程|事件|案|委员会|小组|系统|制度|机制|模式|条例|法案|概念|战略|策略|服务|平台|活动|奖|号|型|级|队|会|式|处理))/;
const TERM_END =
  /(关税|政策|计划|方案|措施|协议|协定|调查|行动|项目|工程|事件|案|委员会|小组|系统|制度|机制|模式|条例|法案|战略|警告|警示|服务|平台|活动|奖|号|会|论|主义|基金)$/;

/** How it is told what something goes by: 俗稱「藍卡」. */
const NAMING = /俗称|简称|统称|所谓|名为|号称|绰号|花名/;

/** What words of somebody have, and names have not. */
const SPEAKS = /[我你他她不没未唔冇系吗呢吧啦]/;

/** How what is done begins, and no name: 「為民除害」, 「不作為」. */
const ACTS = PREPOSITION | EVENT | VERB | NEGATION;

/** Trims the contents of a draft and tells quotation, paraphrase and a mixture of both apart. */
export function readQuoted(draft: Draft): Quoted {
  const { passage } = draft;
  const { tokens, text } = passage;
  const contents: Quoted['contents'] = [];
  let allQuoted = true;
  let wording = false;
  const push = (from: number, to: number, verbatim: boolean): void => {
    let start = from;
    let end = to;
    while (start < end && EDGE.has(text.charCodeAt(start))) start++;
    while (end > start && (EDGE.has(text.charCodeAt(end - 1)) || (verbatim && text[end - 1] === '。'))) end--;
    if (end > start) contents.push({ start, end, verbatim });
  };
  for (const [from, to] of draft.contents) {
    let a = from;
    let b = Math.min(to, tokens.length);
    while (a < b && EDGE.has(text.charCodeAt(tokens.at(a).start))) a++;
    while (b > a && EDGE.has(text.charCodeAt(tokens.at(b - 1).start))) b--;
    const open = tokens.at(a);
    const marked = opensQuotation(open) && open.mate >= b - 1;
    let whole = marked || draft.pulled;
    if (marked) {
      a++;
      if (open.mate < b) b--;
    } else if (!whole) {
      let i = a;
      let quotes = true;
      while (i < b) {
        const token = tokens.at(i);
        if (opensQuotation(token)) {
          if (isWording(draft, i, a, b)) wording = true;
        } else if (!BETWEEN.has(token.type)) quotes = false;
        i = after(tokens, i);
      }
      whole = quotes;
      // 「甲」、「乙」: several quotations in a row are one claim in pieces (guideline 6)
      if (quotes) {
        for (let i = a; i < b; i = after(tokens, i)) {
          const { type, mate, end } = tokens.at(i);
          if (type === 'open') push(end, tokens.at(mate).start, true);
        }
        continue;
      }
    }
    if (!whole) allQuoted = false;
    push(tokens.at(a).start, tokens.at(b - 1).end, whole);
  }
  // 「甲，」他說，乙: a quotation and a paraphrase under one verb (guideline 6)
  const mixed = wording || contents.some(({ verbatim }) => verbatim);
  return { contents, kind: allQuoted ? 'quote' : mixed ? 'mixed' : 'reported' };
}

/** Whether a quotation inside a content is the source's own wording rather than a term, a name or a title. */
function isWording(draft: Draft, index: number, from: number, to: number): boolean {
  const { tokens, folded } = draft.passage;
  const open = tokens.at(index);
  const close = tokens.at(open.mate);
  const start = open.end;
  const end = close.start;
  const inner = folded.slice(start, end);
  const next = folded.slice(close.end, close.end + 6);
  if (inner.length <= 1) return false;
  if (index === from || open.mate === to - 1)
    return !TERM_END.test(inner) || inner.length > 12 || /[，。！？；]/.test(inner);
  if (/[，。！？；]/.test(inner)) return true;
  // 推出「南灣風災後流動圖書船閱讀計劃」: a long name, and nobody who speaks in it
  if (inner.length > 10 && !(TERM_END.test(inner) && !SPEAKS.test(inner))) return true;
  const before = folded.slice(open.start - 2, open.start);
  if (TERM_AFTER.test(next) || TERM_END.test(inner) || NAMING.test(before)) return false;
  if (/^[，。；、！？,]|^$/.test(next) || /[是为成会被称]$/.test(before)) return true;
  return inner.length >= 5 || (inner.length >= 3 && (tokens.at(index + 1).classes & ACTS) !== 0);
}

import { CALLED, callerIn } from './caller.js';
import { leading } from './leading.js';
import type { Left } from './left.js';
import { DOCUMENT, EVENT, NOUN, OCCASION, OCCASION_END, PREPOSITION, PRONOUN, VERB } from './lexicon.js';
import { looksLikeName, type Names } from './name.js';
import { phraseBefore } from './occasion.js';
import type { Passage } from './passage.js';
import type { Phrase } from './phrase.js';
import { endsListed, namesPost } from './predicate.js';
import { readPhrase } from './read-phrase.js';
import { after, before } from './sentence.js';

/** Prepositions that join two sources, or stand inside one. */
const CONJUNCTION = new Set('和 与 及 同 以及 及其 跟 到 为 给 自 比 替 离 朝 往'.split(' '));

/** What makes somebody speak. */
const MAKES = new Set('让令使');

/** Finds the one who speaks among the tokens left of a cue, and who passes the words on; notes both in `left`. */
export function readSubject(passage: Passage, from: number, to: number, left: Left, names: Names): void {
  const { tokens } = passage;
  // 甲引述乙……: 甲 passes on what 乙 says.
  for (let i = from; i < to; i = after(tokens, i)) {
    const token = tokens.at(i);
    if (token.word?.verb?.frame === 'via' && i === from && i + 1 < to) {
      // ……，引述研究指: whoever stands in an earlier clause passes it on
      left.subject = readPhrase(passage, i + 1, to, names);
      left.passesOn = left.subject !== null;
      if (left.subject) return;
    }
    if (token.word?.verb?.frame === 'via' && i > from && i + 1 < to) {
      left.via =
        phraseBefore(passage, from, i, names) ?? phraseBefore(passage, Math.max(from, i - 1), i, names);
      if (left.via) {
        // 援引甲的話稱
        const end = tokens.at(to - 1).form === '的话' ? to - 1 : to;
        left.subject = readPhrase(passage, i + 1, end, names) ?? leading(passage, i + 1, to, names);
        left.from = i + 1;
        return;
      }
    }
  }
  // 死傷讓市民高呼……: whoever is made to speak
  for (let i = after(tokens, from); i + 1 < to; i = after(tokens, i)) {
    if (!MAKES.has(tokens.at(i).form)) continue;
    left.subject = readPhrase(passage, i + 1, to, names);
    if (left.subject) return;
  }
  // 記者從警方獲悉: whoever is after 從.
  if (/[获得]悉$|了解到$/.test(tokens.at(left.cue).form)) {
    for (let i = from; i < to; i = after(tokens, i)) {
      if (tokens.at(i).form === '从') {
        left.subject = readPhrase(passage, i + 1, to, names);
        return;
      }
    }
  }
  // 我局接到群眾報警稱: whoever called
  const called = callerIn(passage, from, CALLED.has(tokens.at(left.cue).form) ? left.cue + 1 : to, names);
  if (called) {
    left.subject = called;
    return;
  }
  // 奪冠後她表示, 比賽結束後他說: whatever the occasion was
  const last = tokens.at(to - 1);
  const ends = tokens.at(to - 2).classes;
  if (to - 1 > from && (last.classes & PRONOUN) !== 0 && (ends & OCCASION_END) !== 0 && (ends & NOUN) === 0) {
    left.subject = readPhrase(passage, to - 1, to, names);
    return;
  }
  const follows = whoFollows(passage, from, to, names);
  if (follows) {
    left.subject = follows;
    return;
  }
  const whole = readPhrase(passage, from, to, names);
  // 甲在……, 甲接受……: the source ends where the occasion begins, unless that is inside a relative clause.
  for (let i = after(tokens, from); i < to; i = after(tokens, i)) {
    const token = tokens.at(i);
    const standsFor = token.form === '代表' && isVerbHere(passage, i, names);
    if (standsFor) {
      left.subject = phraseBefore(passage, from, i, names);
      return;
    }
    const strong = (token.classes & (PREPOSITION | OCCASION)) !== 0 && !CONJUNCTION.has(token.form);
    const acts =
      (token.classes & (EVENT | VERB)) !== 0 && !namesPost(passage, i, to) && !endsListed(tokens, i);
    const weak = acts || isSent(passage, i);
    if ((token.classes & NOUN) !== 0 || !(strong || (weak && !whole))) continue;
    const relative = whole ? relativeAfter(passage, i, to) : -1;
    if (relative >= 0) {
      i = relative;
      continue;
    }
    const part = phraseBefore(passage, from, i, names);
    if (part) {
      left.subject = part;
      return;
    }
  }
  // 某碼頭亦有兩名船員指……: who is there and says so
  const told = whole ? null : thereIs(passage, from, to, names);
  if (told) {
    left.subject = told;
    return;
  }
  // 總理拒辭職稱: headlines leave out what would part subject and verb.
  left.subject = whole ?? (passage.role === 'heading' ? leading(passage, from, to, names) : null);
}

/** How an occasion ends after which somebody begins to speak, with no comma between them. */
const ENDS = new Set('时 后 期间 之际 之后 之前 之时 的时候 途中 当日 当天 当晚'.split(' '));

/** 會議結束後陳大文說, 疫情期間醫生說: whoever stands after the occasion. */
function whoFollows(passage: Passage, from: number, to: number, names: Names): Phrase | null {
  const { tokens, folded } = passage;
  for (let i = to - 2; i > from; i = before(tokens, i)) {
    const { classes, form, end } = tokens.at(i);
    if ((classes & OCCASION_END) === 0 || (classes & NOUN) !== 0 || !ENDS.has(form)) continue;
    // 出事後的居民; 應急局當晚通過官方帳號, 渠務署之後發電郵: what somebody did next
    const opening = tokens.at(i + 1).classes;
    const acts = (opening & (PREPOSITION | OCCASION | EVENT | VERB)) !== 0 && (opening & NOUN) === 0;
    if (folded[end] === '的' || acts || isSent(passage, i + 1)) return null;
    return readPhrase(passage, i + 1, to, names);
  }
  return null;
}

/** 船務署之後發電郵重申: what a body sends before it speaks. */
function isSent({ tokens }: Passage, index: number): boolean {
  return tokens.at(index).form === '发' && (tokens.at(index + 1).classes & DOCUMENT) !== 0;
}

/** Whoever stands between the last 有 and the end. */
function thereIs(passage: Passage, from: number, to: number, names: Names): Phrase | null {
  const { tokens, folded } = passage;
  for (let i = to - 2; i > from; i = before(tokens, i)) {
    if (folded[tokens.at(i).end - 1] !== '有' || tokens.at(i).end - tokens.at(i).start > 2) continue;
    const phrase = readPhrase(passage, i + 1, to, names);
    return phrase && phrase.kind !== 'document' && phrase.form === 'title' ? phrase : null;
  }
  return null;
}

/** 陳大文代表政府宣布: whom somebody stands for, and no title. */
function isVerbHere(passage: Passage, index: number, names: Names): boolean {
  const { tokens } = passage;
  const before = tokens.at(index - 1);
  // 律師代表他表示
  if ((tokens.at(index + 1).classes & PRONOUN) !== 0) return true;
  if ((tokens.at(index + 1).classes & NOUN) === 0 || before.type !== 'run') return false;
  return looksLikeName(before.form, names);
}

/** Where the last 的 stands between the token and the end, which makes what comes before it a relative clause; else -1. */
function relativeAfter(passage: Passage, index: number, to: number): number {
  const { tokens } = passage;
  let last = -1;
  for (let i = index; i < to; i = after(tokens, i)) if (tokens.at(i).form === '的') last = i;
  return last;
}

import type { Left } from './left.js';
import {
  ADVERB,
  FUTURE,
  HEDGE,
  NEGATION,
  NOUN,
  OCCASION_END,
  PAST,
  PREPOSITION,
  PRESENT,
  PRONOUN,
  ROLE,
} from './lexicon.js';
import { followsName, looksLikeName, type Names } from './name.js';
import { isOccasionEnd, leadsWithSource, occasionStart } from './occasion.js';
import type { Passage } from './passage.js';
import { readPhrase } from './read-phrase.js';
import { before } from './sentence.js';

/** Words that join what is said to what was said before. */
export const JOINING = new Set(
  '因此 故此 并 并且 且 又 还 也 亦 同时 另 另外 再 而且 续 更 其后 随后 之后 但 但是 而 惟 不过 最后 此外'.split(
    ' ',
  ),
);
const RECEIVES = /^(?:获|获得|得到|收到|接获)$/;
const ADDRESSING = /^(对|向|跟|同|与|和|致)$/;

/** Takes one adverb, time, occasion or addressee from the right end; returns where the rest ends. */
export function stripAdjunct(passage: Passage, from: number, to: number, left: Left, names: Names): number {
  const { tokens } = passage;
  const last = tokens.at(to - 1);
  if (last.type === 'space' || last.type === 'time') return to - 1;
  // 哽咽地說
  if (last.type === 'run' && last.form === '地') return Math.max(from, to - 2);
  // 吳女士氣憤地說: how somebody speaks, in words that no list knows
  if (last.type === 'run' && /^..地$/.test(last.form) && (tokens.at(to - 2).classes & (ROLE | PRONOUN)) !== 0)
    return Math.max(from, to - 1);
  // 今（16）日
  const day = tokens.at(to - 2);
  if (last.form === '日' && day.type === 'close' && day.bracket === 'gloss' && day.mate > from)
    return day.mate;
  if (last.type === 'close' && last.bracket === 'gloss' && last.mate > from) {
    // 今（29日）, 週四（18日）
    const owner = tokens.at(last.mate - 1);
    if (owner.type === 'time' || ((owner.classes & ADVERB) !== 0 && (owner.classes & NOUN) === 0))
      return last.mate;
    return to;
  }
  if (last.type === 'word') {
    const stripped = stripWord(passage, from, to, left, names);
    if (stripped !== null) return stripped;
  }
  const addressed = addressStart(passage, from, to);
  if (addressed >= 0 && (addressed === from || leadsWithSource(passage, from, addressed, names))) {
    left.object ??= [addressed, to];
    const addressee = readPhrase(passage, addressed + 1, to, names);
    // 對結果表示: nobody who hears it; 向《南灣日報》表示: a paper in marks does
    if (addressee?.kind !== 'document' || addressee.text.startsWith('《')) left.addressee ??= addressee;
    return addressed;
  }
  return to;
}

/** Where the rest ends that the word at its right end is no part of, `to` where it is, `null` where it may be. */
function stripWord(passage: Passage, from: number, to: number, left: Left, names: Names): number | null {
  const { tokens } = passage;
  const last = tokens.at(to - 1);
  const { form, classes } = last;
  // 美國的訴求
  if (form === '的') return to - 1;
  // 將其形容為: what is described, put before the verb.
  if (/^[其它之他她]$/.test(form) && /^(将|把|称)$/.test(tokens.at(to - 2).form)) return to - 2;
  if (endsName(passage, from, to, names)) return to;
  // 拒絕透露: said no more than 未有透露
  if ((classes & NEGATION) !== 0 || form === '拒绝') {
    left.negated = true;
    return to - 1;
  }
  if (JOINING.has(form)) left.joined = true;
  if (endsBody(passage, to, names)) return to;
  const noun = form.length > 1 && (classes & ADVERB) === 0 && (classes & FUTURE) !== 0;
  const adverbial = noun ? 0 : classes & (ADVERB | FUTURE | PAST | PRESENT | HEDGE);
  if (adverbial !== 0 && (classes & NOUN) === 0 && !isOccasionEnd(passage, from, to)) return to - 1;
  if ((classes & OCCASION_END) !== 0 && (classes & NOUN) === 0) {
    const start = occasionStart(passage, from, to, names);
    const before = start === from ? readPhrase(passage, from, to - 1, names) : null;
    // 工人期間稱: an adverb after the one who speaks.
    const alone = (classes & ADVERB) !== 0 && last.end - last.start > 1;
    // 新聞稿中, 報告裡: the document itself speaks.
    if (before && (alone || before.documentary)) return to - 1;
    if (start >= 0) return start;
  }
  if (form === '被' || form === '遭' || form === '应') left.subordinate = true;
  // 昨晚才獲回覆指: the answer came to whoever had asked
  return RECEIVES.test(form) && tokens.at(left.cue).word?.verb?.act === 'respond' ? to - 1 : null;
}

/** 羅時中: the end of a name and of an occasion are written alike. */
function endsName(passage: Passage, from: number, to: number, names: Names): boolean {
  const { start, end, form } = passage.tokens.at(to - 1);
  const isPart = end - start === 1 && passage.tokens.at(to - 2).end === start;
  return isPart && !followsName(form) && isPersonName(passage, from, to, names);
}

/** 村委會表示: the end of a body's name, and not the sign of the future. */
function endsBody({ tokens }: Passage, to: number, names: Names): boolean {
  const { form, start } = tokens.at(to - 1);
  const body = tokens.at(to - 2);
  if (form !== '会' || body.type !== 'run' || body.end !== start) return false;
  return body.end - body.start > 1 && !looksLikeName(body.form, names);
}

function isPersonName(passage: Passage, from: number, to: number, names: Names): boolean {
  const previous = passage.tokens.at(to - 2);
  const before = passage.tokens.at(to - 3);
  const after = (before.classes & ROLE) !== 0 && previous.start === before.end;
  const middle = previous.end - previous.start === 1 && passage.tokens.at(to - 3).type === 'run';
  if (!(after || middle || previous.type === 'run') || previous.end - previous.start > 2) return false;
  const phrase = readPhrase(passage, from, to, names);
  const isFull = phrase?.form === 'full' || (phrase?.form === 'name' && names.knows(phrase.name));
  return phrase?.kind === 'person' && isFull && phrase.name.length === 3;
}

function addressStart(passage: Passage, from: number, to: number): number {
  const { tokens } = passage;
  let i = to;
  for (let n = 0; n < 10 && i > from; n++) {
    i = before(tokens, i);
    const token = tokens.at(i);
    if (i < from) return -1;
    if (token.word?.verb?.frame === 'tell' || token.form === '对此' || token.form === '就此') return i;
    if ((token.classes & PREPOSITION) !== 0 && ADDRESSING.test(token.form)) {
      const f = token.form;
      // 同記者講
      const next = tokens.at(i + 1);
      if (f === '同' && (next.form === '记者' || (next.classes & PRONOUN) !== 0)) return i;
      // 和 and 與 join two sources rather than address one.
      return f === '和' || f === '与' || f === '同' ? -1 : i;
    }
  }
  return -1;
}

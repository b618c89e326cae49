import type { Left } from './left.js';
import { ADVERB, HEDGE, NEGATION, OCCASION_END, PAST, PRESENT, PRONOUN, ROLE } from './lexicon.js';
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
const RECEIVES = new Set(['获', '获得', '得到', '收到', '接获']);
const ADDRESSING = new Set(['对', '向', '跟', '对此', '就此']);
/** What puts 其 before the verb. */
const PUTTING = new Set('将把');

/** Takes one adverb, time, occasion or addressee from the right end; returns where the rest ends. */
export function stripAdjunct(passage: Passage, from: number, to: number, left: Left, names: Names): number {
  const { tokens } = passage;
  const last = tokens.at(to - 1);
  if (last.type === 'space' || last.type === 'time') return to - 1;
  // 哽咽地說
  if (last.form === '地') return to - 2;
  // 吳女士氣憤地說: how somebody speaks, in words that no list knows
  if (/..地$/.test(last.form) && (tokens.at(to - 2).classes & (ROLE | PRONOUN)) !== 0) return to - 1;
  // 今（29日）, 週四（18日）, 今（16）日
  const gloss = last.form === '日' ? tokens.at(to - 2) : last;
  if (gloss.type === 'close' && gloss.bracket === 'gloss') {
    const owner = tokens.at(gloss.mate - 1);
    return owner.type === 'time' || (owner.classes & ADVERB) !== 0 ? gloss.mate : to;
  }
  const stripped = stripWord(passage, from, to, left, names);
  if (stripped !== null) return stripped;
  const addressed = addressStart(passage, from, to);
  if (addressed === from || leadsWithSource(passage, from, addressed, names)) {
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
  if (PUTTING.has(tokens.at(to - 2).form)) return to - 2;
  if (endsName(passage, from, to, names)) return to;
  // 拒絕透露: said no more than 未有透露
  if ((classes & NEGATION) !== 0 || form === '拒绝') {
    left.negated = true;
    return to - 1;
  }
  if (JOINING.has(form)) left.joined = true;
  if (endsBody(passage, to, names)) return to;
  // 對計劃表示歡迎: what tells of the future may be a noun
  const adverbial = classes & (ADVERB | PAST | PRESENT | HEDGE);
  if (adverbial !== 0 && !isOccasionEnd(passage, from, to)) return to - 1;
  if ((classes & OCCASION_END) !== 0) {
    const start = occasionStart(passage, from, to, names);
    const before = start === from ? readPhrase(passage, from, to - 1, names) : null;
    // 工人期間稱: an adverb after the one who speaks.
    const alone = (classes & ADVERB) !== 0;
    // 新聞稿中, 報告裡: the document itself speaks.
    return before && (alone || before.documentary) ? to - 1 : start;
  }
  // 昨晚才獲回覆指: the answer came to whoever had asked
  return RECEIVES.has(form) ? to - 1 : null;
}

/** 羅時中: the end of a name and of an occasion are written alike. */
function endsName(passage: Passage, from: number, to: number, names: Names): boolean {
  const { form } = passage.tokens.at(to - 1);
  if (form.length > 1 || followsName(form)) return false;
  const phrase = readPhrase(passage, from, to, names);
  return phrase?.form === 'full' && phrase.name.length === 3;
}

/** 村委會表示: the end of a body's name, and not the sign of the future. */
function endsBody({ tokens }: Passage, to: number, names: Names): boolean {
  const body = tokens.at(to - 2);
  return tokens.at(to - 1).form === '会' && body.type === 'run' && !looksLikeName(body.form, names);
}

/** Where the words begin that tell to whom or of what somebody speaks: 向記者, 對結果, 告訴記者; -1 if there are none. */
function addressStart({ tokens }: Passage, from: number, to: number): number {
  for (let i = before(tokens, to); i >= from; i = before(tokens, i)) {
    const { form, word } = tokens.at(i);
    if (ADDRESSING.has(form) || word?.verb?.frame === 'tell') return i;
    // 同記者講; but 船長同工會 are two who speak
    const next = tokens.at(i + 1);
    if (form === '同' && (next.form === '记者' || (next.classes & PRONOUN) !== 0)) return i;
  }
  return -1;
}

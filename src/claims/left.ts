import { isOwner, REACH } from './leading.js';
import {
  ADVERB,
  CONNECTOR,
  FUTURE,
  GROUP,
  HEDGE,
  NEGATION,
  NOUN,
  OCCASION,
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
import type { Phrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { before } from './sentence.js';
import { readSubject } from './subject.js';

/** What stands left of a cue in its clause. */
export interface Left {
  subject: Phrase | null;
  /** Nothing but adverbs and occasions stands there: the subject is left out. */
  omitted: boolean;
  /** The subject's words, recognised or not; token indexes. */
  from: number;
  to: number;
  /** 並, 又, 還 or the like stands there. */
  joined: boolean;
  /** A connector that subordinates or exemplifies: 如, 如果, 旨在, 為了. */
  subordinate: boolean;
  /** 如 or 例如 opens the clause. */
  example: boolean;
  negated: boolean;
  /** The token of the cue. */
  cue: number;
  addressee: Phrase | null;
  /** What 對 or 就 puts before the verb: somebody spoken to, or something spoken of; token indexes. */
  object: [number, number] | null;
  via: Phrase | null;
  /** 引述 opens the clause: who passes the words on is left out. */
  passesOn: boolean;
}

/** Characters from the beginning of a clause to its cue: no subject is longer. */
const MAX_LEFT = 160;

const JOINING = new Set(
  '因此 故此 并 并且 且 又 还 也 亦 同时 另 另外 再 而且 续 更 其后 随后 之后 但 但是 而 惟 不过 最后 此外'.split(
    ' ',
  ),
);
const SUBORDINATE = new Set(
  '如果 藉 借 趁 自 自从 随着 因 因为 由于 为免 若 若果 倘若 假如 一旦 除非 旨在 为了 以便 应 被 遭 当'.split(
    ' ',
  ),
);
const EXAMPLE = new Set(['如', '例如', '比如', '譬如', '像', '包括']);
const RECEIVES = /^(?:获|获得|得到|收到|接获)$/;
const ADDRESSING = /^(对|向|跟|同|与|和|致)$/;

/** Reads the tokens from the beginning of a clause to a cue. */
export function readLeft(passage: Passage, clauseFrom: number, cue: number, names: Names): Left {
  const { tokens } = passage;
  let from = clauseFrom;
  let joined = false;
  let subordinate = false;
  let example = false;
  while (from < cue && from - clauseFrom < REACH) {
    const token = tokens.at(from);
    if (token.type === 'space' || token.type === 'time') {
      from++;
      continue;
    }
    const f = token.form;
    // 被點名的公司表示: the passive only tells whom it is about
    const tellsApart = f === '被' && isRelative(passage, from, cue);
    if (SUBORDINATE.has(f) && !tellsApart) subordinate = true;
    if (EXAMPLE.has(f)) example = true;
    const connects = (token.classes & (CONNECTOR | ADVERB)) !== 0 && (token.classes & (NOUN | PRONOUN)) === 0;
    if (!connects) break;
    // 曾大文表示: an adverb may be a family name.
    if (
      f.length === 1 &&
      !JOINING.has(f) &&
      tokens.at(from + 1).type === 'run' &&
      readPhrase(passage, from, cue, names)
    )
      break;
    if (JOINING.has(f)) joined = true;
    from++;
  }
  const left: Left = {
    subject: null,
    omitted: false,
    from,
    to: cue,
    joined,
    subordinate: subordinate || example,
    example,
    negated: false,
    cue,
    addressee: null,
    object: null,
    via: null,
    passesOn: false,
  };
  if (tokens.at(cue).start - tokens.at(clauseFrom).start > MAX_LEFT) return left;
  let to = cue;
  for (let turn = 0; turn < 12 && to > from; turn++) {
    const stripped = stripRight(passage, from, to, left, names);
    if (stripped === to) break;
    to = stripped;
  }
  left.to = to;
  if (to <= from) {
    left.omitted = true;
    return left;
  }
  readSubject(passage, from, to, left, names);
  // 他這才急急說: whatever he does on the way.
  const opening = tokens.at(from);
  if (
    !left.subject &&
    !isOwner(passage, from) &&
    (opening.classes & PRONOUN) !== 0 &&
    (opening.classes & GROUP) === 0
  ) {
    left.subject = readPhrase(passage, from, from + 1, names);
    return left;
  }
  if (!left.subject) left.subject = afterOccasion(passage, from, to, names);
  // 回覆查詢稱, 在社交平台表示: an occasion, and nobody before it.
  const first = tokens.at(from);
  if (!left.subject && (first.classes & (OCCASION | PREPOSITION)) !== 0 && (first.classes & NOUN) === 0)
    left.omitted = true;
  return left;
}

/** 在記者會上陳大文說, 在會議上有居民指出: who stands after an occasion with no comma between them. */
function afterOccasion(passage: Passage, from: number, to: number, names: Names): Phrase | null {
  const { tokens } = passage;
  const opening = tokens.at(from).classes;
  if ((opening & (OCCASION | PREPOSITION)) === 0 || (opening & NOUN) !== 0) return null;
  for (let i = to - 2; i > from && i > to - REACH; i = before(tokens, i)) {
    const token = tokens.at(i);
    if ((token.classes & OCCASION_END) !== 0 && (token.classes & NOUN) === 0)
      return readPhrase(passage, i + 1, to, names);
  }
  return null;
}

/** Takes one adverb, time, occasion or addressee from the right end; returns where the rest ends. */
function stripRight(passage: Passage, from: number, to: number, left: Left, names: Names): number {
  const { tokens } = passage;
  const last = tokens.at(to - 1);
  if (last.type === 'space' || last.type === 'time') return to - 1;
  // 哽咽地說
  if (last.type === 'run' && last.form === '地') return Math.max(from, to - 2);
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
    const f = last.form;
    // 美國的訴求
    if (f === '的') return to - 1;
    // 將其形容為: what is described, put before the verb.
    if (/^[其它之他她]$/.test(f) && /^(将|把|称)$/.test(tokens.at(to - 2).form)) return to - 2;
    // 羅時中: the end of a name and of an occasion are written alike.
    if (
      last.end - last.start === 1 &&
      tokens.at(to - 2).end === last.start &&
      !followsName(f) &&
      isPersonName(passage, from, to, names)
    )
      return to;
    if ((last.classes & NEGATION) !== 0) {
      left.negated = true;
      return to - 1;
    }
    if (JOINING.has(f)) left.joined = true;
    // 村委會表示: the end of a body's name, and not the sign of the future.
    const body = tokens.at(to - 2);
    if (
      f === '会' &&
      body.type === 'run' &&
      body.end === last.start &&
      body.end - body.start > 1 &&
      !looksLikeName(body.form, names)
    )
      return to;
    const noun = f.length > 1 && (last.classes & ADVERB) === 0 && (last.classes & FUTURE) !== 0;
    const adverbial = noun ? 0 : last.classes & (ADVERB | FUTURE | PAST | PRESENT | HEDGE);
    if (adverbial !== 0 && (last.classes & NOUN) === 0 && !isOccasionEnd(passage, from, to)) return to - 1;
    if ((last.classes & OCCASION_END) !== 0 && (last.classes & NOUN) === 0) {
      const start = occasionStart(passage, from, to, names);
      // 新聞稿中, 報告裡: the document itself speaks.
      // 工人期間稱: an adverb after the one who speaks.
      const alone = (last.classes & ADVERB) !== 0 && last.end - last.start > 1;
      if (alone && start === from && readPhrase(passage, from, to - 1, names)) return to - 1;
      const document = start === from ? readPhrase(passage, from, to - 1, names) : null;
      if (document?.documentary) return to - 1;
      if (start >= 0) return start;
    }
    if (f === '被' || f === '遭' || f === '应') left.subordinate = true;
    // 昨晚才獲回覆指: the answer came to whoever had asked
    if (RECEIVES.test(f) && tokens.at(left.cue).word?.verb?.act === 'respond') return to - 1;
  }
  const addressed = addressStart(passage, from, to);
  if (addressed >= 0 && (addressed === from || leadsWithSource(passage, from, addressed, names))) {
    left.object ??= [addressed, to];
    left.addressee ??= readPhrase(passage, addressed + 1, to, names);
    return addressed;
  }
  return to;
}

/** Whether 的 stands between a token and the cue, and words after it. */
function isRelative({ tokens }: Passage, from: number, cue: number): boolean {
  for (let i = from + 1; i + 1 < cue; i++) if (tokens.at(i).form.startsWith('的')) return true;
  return false;
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
      // 和 and 與 join two sources rather than address one.
      return f === '和' || f === '与' || f === '同' ? -1 : i;
    }
  }
  return -1;
}

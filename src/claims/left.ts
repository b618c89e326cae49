import { JOINING, stripAdjunct } from './adjunct.js';
import { isOwner, REACH } from './leading.js';
import { ADVERB, CONNECTOR, GROUP, NOUN, OCCASION, OCCASION_END, PREPOSITION, PRONOUN } from './lexicon.js';
import type { Names } from './name.js';
import { beginsName } from './noun-phrase.js';
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

const SUBORDINATE = new Set(
  '如果 藉 借 趁 自 自从 随着 因 因为 由于 为免 若 若果 倘若 假如 一旦 除非 旨在 为了 以便 应 被 遭 当'.split(
    ' ',
  ),
);
/** A turn and a negation in one word, before what was not said. */
const NOT_DONE = /^(?:但|不过|却|而)并?[没未]有?$/;
const EXAMPLE = new Set(['如', '例如', '比如', '譬如', '像', '包括']);

/** Reads the tokens from the beginning of a clause to a cue. */
export function readLeft(passage: Passage, clauseFrom: number, cue: number, names: Names): Left {
  const { tokens } = passage;
  let from = clauseFrom;
  let joined = false;
  let subordinate = false;
  let example = false;
  let negated = false;
  while (from < cue && from - clauseFrom < REACH) {
    const token = tokens.at(from);
    // 兩年後
    const ends = from > clauseFrom && /^[后前]$/.test(token.form) && tokens.at(from - 1).type === 'time';
    if (token.type === 'space' || token.type === 'time' || ends) {
      from++;
      continue;
    }
    const f = token.form;
    // 被點名的公司表示, 包括陳大文在內的三人表示: it only tells whom it is about
    const tellsApart = (f === '被' || f === '包括') && isRelative(passage, from, cue);
    if (SUBORDINATE.has(f) && !tellsApart) subordinate = true;
    if (EXAMPLE.has(f) && !tellsApart) example = true;
    // 但沒有否認
    const denies = NOT_DONE.test(f);
    const connects = (token.classes & (CONNECTOR | ADVERB)) !== 0 && (token.classes & (NOUN | PRONOUN)) === 0;
    if (!connects && !denies) break;
    if (denies) negated = true;
    if (!JOINING.has(f) && beginsName(passage, from) && readPhrase(passage, from, cue, names)) break;
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
    negated,
    cue,
    addressee: null,
    object: null,
    via: null,
    passesOn: false,
  };
  if (tokens.at(cue).start - tokens.at(clauseFrom).start > MAX_LEFT) return left;
  let to = cue;
  for (let turn = 0; turn < 12 && to > from; turn++) {
    const stripped = stripAdjunct(passage, from, to, left, names);
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
    if ((token.classes & OCCASION_END) === 0 || (token.classes & NOUN) !== 0) continue;
    const phrase = readPhrase(passage, i + 1, to, names);
    // 馬丁內斯: a name may hold what an occasion ends with
    if (phrase) return phrase;
  }
  return null;
}

/** Whether 的 stands between a token and the cue, and words after it. */
function isRelative({ tokens }: Passage, from: number, cue: number): boolean {
  for (let i = from + 1; i + 1 < cue; i++) if (tokens.at(i).form.startsWith('的')) return true;
  return false;
}

import type { Discourse } from './discourse.js';
import { attributed, colonCue, type Draft, type DraftSource } from './draft.js';
import type { Entity } from './entity.js';
import { leading } from './leading.js';
import { EVENT, NEGATION, VERB } from './lexicon.js';
import { MAX_NAME } from './name.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { after, type Clause, clauseAt, holdsWords, isFullQuotation, type Sentence } from './sentence.js';
import { opensQuotation } from './token.js';

/** Nobody says less than this. */
const MIN_WORDS = 2;
/** A quotation in the middle of a sentence counts as speech from this many characters on. */
const MIN_SPEECH = 8;

/** The same without a full stop of its own. */
const MIN_LOOSE_SPEECH = 10;
/** What a sentence has and a title has not: punctuation, somebody who is spoken of, a particle. */
const SPOKEN = /[，,。！!？?；;…我你妳他她佢咱咁嘅係唔冇咗喺啲啦㗎呀嗎吗呢吧了]/;

/**
 * Quotations that no cue takes: kind `quote`, said by the subject of their sentence where it names somebody,
 * else by whoever spoke in the sentence before.
 */
export function readFreeQuotations(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  taken: boolean[],
): Draft[] {
  const { tokens, text } = passage;
  const found: Draft[] = [];
  for (let c = 0; c < sentence.clauses.length; c++) {
    const clause = clauseAt(sentence, c);
    if (taken[c]) continue;
    let first = clause.from;
    while (first < clause.to && tokens.at(first).type === 'space') first++;
    const open = tokens.at(first);
    if (!opensQuotation(open)) continue;
    const parted = partedQuotation(passage, discourse, sentence, taken, c, first);
    if (parted) {
      found.push(parted);
      continue;
    }
    const last = lastQuotation(passage, first, clause.to);
    if (last < clause.to) {
      const followed = followedQuotation(passage, discourse, sentence, c, last);
      if (followed) {
        found.push(followed);
        taken[c] = true;
      }
      continue;
    }
    const length = tokens.at(open.mate).start - open.end;
    const full = isFullQuotation(tokens, text, first) || (open.mate >= tokens.length && first === 0);
    const alone = sentence.clauses.length === 1;
    if (!holdsWords(tokens, first, last)) continue;
    const before = clauseAt(sentence, c - 1);
    const { mark } = before;
    const introduced = mark === 'colon';
    if (length < (alone || (introduced && full) ? MIN_WORDS : MIN_SPEECH)) continue;
    const spoken = SPOKEN.test(text.slice(open.end, tokens.at(open.mate).start));
    // ……，「……」。: without a full stop of its own
    const loose = !full && length >= MIN_LOOSE_SPEECH && (mark === 'comma' || introduced) && spoken;
    if ((!full && !loose) || (introduced && deniesSpeech(passage, before))) continue;
    const speaker = speakerOf(passage, discourse, sentence, c, alone);
    const paper = introduced && !speaker?.phrase ? introducer(passage, discourse, before) : null;
    const source = paper ?? speaker;
    if (!source && (loose || (passage.role === 'paragraph' && !alone))) continue;
    const rule = alone ? 'quotation-alone' : introduced ? 'quotation-colon' : 'quotation-without-cue';
    const draft = attributed(passage, rule, source, [first, last]);
    // the colon is the cue where there is no verb (guideline 2)
    if (introduced) draft.cue = colonCue(tokens.at(clause.from - 1));
    found.push(draft);
    taken[c] = true;
    if (source) discourse.speaks(source.entity);
  }
  return found;
}

/** 海事處沒有回應：「……」: whoever says nothing is not quoted. */
function deniesSpeech({ tokens }: Passage, { from, to }: Clause): boolean {
  for (let i = from; i + 1 < to; i++)
    if ((tokens.at(i).classes & NEGATION) !== 0 && (tokens.at(i + 1).classes & VERB) !== 0) return true;
  return false;
}

/** 「……。」他望向海面。: a sentence in marks, and what its speaker does. */
function followedQuotation(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  c: number,
  end: number,
): Draft | null {
  const { tokens, text } = passage;
  const clause = clauseAt(sentence, c);
  const open = tokens.at(clause.from);
  const closes =
    isFullQuotation(tokens, text, clause.from) || text.startsWith('..', tokens.at(open.mate).start - 2);
  if (clause.from !== sentence.from || !closes || tokens.at(open.mate).start - open.end < MIN_SPEECH)
    return null;
  const subject = leading(passage, end, clause.to, discourse.entities);
  if (subject?.kind !== 'person') return null;
  const source = discourse.resolve(subject);
  discourse.speaks(source.entity);
  return attributed(passage, 'quotation-without-cue', source, [clause.from, end]);
}

/** Nobody is called by less. */
const MIN_NAME = 2;

/** 門口的告示只有一行字：「……」: a paper may be quoted too. */
function introducer(passage: Passage, discourse: Discourse, { from, to }: Clause): DraftSource | null {
  const subject = leading(passage, from, to, discourse.entities);
  if (subject?.kind === 'document') return discourse.resolve(subject);
  // 大劉嘆了口氣：「……」: a short name that no list knows, and what its bearer did
  const name = passage.tokens.at(from);
  const acts = name.type === 'run' && (passage.tokens.at(from + 1).classes & EVENT) !== 0;
  const isShort = name.end - name.start >= MIN_NAME && name.end - name.start < MAX_NAME;
  if (subject || !acts || !isShort) return null;
  return discourse.resolve(
    plainPhrase(passage.text.slice(name.start, name.end), 'person', name.start, name.end),
  );
}

/** Where the quotations end that begin at a token: 「……」、「……」 are one claim. */
function lastQuotation({ tokens }: Passage, from: number, to: number): number {
  let end = after(tokens, from);
  while (end + 1 < to && tokens.at(end).type === 'pause' && tokens.at(end + 1).bracket === 'quotation')
    end = after(tokens, end + 1);
  return end;
}

/** What somebody says of themselves or to others; 其他 and 我們 of a text that the page only cites are rare in a pull quote. */
const SPOKEN_TO = /[我你妳佢咱]/;

/**
 * A pull quote: words that the page sets apart in a block instead of marks. Said by whom the page names beside it, else by
 * whoever spoke before; `null` where nobody did, or the block is a passage of a document or a list of links.
 */
export function readPullQuote(passage: Passage, discourse: Discourse): Draft | null {
  const { tokens, text, start, end } = passage;
  if (passage.role !== 'quotation' || tokens.some(({ bracket }) => bracket === 'quotation')) return null;
  const { attribution } = passage;
  if (!attribution && !SPOKEN_TO.test(text.slice(start, end))) return null;
  const entity = attribution ? whoIsNamed(attribution, discourse) : discourse.lastToSpeak();
  if (!entity) return null;
  const draft = attributed(passage, 'pull-quote', discourse.omitted(entity), [0, tokens.length]);
  return { ...draft, pulled: true };
}

/** Whoever the words beside a pull quote name. */
function whoIsNamed(attribution: Passage, { entities }: Discourse): Entity {
  const phrase = readPhrase(attribution, 0, attribution.tokens.length, entities);
  return entities.meet(phrase ?? plainPhrase(attribution.text.trim(), 'person'));
}

/** 「甲，」他頓了頓，「乙。」: one quotation parted by what the speaker does; the comma inside says that the words go on. */
function partedQuotation(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  taken: boolean[],
  c: number,
  first: number,
): Draft | null {
  const { tokens } = passage;
  const clause = clauseAt(sentence, c);
  const middle = after(tokens, first);
  if (tokens.at(middle - 2).type !== 'comma') return null;
  const resumes = sentence.clauses[c + 1];
  if (!resumes || taken[c + 1] || clause.mark !== 'comma') return null;
  const whole = tokens.at(resumes.from).bracket === 'quotation' && after(tokens, resumes.from) >= resumes.to;
  const subject = whole ? leading(passage, middle, clause.to, discourse.entities) : null;
  if (!subject) return null;
  const speaker = discourse.resolve(subject);
  taken[c] = true;
  taken[c + 1] = true;
  discourse.speaks(speaker.entity);
  const halves: [number, number][] = [
    [first, middle],
    [resumes.from, after(tokens, resumes.from)],
  ];
  return attributed(passage, 'quotation-without-cue', speaker, ...halves);
}

const MAKES = new Set('令让使');

/** 令不少人感嘆，「……」: whom something makes speak stands after 令. */
function afterPivot(passage: Passage, { from }: Clause): number {
  return MAKES.has(passage.tokens.at(from).form) ? from + 1 : from;
}

function speakerOf(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  c: number,
  alone: boolean,
): DraftSource | null {
  if (!alone) {
    // the nearest person before the quotation, else whoever the sentence began with
    let nearest: Phrase | null = null;
    let first: Phrase | null = null;
    // 鄰居都哭，火愈燒愈大，「……」: somebody by a title whom another clause parts from the words
    let distant: Phrase | null = null;
    for (let i = c - 1; i >= 0; i--) {
      const clause = clauseAt(sentence, i);
      const subject = leading(passage, afterPivot(passage, clause), clause.to, discourse.entities);
      if (!subject || subject.kind === 'document') continue;
      if (subject.kind !== 'person') first = subject;
      // a name counts for more than a title, which whoever is spoken of may bear
      else if (subject.form !== 'pronoun' && nearest?.form !== 'pronoun') {
        if (subject.form !== 'title') return discourse.resolve(subject);
        if (i === c - 1 || i === 0) nearest ??= subject;
        else distant ??= subject;
      }
      // 甲在場，他……，「……」: the pronoun means the one whom its sentence began with.
      else if (nearest && i === 0 && subject.form !== 'pronoun')
        return { phrase: nearest, entity: discourse.entities.meet(subject), form: 'pronoun' };
      else nearest ??= subject;
    }
    const subject =
      nearest ?? first ?? ((discourse.speaker ?? discourse.carried)?.kind === 'person' ? null : distant);
    if (subject) return discourse.resolve(subject);
  }
  const { topic } = discourse;
  // 文件稱……。街坊只是笑。「……」: whoever the last sentence was about
  const person = topic?.kind === 'person' ? topic : null;
  const entity = person ?? discourse.speaker ?? topic ?? discourse.carried;
  return entity ? discourse.omitted(entity) : null;
}

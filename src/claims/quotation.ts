import type { Discourse } from './discourse.js';
import type { Draft, DraftSource } from './draft.js';
import type { Entity } from './entity.js';
import { leading } from './leading.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { after, type Clause, clauseAt, isFullQuotation, type Sentence } from './sentence.js';

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
  for (const [c, clause] of sentence.clauses.entries()) {
    if (taken[c]) continue;
    let first = clause.from;
    while (first < clause.to && tokens.at(first).type === 'space') first++;
    const open = tokens.at(first);
    if (open.type !== 'open' || open.bracket !== 'quotation' || open.mate < 0) continue;
    const parted = partedQuotation(passage, discourse, sentence, taken, c);
    if (parted) {
      found.push(parted);
      continue;
    }
    if (after(tokens, first) < clause.to) continue;
    const length = tokens.at(open.mate).start - open.end;
    const full = isFullQuotation(tokens, text, first) || (open.mate >= tokens.length && first === 0);
    const alone = sentence.clauses.length === 1;
    if (!holdsWords(passage, first, after(tokens, first))) continue;
    if (length < (alone ? 2 : MIN_SPEECH)) continue;
    const { mark } = clauseAt(sentence, c - 1);
    const spoken = SPOKEN.test(text.slice(open.end, tokens.at(open.mate).start));
    // ……，「……」。: without a full stop of its own
    const loose = !full && length >= MIN_LOOSE_SPEECH && (mark === 'comma' || mark === 'colon') && spoken;
    if (!full && !loose) continue;
    const source = speakerOf(passage, discourse, sentence, c, alone);
    if (!source && (loose || (passage.role === 'paragraph' && !alone))) continue;
    const rule = alone ? 'quotation-alone' : 'quotation-without-cue';
    found.push(quotationDraft(passage, rule, source, [first, after(tokens, first)]));
    taken[c] = true;
    if (source) discourse.speaks(source.entity);
  }
  return found;
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
  const draft = quotationDraft(passage, 'pull-quote', discourse.omitted(entity), [0, tokens.length]);
  return { ...draft, pulled: true };
}

/** Whoever the words beside a pull quote name. */
function whoIsNamed(attribution: Passage, { entities }: Discourse): Entity {
  const phrase = readPhrase(attribution, 0, attribution.tokens.length, entities);
  return entities.meet(phrase ?? plainPhrase(attribution.text.trim(), 'person'));
}

function quotationDraft(
  passage: Passage,
  rule: string,
  source: DraftSource | null,
  ...contents: [number, number][]
): Draft {
  return {
    passage,
    rule,
    cue: null,
    verb: null,
    source,
    via: [],
    addressee: null,
    contents,
    parent: null,
    statement: false,
    pulled: false,
  };
}

/** 「甲，」他頓了頓，「乙。」: one quotation parted by what the speaker does; the comma inside says that the words go on. */
function partedQuotation(
  passage: Passage,
  discourse: Discourse,
  sentence: Sentence,
  taken: boolean[],
  c: number,
): Draft | null {
  const { tokens } = passage;
  const clause = clauseAt(sentence, c);
  const open = tokens.at(clause.from);
  if (open.type !== 'open' || tokens.at(open.mate - 1).type !== 'comma') return null;
  const middle = after(tokens, clause.from);
  const resumes = sentence.clauses[c + 1];
  if (!resumes || taken[c + 1] || middle >= clause.to || clause.mark !== 'comma') return null;
  const whole = tokens.at(resumes.from).bracket === 'quotation' && after(tokens, resumes.from) >= resumes.to;
  const subject = whole ? leading(passage, middle, clause.to, discourse.entities) : null;
  if (!subject) return null;
  const speaker = discourse.resolve(subject);
  taken[c] = true;
  taken[c + 1] = true;
  discourse.speaks(speaker.entity);
  const halves: [number, number][] = [
    [clause.from, middle],
    [resumes.from, after(tokens, resumes.from)],
  ];
  return quotationDraft(passage, 'quotation-without-cue', speaker, ...halves);
}

function holdsWords(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const type = passage.tokens.at(i).type;
    if (type === 'word' || type === 'run' || type === 'latin') return true;
  }
  return false;
}

/** 令不少人感嘆，「……」: whom something makes speak stands after 令. */
function afterPivot(passage: Passage, { from }: Clause): number {
  return /^[令让使]$/.test(passage.tokens.at(from).form) ? from + 1 : from;
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
    for (let i = c - 1; i >= 0; i--) {
      const clause = clauseAt(sentence, i);
      const subject = leading(passage, afterPivot(passage, clause), clause.to, discourse.entities);
      if (!subject || subject.kind === 'document') continue;
      if (subject.kind !== 'person') first = subject;
      // a name counts for more than a title, which whoever is spoken of may bear
      else if (subject.form !== 'pronoun' && nearest?.form !== 'pronoun') {
        if (subject.form !== 'title') return discourse.resolve(subject);
        nearest ??= subject;
      }
      // 甲在場，他……，「……」: the pronoun means the one whom its sentence began with.
      else if (nearest && i === 0 && subject.form !== 'pronoun')
        return { phrase: nearest, entity: discourse.entities.meet(subject), form: 'pronoun' };
      else nearest ??= subject;
    }
    const subject = nearest ?? first;
    if (subject) return discourse.resolve(subject);
  }
  const entity = discourse.speaker ?? discourse.topic ?? discourse.carried;
  return entity ? discourse.omitted(entity) : null;
}

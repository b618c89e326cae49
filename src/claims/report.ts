import { acceptCue } from './accept.js';
import { readAccording } from './according.js';
import { isAnswer } from './complement.js';
import type { Draft, DraftSource } from './draft.js';
import { ADVERB, ANONYMOUS, CONNECTOR, DOCUMENT, EVENT, NARRATION, PREPOSITION, VERB } from './lexicon.js';
import { firstToken } from './modality.js';
import type { Passage } from './passage.js';
import { type Phrase, readPhrase } from './phrase.js';
import type { FoundCue, Scene } from './scene.js';
import { after, type Clause, isFullQuotation, type Sentence } from './sentence.js';
import { type Left, leading, readLeft } from './subject.js';
import type { Token } from './tokens.js';

/** Reads one sentence; returns the claims in it and marks the clauses that they take. */
export function readReports(scene: Scene, taken: boolean[]): Draft[] {
  const { passage, sentence, discourse } = scene;
  const { tokens } = passage;
  const { clauses } = sentence;
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let pending: Phrase[] = [];
  const close = (to: number): void => {
    const content = open?.contents.at(-1);
    if (content) content[1] = Math.max(content[0], to);
    open = null;
  };
  for (let c = 0; c < clauses.length; c++) {
    const clause = clauses[c];
    if (!clause) continue;
    const current: Draft | null = open;
    const according = readAccording(passage, clause, discourse);
    if (according) {
      if (current) close(clauses[c - 1]?.to ?? clause.from);
      const next = clauses[c + 1];
      const onward = next && according.contentFrom === null ? findCue(scene, c + 1, null, drafts) : null;
      if (according.phrase && onward?.left.subject && onward.verb.frame !== 'act') {
        pending = [according.phrase];
        taken[c] = true;
        continue;
      }
      const from = according.contentFrom ?? next?.from;
      if (from !== undefined) {
        const source = according.phrase
          ? discourse.resolve(according.phrase)
          : discourse.implied(according.implied, 'anonymous');
        const draft = begin(passage, 'according', source, from, scene.parent);
        const act = according.cue.lemma === '看來' ? 'think' : 'report';
        draft.cue = { ...according.cue, act, stance: 'neutral', negated: false };
        if (according.via) draft.via.push(discourse.resolve(according.via));
        drafts.push(draft);
        open = draft;
        taken[c] = true;
        discourse.speaks(source.entity);
      }
      continue;
    }
    const cue = findCue(scene, c, current, drafts);
    if (cue) {
      if (current) close(clauses[c - 1]?.to ?? clause.from);
      const draft = reportOf(scene, c, cue, taken);
      draft.via.push(...pending.map((phrase) => discourse.resolve(phrase)));
      pending = [];
      drafts.push(draft);
      taken[c] = true;
      discourse.speaks(cue.source.entity);
      open = draft.contents.at(-1)?.[1] === -1 ? draft : null;
      continue;
    }
    if (current) {
      if (endsContent(scene, current, c)) close(clauses[c - 1]?.to ?? clause.from);
      else taken[c] = true;
    }
  }
  close(clauses.at(-1)?.to ?? sentence.to);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    settle(draft);
    if (draft.contents.length > 0) kept.push(draft);
  }
  return kept;
}

/** A draft whose content begins at a token and is still open. */
function begin(
  passage: Passage,
  rule: string,
  source: DraftSource | null,
  from: number,
  parent: Draft | null,
): Draft {
  return {
    passage,
    rule,
    cue: null,
    verb: null,
    source,
    via: parent?.source ? [parent.source] : [],
    addressee: null,
    contents: [[from, -1]],
    parent,
    statement: false,
  };
}

function reportOf(scene: Scene, c: number, cue: FoundCue, taken: boolean[]): Draft {
  const { passage, sentence, discourse, parent } = scene;
  const { tokens } = passage;
  const clause = sentence.clauses[c] as Clause;
  let from = cue.to;
  const draft = begin(passage, cue.rule, cue.source, from, parent);
  const told =
    ((cue.verb.frame === 'urge' && clause.mark === 'comma') ||
      (cue.verb.frame === 'note' && clause.mark === 'colon')) &&
    cue.to < clause.to &&
    (tokens[clause.to - 1]?.end ?? 0) - (tokens[cue.to]?.start ?? 0) <= 5;
  if (cue.verb.frame === 'tell' || told) {
    // 告訴記者，……: whom it was said to stands before the comma.
    const quotation = nextQuotation(tokens, from, clause.to);
    const end = quotation ?? clause.to;
    const phrase = readPhrase(passage, from, Math.min(end, from + 8), discourse.entities);
    if (phrase) draft.addressee = phrase;
    if (phrase || end < clause.to) from = end;
  }
  while (from < clause.to && /^(了|过)$/.test(tokens[from]?.word?.form ?? '')) from++;
  if (cue.verb.frame === 'noun' || isAnswer(scene, clause, cue)) {
    while (
      from < clause.to &&
      /^(则|就|也|包括|是|为|就是|则是)$/.test(
        passage.folded.slice(tokens[from]?.start ?? 0, tokens[from]?.end ?? 0),
      )
    )
      from++;
  }
  if (from >= clause.to) from = sentence.clauses[c + 1]?.from ?? sentence.to;
  draft.contents = [[from, -1]];
  draft.verb = cue.verb;
  const first = tokens[cue.from];
  const last = tokens[cue.to - 1];
  draft.cue = {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    lemma: cue.verb.lemma,
    act: cue.verb.act,
    stance: cue.verb.stance,
    negated: cue.left.negated,
  };
  draft.addressee ??= cue.left.addressee;
  if (cue.left.via) draft.via.push(discourse.resolve(cue.left.via));
  if (cue.stance && cue.left.object) {
    draft.contents = [cue.left.object, [cue.to, clause.to]];
    return draft;
  }
  if (cue.backward) backward(scene, c, draft, taken);
  else if (endsAtQuotation(passage, draft.contents[0]?.[0] ?? 0, sentence.to)) {
    const at = draft.contents[0]?.[0] ?? 0;
    draft.contents = [[at, after(tokens, at)]];
    markTaken(sentence.clauses, taken, after(tokens, at));
  }
  return draft;
}

/** 「……」在網上流傳: a quotation of a whole clause ends the content where a predicate about it follows. */
function endsAtQuotation(passage: Passage, at: number, to: number): boolean {
  const { tokens, text } = passage;
  const open = tokens[at];
  if (open?.type !== 'open' || open.bracket !== 'quotation' || open.mate < 0) return false;
  const next = tokens[open.mate + 1];
  if (!next || open.mate + 1 >= to) return false;
  const long = (tokens[open.mate]?.start ?? 0) - open.end >= 10 || isFullQuotation(tokens, text, at);
  return long && next.type === 'word' && (next.classes & (PREPOSITION | EVENT)) !== 0;
}

function markTaken(clauses: Clause[], taken: boolean[], to: number): void {
  for (let i = 0; i < clauses.length; i++) if ((clauses[i]?.from ?? to) < to) taken[i] = true;
}

/** 「A，」甲說，「B。」 and 「A。」甲說。: the contents stand around the cue. */
function backward(scene: Scene, c: number, draft: Draft, taken: boolean[]): void {
  const { passage, sentence } = scene;
  const { tokens } = passage;
  const { clauses } = sentence;
  const clause = clauses[c] as Clause;
  draft.contents = [];
  if (tokens[clause.from]?.type === 'open') {
    let from = clause.from;
    for (let i = c - 1; i >= 0 && !taken[i]; i--) {
      const earlier = clauses[i];
      if (!earlier || tokens[earlier.from]?.bracket !== 'quotation') break;
      from = earlier.from;
      taken[i] = true;
    }
    draft.contents.push([from, after(tokens, clause.from)]);
    const next = clauses[c + 1];
    if (
      next &&
      clause.mark === 'comma' &&
      tokens[next.from]?.bracket !== 'quotation' &&
      !doesSo(passage, next)
    ) {
      // 「A。」甲說，乙。: quotation and paraphrase under one verb.
      draft.contents.push([next.from, -1]);
      return;
    }
    const resumes = next ? next.from : draft.cue ? indexAfterCue(tokens, draft.cue.end, sentence.to) : -1;
    if (resumes >= 0 && tokens[resumes]?.type === 'open' && tokens[resumes]?.bracket === 'quotation') {
      draft.contents.push([resumes, after(tokens, resumes)]);
      markTaken(clauses, taken, after(tokens, resumes));
    }
    return;
  }
  // ……，甲表示。: what stands before in the sentence and is nobody's yet.
  let first = c;
  while (first > 0 && !taken[first - 1]) first--;
  if (first < c) {
    draft.contents.push([clauses[first]?.from ?? clause.from, clauses[c - 1]?.to ?? clause.from]);
    for (let i = first; i < c; i++) taken[i] = true;
  }
}

/** 他一邊說，一邊抹鏡: what the speaker does meanwhile, or afterwards. */
function doesSo({ tokens, folded }: Passage, clause: Clause): boolean {
  const start = tokens[clause.from]?.start ?? 0;
  return /^(一边|一面|边|同时|随后|随即|然后|接着|转身|说[完罢着]|语毕|说时|又一边)/.test(
    folded.slice(start, start + 4),
  );
}

function indexAfterCue(tokens: Token[], end: number, to: number): number {
  for (let i = firstToken(tokens, end); i < to; i++) {
    const type = tokens[i]?.type;
    if (type !== 'other' && type !== 'space') return i;
  }
  return -1;
}

function nextQuotation(tokens: Token[], from: number, to: number): number | null {
  for (let i = from; i < to; i = after(tokens, i)) {
    if (tokens[i]?.type === 'open' && tokens[i]?.bracket === 'quotation') return i;
  }
  return null;
}

/** Whether a comma or a colon parted the cue from what it governs. */
function followsComma(sentence: Sentence, open: Draft, from: number): boolean {
  return open.cue !== null && sentence.clauses.some((clause) => clause.from === from);
}

/** How a clause begins that goes on with what a quotation began: 「……」，會…… */
const GOING_ON = /^(会|将|要|应|能|可|必|因|所|这|那|不|没|未|也|又|但|而|否|如|若|希|令|让|并|其)/;

/** Whether clause `c` is the writer's again, although a claim is open. */
function endsContent(scene: Scene, open: Draft, c: number): boolean {
  const { passage, sentence, discourse } = scene;
  const { tokens, folded } = passage;
  const clause = sentence.clauses[c];
  const previous = sentence.clauses[c - 1];
  if (!clause || !previous) return false;
  const start = tokens[clause.from]?.start ?? 0;
  const head = folded.slice(start, start + 20);
  if (/^(但|不过|惟)?(并)?(没有|未有|未|拒绝)(进一步)?(透露|具体|提供|说明|详细)/.test(head)) return true;
  // 筆者……: the writer speaks again.
  if (/^(笔者|本报|小编|记者)/.test(head)) return true;
  const content = open.contents.at(-1);
  const from = content?.[0] ?? clause.from;
  const quoted = tokens[from]?.type === 'open' && tokens[from]?.bracket === 'quotation';
  const act = open.verb?.frame === 'act' && from < clause.from && previous.mark === 'comma';
  // 宣布達成協議，但……: an event is told, and then the writer goes on.
  if (act && c > 0 && /^(但|不过|惟|然而)/.test(head) && !followsComma(sentence, open, from)) return true;
  const whole = quoted && from < clause.from && after(tokens, from) >= previous.to;
  if (!whole) return false;
  if (previous.mark === 'semicolon') return true;
  let i = clause.from;
  while (
    i < clause.to &&
    (tokens[i]?.type === 'space' || /^(而|但|并|也|又)$/.test(tokens[i]?.word?.form ?? ''))
  )
    i++;
  if (GOING_ON.test(folded.slice(tokens[i]?.start ?? 0, (tokens[i]?.start ?? 0) + 2))) return false;
  if ((tokens[i]?.classes ?? 0) & NARRATION) return true;
  const lead = leading(passage, clause.from, clause.to, discourse.entities);
  if (lead !== null && lead.form === 'pronoun') return false;
  return open.verb?.frame !== 'note' || lead !== null;
}

/** Drops empty contents. */
function settle(draft: Draft): void {
  const { tokens } = draft.passage;
  draft.contents = draft.contents.filter(([from, to]) => {
    let words = 0;
    for (let i = from; i < to; i++) {
      const type = tokens[i]?.type;
      if (type === 'word' || type === 'run' || type === 'latin' || type === 'number' || type === 'time')
        words++;
      if (words > 0) return true;
    }
    return false;
  });
}

/** Verbs that a second verb right after them completes: 回應稱, 分析指出. */
const COMPLETING = /^(说|称|指|指出|认为|表示|道|写道|说道)$/;

/** The first verb of the clause that reports, or `null`. */
export function findCue(scene: Scene, c: number, open: Draft | null, drafts: Draft[]): FoundCue | null {
  const { passage, sentence } = scene;
  const { tokens } = passage;
  const clause = sentence.clauses[c];
  if (!clause) return null;
  for (let i = clause.from; i < clause.to; i = after(tokens, i)) {
    const token = tokens[i];
    if (!token || (token.classes & VERB) === 0 || !token.word?.verb) continue;
    if (
      isNounUse(passage, clause, i) ||
      (token.word.verb.frame === 'tell' && saysLater(tokens, i, clause.to))
    )
      continue;
    let verb = token.word.verb;
    let to = i + 1;
    while (to < clause.to) {
      const next = tokens[to];
      const completes =
        next?.word?.verb &&
        COMPLETING.test(next.word.form) &&
        !/^(表示|續)$/.test(verb.lemma) &&
        verb.frame !== 'topic';
      if (!completes || !next?.word?.verb) break;
      verb = {
        ...next.word.verb,
        act:
          verb.frame === 'note' || verb.frame === 'act' || verb.frame === 'urge' || verb.frame === 'think'
            ? verb.act
            : next.word.verb.act,
        frame: 'say',
      };
      to++;
    }
    // 續稱: how it is said, and the second verb is the cue.
    if (verb.lemma === '續' && tokens[i + 1]?.word?.verb && i + 1 < clause.to) continue;
    const left = leftOf(passage, clause, i, scene);
    if (!left.subject && inSubjectOfLater(scene, clause, i, to)) continue;
    const found = acceptCue(scene, c, { from: i, to, verb, left }, open, drafts);
    if (found) return found;
    if (to > i + 1) i = to - 1;
  }
  return null;
}

/** 一篇評論認為, 有分析指出: a word that is verb and noun, and a noun here. */
function isNounUse(passage: Passage, clause: Clause, index: number): boolean {
  const { tokens } = passage;
  const token = tokens[index];
  if (!token || (token.classes & (DOCUMENT | ANONYMOUS)) === 0) return false;
  const next = tokens[index + 1];
  const followed =
    index + 1 < clause.to &&
    next?.word?.verb !== undefined &&
    next.word.verb !== null &&
    (next.classes & DOCUMENT) === 0;
  if (!followed) return false;
  let first = clause.from;
  while (first < index && ((tokens[first]?.classes ?? 0) & (CONNECTOR | ADVERB)) !== 0) first++;
  const previous = passage.folded.slice(Math.max(0, token.start - 1), token.start);
  return first === index || /[有的篇份项则个]/.test(previous);
}

/** 不願透露姓名的員工也稱: a verb in a relative clause of the one who speaks. */
function inSubjectOfLater(scene: Scene, clause: Clause, index: number, to: number): boolean {
  const { passage, discourse } = scene;
  const { tokens } = passage;
  let relative = false;
  for (let i = to, n = 0; i < clause.to && n < 16; i = after(tokens, i), n++) {
    const token = tokens[i];
    if (!token || token.type === 'open') return false;
    if (passage.folded[token.start] === '的') relative = true;
    if (relative && token.word?.verb && (token.classes & DOCUMENT) === 0) {
      const subject = readLeft(passage, clause.from, i, discourse.entities).subject;
      const start = tokens[index]?.start ?? 0;
      return subject !== null && subject.start <= start && subject.end > start;
    }
  }
  return false;
}

/** 告訴記者說: the second verb is the cue. */
function saysLater(tokens: Token[], index: number, to: number): boolean {
  for (let i = after(tokens, index), n = 0; i < to && n < 8; i = after(tokens, i), n++) {
    const frame = tokens[i]?.word?.verb?.frame;
    if (frame === 'say' || frame === 'word') return i + 1 >= to || tokens[i + 1]?.type === 'open';
  }
  return false;
}

function leftOf(passage: Passage, clause: Clause, cue: number, scene: Scene): Left {
  const { tokens } = passage;
  let from = clause.from;
  // 「……」甲說: the speaker stands between the quotation and the verb.
  const first = tokens[from];
  if (first?.type === 'open' && first.bracket === 'quotation' && first.mate + 1 < cue) {
    const length = (tokens[first.mate]?.start ?? 0) - first.end;
    const inner = tokens[first.mate - 1]?.type;
    if (length >= 8 || inner === 'comma' || isFullQuotation(tokens, passage.text, from))
      from = first.mate + 1;
  }
  return readLeft(passage, from, cue, scene.discourse.entities);
}

import type { Claim, ClaimContent, Source } from '../model/claim.js';
import type { Span } from '../model/span.js';
import type { ColumnAuthor } from './column.js';
import { confidenceOf } from './confidence.js';
import type { Discourse } from './discourse.js';
import type { Draft, DraftSource } from './draft.js';
import type { ExtractClaimsOptions } from './extract.js';
import { type Certainty, readModality } from './modality.js';
import type { Phrase } from './phrase.js';
import { within } from './quantities.js';
import { readQuoted } from './quoted.js';

/** Turns drafts into claims: offsets, kinds, modality, names and ids. */
export function buildClaims(
  drafts: Draft[],
  discourse: Discourse,
  author: ColumnAuthor | null,
  options: ExtractClaimsOptions,
): Claim[] {
  const made: { draft: Draft; claim: Claim; place: number }[] = [];
  const writer = author ? authorSource(author, discourse) : null;
  // Drafts come passage by passage.
  let place = 0;
  let passage = drafts[0]?.passage;
  for (const draft of drafts) {
    if (draft.passage !== passage) place++;
    passage = draft.passage;
    if (draft.statement && options.statements === false) continue;
    const claim = claimOf(draft, writer);
    if (claim) made.push({ draft, claim, place });
  }
  made.sort((a, b) => a.place - b.place || a.claim.span.start - b.claim.span.start);
  const ids = new Map<Draft | null, string>();
  for (const [index, { draft, claim }] of made.entries()) {
    claim.id = `c${index + 1}`;
    ids.set(draft, claim.id);
  }
  return made.map(({ draft, claim }) => {
    claim.parent = ids.get(draft.parent) ?? null;
    return claim;
  });
}

function claimOf(draft: Draft, writer: Source | null): Claim | null {
  const { passage } = draft;
  const quoted = readQuoted(draft);
  if (quoted.contents.length === 0) return null;
  const contents: ClaimContent[] = quoted.contents.map(({ start, end, verbatim }) => ({
    span: { start, end },
    text: passage.text.slice(start, end),
    verbatim,
  }));
  const source = draft.source ? sourceOf(draft.source) : draft.statement ? writer : null;
  const span = { start: passage.end, end: passage.start };
  for (const content of contents) widen(span, content.span);
  if (draft.cue) widen(span, draft.cue);
  if (!draft.parent)
    for (const one of [draft.source?.phrase, draft.addressee, ...draft.via.map((v) => v.phrase)])
      if (one && one.start >= passage.start && one.end <= passage.end && one.end > one.start)
        widen(span, one);
  const modality = readModality(passage, quoted.contents);
  const negated = draft.cue?.negated === true || draft.cue?.act === 'deny';
  return {
    id: '',
    kind: draft.statement ? 'statement' : quoted.kind,
    field: passage.field,
    block: passage.block,
    span,
    text: passage.text.slice(span.start, span.end),
    contents,
    cue: draft.cue
      ? {
          span: { start: draft.cue.start, end: draft.cue.end },
          text: passage.text.slice(draft.cue.start, draft.cue.end),
          lemma: draft.cue.lemma,
          act: draft.cue.act,
          stance: draft.cue.stance,
          negated: draft.cue.negated,
        }
      : null,
    source,
    via: draft.via.map(sourceOf),
    addressee: draft.addressee ? mentionOf(draft.addressee) : null,
    polarity: negated ? 'negative' : modality.polarity,
    certainty: certaintyOf(draft, contents, modality.certainty),
    tense: modality.tense,
    figures: heldBy(contents, passage.quantities.figures),
    times: heldBy(contents, passage.quantities.times),
    parent: null,
    confidence: confidenceOf(draft),
    rule: draft.rule,
  };
}

/** Makes a span reach over another one. */
function widen(span: Span, { start, end }: Span): void {
  span.start = Math.min(span.start, start);
  span.end = Math.max(span.end, end);
}

/** The figures or the times that stand in the contents. */
function heldBy<T extends { span: Span }>(contents: ClaimContent[], all: T[]): T[] {
  const found: T[] = [];
  for (const { span } of contents) for (const one of within(all, span.start, span.end)) found.push(one);
  return found;
}

/** How sure a claim is, by its cue and by what its content holds. */
function certaintyOf({ cue }: Draft, contents: ClaimContent[], held: Certainty): Certainty {
  if (cue?.act === 'ask') {
    // 質疑主辦者早已知道: no question where a clause follows that is none
    const asked = cue.lemma !== '質疑' || asks(contents) || (held === 'asserted' && namesThing(contents));
    if (asked) return 'question';
  }
  // 沒有說明會否復航: the question is left open
  if (cue?.negated && asks(contents)) return 'question';
  const expected = cue?.act === 'predict' || cue?.act === 'suspect';
  return expected && held === 'asserted' ? 'hedged' : held;
}

/** Whether what is asked is a question in form: 是否, 為何, 嗎. */
function asks(contents: ClaimContent[]): boolean {
  return contents.some(({ text }) => /是否|會否|会否|能否|為何|为何|有沒有|有没有|嗎|吗|？/.test(text));
}

/** Longest thing that is called in question by its name alone: 質疑其安全性. */
const MAX_THING = 5;

function namesThing(contents: ClaimContent[]): boolean {
  // 質疑救援太慢: a short clause
  return contents.every(({ text }) => text.length <= MAX_THING && !/[太不沒没被已是有]/.test(text));
}

function sourceOf(source: DraftSource): Source {
  const { phrase, entity, form } = source;
  return {
    span: phrase ? { start: phrase.start, end: phrase.end } : null,
    text: phrase ? phrase.text : null,
    name: entity.name,
    kind: entity.kind,
    form,
    role: phrase?.role ?? entity.role,
    affiliation: phrase?.affiliation ?? entity.affiliation,
    latinName: phrase?.latinName ?? entity.latinName,
    entity: entity.key,
  };
}

function mentionOf(phrase: Phrase): Source {
  return {
    span: { start: phrase.start, end: phrase.end },
    text: phrase.text,
    name: phrase.name,
    kind: phrase.kind,
    form: phrase.form,
    role: phrase.role,
    affiliation: phrase.affiliation,
    latinName: phrase.latinName,
    entity: phrase.name,
  };
}

function authorSource(author: ColumnAuthor, discourse: Discourse): Source {
  const { entity } = discourse.implied(author.name, 'author');
  return {
    span: null,
    text: null,
    name: author.name,
    kind: 'author',
    form: 'omitted',
    role: author.role,
    affiliation: author.affiliation,
    latinName: null,
    entity: entity.key,
  };
}

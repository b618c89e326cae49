import type { Discourse } from './discourse.js';
import type { Draft } from './draft.js';
import type { Entities, Entity } from './entity.js';
import { fold } from './fold.js';
import { leading } from './leading.js';
import { NOUN, ROLE } from './lexicon.js';
import { looksLikeName, MAX_NAME, type Names } from './name.js';
import type { Passage } from './passage.js';
import { type Phrase, plainPhrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import type { Sentence } from './sentence.js';
import type { Tokens } from './token.js';

/** Meets those whose names stand right after a title, whether or not they speak: a later 陳官 or 法官 means 法官陳大文. */
export function meetTitled(passage: Passage, { entities }: Discourse): void {
  for (const phrase of titledNames(passage, 0, passage.tokens.length, entities)) entities.meet(phrase);
  for (const phrase of pseudonyms(passage)) entities.meet(phrase);
}

/** What a gloss says of a name that is none. */
const PSEUDONYM = new Set(['化名', '假名', '网名', '笔名', '艺名']);

/** 阿鳳（化名）, Kelvin（網名）: the gloss says that the words before it are what somebody is called. */
function pseudonyms({ tokens, text, folded }: Passage): Phrase[] {
  const found: Phrase[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const { bracket, type, end } = tokens.at(i);
    if (type !== 'open' || bracket !== 'gloss' || !PSEUDONYM.has(folded.slice(end, end + 2))) continue;
    const name = tokens.at(i - 1);
    const isName = name.type === 'latin' || (name.type === 'run' && name.end - name.start <= MAX_NAME);
    if (isName) found.push(plainPhrase(text.slice(name.start, name.end), 'person', name.start, name.end));
  }
  return found;
}

/** A sentence that reports nothing may name the one whom the next sentence's pronoun means. */
export function topicOf(passage: Passage, discourse: Discourse, sentence: Sentence): Entity | null {
  const { entities } = discourse;
  const first = sentence.clauses[0];
  if (!first || passage.role !== 'paragraph') return null;
  const opening = leading(passage, first.from, first.to, entities);
  if (opening?.form === 'pronoun') return null;
  const subject = opening?.kind === 'person' ? opening : (namedLater(passage, sentence, entities) ?? opening);
  if (!subject) return null;
  const entity = entities.meet(subject);
  if (subject.kind === 'person' || subject.kind === 'organization' || isBody(subject)) return entity;
  // 南灣大學一項研究訪問了三千人。結果顯示……: a paper is only met
  if (subject.kind !== 'document') discourse.namesCrowd(entity);
  return null;
}

/** 警方介入調查。初步相信……: a crowd thinks nothing together, a body does. */
function isBody({ name }: Phrase): boolean {
  return /(?:方|警|政府|当局|消防|海关|法院|法庭)$/.test(fold(name));
}

/** 燈關了，陳大文還在場: somebody whose name is known begins a later clause. */
function namedLater(passage: Passage, { clauses }: Sentence, entities: Entities): Phrase | null {
  for (const { from, to } of clauses) {
    const subject = leading(passage, from, to, entities);
    if (subject?.kind === 'person' && subject.form === 'name' && entities.knows(fold(subject.name)))
      return subject;
  }
  return null;
}

/**
 * Whom a sentence that nobody speaks in names elsewhere than as its subject: 教會請來居民 Mia 分享, or in a later clause. The
 * next sentence's pronoun means them.
 */
export function introducedIn(
  passage: Passage,
  { entities }: Discourse,
  sentence: Sentence,
  found: readonly Draft[],
): Entity | null {
  if (passage.role !== 'paragraph' || found.some(({ source }) => source?.entity.kind === 'person'))
    return null;
  let last: Entity | null = null;
  for (const { from, to } of sentence.clauses) {
    const subject = leading(passage, from, to, entities);
    for (const phrase of [subject, ...titledNames(passage, from, to, entities)])
      if (phrase?.kind === 'person' && phrase.form === 'full') last = entities.meet(phrase);
  }
  return last;
}

/** People in a stretch of tokens whose names stand right after their titles: 法官陳大文, 居民 Mia, 主席阿登·貝洛爾. */
function titledNames(passage: Passage, from: number, to: number, names: Names): Phrase[] {
  const { tokens, folded } = passage;
  const found: Phrase[] = [];
  for (let i = from; i < to; i++) {
    const title = tokens.at(i);
    if ((title.classes & ROLE) === 0) continue;
    const at = tokens.at(i + 1).type === 'space' && tokens.at(i + 2).type === 'latin' ? i + 2 : i + 1;
    const name = tokens.at(at);
    const end = nameEnd(tokens, at);
    const form = folded.slice(name.start, tokens.at(end - 1).end);
    const isDotted = end > at + 1;
    const isNamed =
      name.type === 'latin' ? /^[A-Z]/.test(form) : name.type === 'run' && looksLikeName(form, names);
    const phrase = isNamed ? readPhrase(passage, isDotted ? titleStart(tokens, i) : i, end, names) : null;
    if (phrase?.kind === 'person') found.push(phrase);
  }
  return found;
}

/** Where a name ends that begins at a token: 阿登·貝洛爾 goes on after its dot. */
function nameEnd(tokens: Tokens, from: number): number {
  let end = from + 1;
  while (tokens.at(end).type === 'dot') end += 2;
  return end;
}

/** Where the words for a title begin: 南灣｜市議會｜主席. */
function titleStart(tokens: Tokens, title: number): number {
  let from = title;
  while ((tokens.at(from - 1).classes & NOUN) !== 0) from--;
  return from;
}

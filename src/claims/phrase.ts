import {
  ADVERB,
  ANONYMOUS,
  CONNECTOR,
  DOCUMENT,
  EVENT,
  GROUP,
  HONORIFIC,
  isOrdinary,
  isSurname,
  MEDIUM,
  NOUN,
  OCCASION,
  ORGANISATION,
  PLACE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  VERB,
} from './lexicon.js';
import {
  isBodyName,
  isUnknown,
  latinTail,
  looksLikeName,
  MAX_NAME,
  type Names,
  nameStart,
  PERSON_END,
  surnameStart,
  tailName,
} from './name.js';
import type { Passage } from './passage.js';
import { isPredicate, ORGANISATION_END, PREDICATE } from './predicate.js';
import { before } from './sentence.js';

export type SourceKind = 'person' | 'organization' | 'group' | 'document' | 'anonymous' | 'author';
export type SourceForm = 'full' | 'name' | 'title' | 'pronoun' | 'omitted' | 'heading';

/** A noun phrase that can stand for a source; offsets into its field. */
export interface Phrase {
  start: number;
  end: number;
  text: string;
  kind: SourceKind;
  form: SourceForm;
  name: string;
  role: string | null;
  affiliation: string | null;
  latinName: string | null;
  aliases: string[];
  /** Papers, broadcasters and agencies: what they say others said was passed on by them. */
  medium: boolean;
  /** Holds a word for a paper, a survey or data: such sources "show". */
  documentary: boolean;
}

/** A phrase of a name and nothing else. */
export function plainPhrase(name: string, kind: SourceKind, start = 0, end = 0): Phrase {
  return {
    start,
    end,
    text: name,
    kind,
    form: 'name',
    name,
    role: null,
    affiliation: null,
    latinName: null,
    aliases: [],
    medium: false,
    documentary: kind === 'document',
  };
}

const MAX_PHRASE = 80;

/**
 * Reads the tokens `[from, to)` as a source phrase, or returns `null` where nothing in its shape says that it is one:
 * no title, no end of an organisation's name, no family name, no name met before.
 */
export function readPhrase(passage: Passage, from: number, to: number, names: Names): Phrase | null {
  const { tokens, text, folded } = passage;
  let head = from;
  while (head < to) {
    const token = tokens[head];
    if (!token) break;
    const filler =
      token.type === 'space' || token.type === 'time' || token.type === 'pause' || token.type === 'dash';
    const loose =
      (token.classes & (ADVERB | CONNECTOR)) !== 0 &&
      (token.classes & (NOUN | PRONOUN)) === 0 &&
      // 曾大文, 常大文: a single character may be a family name.
      !(
        token.end - token.start === 1 &&
        isSurname(folded.slice(token.start, token.end)) &&
        (tokens[head + 1]?.type === 'run' || ((tokens[head + 1]?.classes ?? 0) & ROLE) !== 0) &&
        tokens[head + 1]?.start === token.end
      );
    const has = folded.startsWith('有', token.start) && token.end - token.start === 1 && head + 1 < to;
    if (!filler && !loose && !has) break;
    head++;
  }
  let tail = to;
  while (tail > head && tokens[tail - 1]?.type === 'space') tail--;
  if (tail <= head) return null;
  const start = tokens[head]?.start ?? 0;
  const end = tokens[tail - 1]?.end ?? start;
  if (end - start > MAX_PHRASE) return null;
  const opening = tokens[head];
  if (
    opening &&
    (opening.classes & (PREPOSITION | EVENT | OCCASION | VERB)) !== 0 &&
    (opening.classes & NOUN) === 0 &&
    // 管理公司: a compound.
    !(
      (opening.classes & PREPOSITION) === 0 &&
      ((tokens[head + 1]?.classes ?? 0) & (ORGANISATION | GROUP | ROLE)) !== 0
    )
  ) {
    // 在……的居民 is a phrase, 在政府 is not.
    const opens =
      (opening.classes & PREPOSITION) === 0 ||
      /^[在于从由与曾]/.test(folded.slice(opening.start, opening.end));
    if (!opens || !folded.slice(start, end).includes('的')) return null;
  }

  const indefinite = head > from && folded[(tokens[head]?.start ?? 1) - 1] === '有';
  const aliases: string[] = [];
  let latinName: string | null = null;
  let documentary = false;
  let core = tail;
  const closing = tokens[core - 1];
  if (closing?.type === 'close' && closing.bracket === 'gloss' && closing.mate > head) {
    const gloss = text.slice(tokens[closing.mate]?.end ?? 0, closing.start);
    for (const part of gloss.split(/[，,、；;/]/)) {
      const alias = part.trim();
      if (!alias || alias.length > 40) continue;
      if (/^[A-Za-z]/.test(alias)) {
        latinName ??= alias;
        if (alias.length <= 40) aliases.push(alias);
      } else if (alias.length <= 8 && !/[化音圖图右左中]|^[0-9]/.test(alias)) aliases.push(alias);
    }
    core = closing.mate;
  }
  const make = (
    kind: SourceKind,
    form: SourceForm,
    name: string,
    role: string | null,
    affiliation: string | null,
    medium = false,
  ): Phrase => ({
    start,
    end,
    text: text.slice(start, end),
    kind,
    form,
    name: name.trim(),
    role: role || null,
    affiliation: affiliation?.trim() || null,
    latinName,
    aliases,
    medium,
    documentary,
  });

  const last = tokens[core - 1];
  if (!last) return null;
  const coreEnd = last.end;
  const whole = text.slice(start, coreEnd);
  if (last.type === 'close') {
    if (last.bracket === 'title') {
      const medium = passage.text[coreEnd - 2] !== undefined && /[報报刊網网]/.test(text[coreEnd - 2] ?? '');
      return make(medium ? 'organization' : 'document', 'name', whole, null, null, medium);
    }
    const inner = text.slice(tokens[last.mate]?.end ?? 0, last.start);
    // 「順達物流」昨日發聲明: a body by its name in marks.
    if (last.bracket === 'quotation' && last.mate === head && isBodyName(passage, head, core - 1))
      return make('organization', 'name', inner, null, null);
    const noun = tokens[before(tokens, core) - 1];
    const isNoun =
      noun !== undefined &&
      ((noun.classes & NOUN) !== 0 ||
        (inner.length <= 5 && noun.type === 'run' && PERSON_END.has(folded[noun.end - 1] ?? '')) ||
        /[會会機机構构司站團团隊队]/.test(text[noun.end - 1] ?? ''));
    if (
      last.bracket === 'quotation' &&
      inner.length <= (/^[\w .-]+$/.test(inner) ? 32 : 16) &&
      last.mate > head &&
      isNoun
    )
      return make(
        (noun.classes & ROLE) !== 0 ? 'person' : 'organization',
        'full',
        inner,
        null,
        text.slice(start, tokens[last.mate]?.start),
      );
    return null;
  }
  // 該券商
  if (
    /^[该本]/.test(folded.slice(start, start + 1)) &&
    core - head > 1 &&
    whole.length <= 5 &&
    (last.classes & (ORGANISATION | GROUP | DOCUMENT | MEDIUM)) !== 0 &&
    folded[start] === '该'
  )
    return make('organization', 'pronoun', whole, null, null);
  // 這位55歲的教頭: somebody named before.
  if (/^[这该那此][位名]/.test(folded.slice(start, start + 2)) && core - head > 1)
    return make('person', 'pronoun', whole, null, null);
  if (core - head === 1 && (last.classes & PRONOUN) !== 0 && (last.classes & GROUP) === 0)
    return make('person', 'pronoun', whole, null, null);

  // The last title of the phrase parts affiliation and name: 甲大學｜教授｜陳大文.
  let role = -1;
  let medium = false;
  let joint = false;
  let noun = -1;
  /** The last noun or 的: a name begins after it. */
  let edge = -1;
  for (let i = head; i < core; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.type === 'open' && token.mate > i) {
      if (token.bracket === 'title' && /[報报刊網网]/.test(text[(tokens[token.mate]?.start ?? 1) - 1] ?? ''))
        medium = true;
      i = token.mate;
      if (token.mate < core) {
        noun = token.mate;
        edge = token.mate;
      }
      continue;
    }
    if (
      (token.classes & PREDICATE) !== 0 &&
      (token.classes & NOUN) === 0 &&
      i > head &&
      isPredicate(passage, i, role, core, start)
    )
      return null;
    if ((token.classes & ROLE) !== 0) role = i;
    if ((token.classes & NOUN) !== 0) noun = i;
    if ((token.classes & NOUN) !== 0 || folded[token.start] === '的') edge = i;
    if ((token.classes & MEDIUM) !== 0) medium = true;
    if ((token.classes & DOCUMENT) !== 0) documentary = true;
    if (token.type === 'pause' || /^[和与及]$|^以及$/.test(folded.slice(token.start, token.end))) {
      if (i > head && i < core - 1 && !joint && endsLikeSource(passage, head, i, names)) joint = true;
    }
  }
  const namePart = (at: number): [number, number] => [tokens[at]?.end ?? coreEnd, coreEnd];
  const classes = last.classes;
  if (joint && (classes & (GROUP | ANONYMOUS)) === 0) {
    const [s] = namePart(noun);
    const rest = folded.slice(s, coreEnd);
    const parts = folded
      .slice(start, coreEnd)
      .split(/[和与及、]|以及/)
      .filter(Boolean);
    const named =
      (noun >= 0 && rest === '') ||
      looksLikeName(rest, names) ||
      (parts.length > 1 && parts.every((p) => looksLikeName(p, names)));
    if (named || looksLikeName(parts.at(-1) ?? '', names))
      return make('group', 'name', whole, null, null, medium);
  }
  if (role >= 0 && (role > noun || noun === role || role === core - 1)) {
    const title = tokens[role];
    if (title) {
      const [s, e] = namePart(role);
      const nameText = text.slice(s, e).trim();
      if (nameText.length > 0) {
        const plain = folded.slice(s, e).trim();
        // 居民小心: no name follows a word for many people, unless it is shaped like one.
        const crowd = (title.classes & (ANONYMOUS | GROUP)) !== 0;
        const shaped =
          !crowd &&
          !isOrdinary(plain) &&
          (title.classes & HONORIFIC) === 0 &&
          plain.length >= 2 &&
          plain.length <= MAX_NAME &&
          isUnknown(passage, role + 1, core);
        if (looksLikeName(plain, names) || shaped)
          return make(
            'person',
            'full',
            nameText,
            text.slice(title.start, title.end),
            text.slice(start, title.start),
          );
      } else {
        const surname = surnameStart(passage, head, role);
        if (surname >= 0)
          return make(
            'person',
            surname > start ? 'full' : 'name',
            text.slice(surname, title.end),
            null,
            text.slice(start, surname),
          );
        const from =
          tokens[role - 1]?.type === 'run' || ((tokens[role - 1]?.classes ?? NOUN) & NOUN) === 0
            ? nameStart(passage, head, role)
            : title.start;
        const named = folded.slice(from, title.start);
        const roleText = text.slice(title.start, title.end);
        if (named && looksLikeName(named, names) && (classes & (ANONYMOUS | GROUP)) === 0)
          return make('person', 'full', text.slice(from, title.start), roleText, text.slice(start, from));
        const crowd = (classes & ANONYMOUS) !== 0;
        return make(
          crowd ? 'anonymous' : (classes & GROUP) !== 0 ? 'group' : 'person',
          'title',
          whole,
          roleText,
          text.slice(start, title.start),
        );
      }
    }
  }
  // 他知道政府……: a clause, and no phrase.
  const second = tokens[head + 1];
  if (
    second !== undefined &&
    head + 1 < core &&
    /^[我你他她佢]们?$/.test(folded.slice(start, opening?.end)) &&
    second.type === 'run' &&
    !folded.slice(start, coreEnd).includes('的')
  )
    return null;
  if (classes & ANONYMOUS) return make('anonymous', 'name', whole, null, null, medium);
  if (classes & DOCUMENT) return make('document', 'name', whole, null, null, medium);
  if (classes & GROUP)
    return make(
      /[部局署會会社台院府行]$/.test(whole) ? 'organization' : 'group',
      'name',
      whole,
      null,
      null,
      medium,
    );
  if (classes & (ORGANISATION | MEDIUM | PLACE))
    return make('organization', 'name', whole, null, null, medium);
  const runStart = edge >= 0 ? (tokens[edge]?.end ?? start) : start;
  const lastRun = folded.slice(runStart, coreEnd);
  const runText = text.slice(runStart, coreEnd);
  if (looksLikeName(lastRun, names)) {
    if (
      lastRun.length >= 3 &&
      ORGANISATION_END.has(lastRun.at(-1) ?? '') &&
      !names.knows(lastRun) &&
      !/[·‧・]/.test(lastRun)
    )
      return make('organization', 'name', whole, null, null, medium);
    return make(
      'person',
      edge >= 0 ? 'full' : 'name',
      runText,
      null,
      edge >= 0 ? text.slice(start, runStart) : null,
    );
  }
  // 他的居所: what stands after the last 的 must be long enough for a body's name.
  const bodyLength = whole.length - 1 - folded.slice(start, coreEnd).lastIndexOf('的');
  if (bodyLength >= 3 && whole.length <= 30 && ORGANISATION_END.has(folded[coreEnd - 1] ?? ''))
    return make('organization', 'name', whole, null, null, medium);
  // 預報員陳大文: a trade that no list knows, and a name.
  const joined = tailName(passage, core, folded);
  if (joined >= 0 && joined > start)
    return make('person', 'full', text.slice(joined, coreEnd), null, text.slice(start, joined));
  // 股評人David Wong, 恒昌（9988）: letters and a gloss mark a name.
  const foreign = latinTail(passage, head, core);
  if (foreign >= 0)
    return make(
      'person',
      foreign > head ? 'full' : 'name',
      text.slice(tokens[foreign]?.start ?? start, coreEnd),
      null,
      text.slice(start, tokens[foreign]?.start ?? start),
    );
  if (
    core < tail &&
    last.type === 'run' &&
    whole.length <= 16 &&
    (latinName !== null ||
      /^[（(][0-9]{3,6}/.test(text.slice(tokens[core]?.start ?? 0, (tokens[core]?.start ?? 0) + 8)))
  )
    return make('organization', 'name', whole, null, null);
  // 銷售商, 受訪者: somebody by trade.
  const tailRun = tokens[core - 1];
  if (
    tailRun?.type === 'run' &&
    tailRun.end - tailRun.start >= 2 &&
    PERSON_END.has(folded[coreEnd - 1] ?? '') &&
    whole.length <= 24
  )
    return make(indefinite ? 'anonymous' : 'person', 'title', whole, whole, null);
  return null;
}

/** Whether the words before 和 or 、 could speak by themselves: 建築環境及能源系 is one body, 甲和乙 are two. */
function endsLikeSource(passage: Passage, from: number, to: number, names: Names): boolean {
  const { tokens, folded } = passage;
  const last = tokens[to - 1];
  if (!last) return false;
  // 發言人、主任檢察官某: two titles of one person.
  if ((last.classes & ROLE) !== 0 && tokens[to]?.type === 'pause') return false;
  if (last.type === 'close' || (last.classes & NOUN) !== 0) return true;
  let start = to - 1;
  while (
    start > from &&
    (tokens[start - 1]?.type === 'run' || tokens[start - 1]?.type === 'dot') &&
    tokens[start - 1]?.end === tokens[start]?.start
  )
    start--;
  const name = folded.slice(tokens[start]?.start ?? 0, last.end);
  return looksLikeName(name, names) && (name.length >= 3 || start === from || names.knows(name));
}

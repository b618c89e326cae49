import { ADVERB, PREPOSITION, ROLE } from './lexicon.js';
import { followsName } from './name.js';
import { isSurname } from './name-words.js';
import type { Passage } from './passage.js';
import { type Token, Tokens } from './token.js';

/** Characters of a full name whose family name has one. */
const LENGTH = 3;
/** Adverbs that given names end in as well. */
const GIVEN = new Set('正刚常永明初安');

/**
 * Parts names from the words around them, in place: no list knows a name, and so it forms one run with what follows it.
 *
 * Three characters that begin with a family name and stand before different words are a name: 羅美玲落淚, 羅美玲沉思. A name that
 * ends in a word of the lists (簡卓言) is made one again where it first stood after a title.
 */
export function bindNames(passages: Passage[]): void {
  const titled = new Set<string>();
  const names = new Set<string>();
  /** What followed each name where it was met first. */
  const followers = new Map<string, string>();
  const note = (name: string, next: string): void => {
    const first = followers.get(name);
    if (first === undefined) followers.set(name, next);
    else if (first !== next) names.add(name);
  };
  for (const { tokens, folded } of passages) {
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens.at(i);
      if (token.type !== 'run' || !isSurname(token.form)) continue;
      const name = folded.slice(token.start, token.start + LENGTH);
      if (token.end - token.start >= LENGTH) note(name, folded.charAt(token.start + LENGTH));
      else if (endsInWord(tokens, i)) {
        if ((tokens.at(i - 1).classes & ROLE) !== 0) {
          titled.add(name);
          // 主席羅志剛曾……: after a title, an adverb ends the name
          if (GIVEN.has(name.charAt(LENGTH - 1))) names.add(name);
        }
        note(name, folded.charAt(token.start + LENGTH));
      }
    }
  }
  for (const passage of passages) passage.tokens = bind(passage, names, titled);
}

/** A run of two characters with a word of one right after it. */
function endsInWord(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index);
  const next = tokens.at(index + 1);
  return (
    next.type === 'word' &&
    token.end - token.start === LENGTH - 1 &&
    next.start === token.end &&
    next.end - next.start === 1 &&
    !followsName(next.form) &&
    ((next.word?.verb ?? null) !== null ||
      (next.classes & (ADVERB | PREPOSITION)) === 0 ||
      GIVEN.has(next.form))
  );
}

function bind({ tokens, folded }: Passage, names: Set<string>, titled: Set<string>): Tokens {
  const isNamed = ({ type, start }: Token): boolean =>
    type === 'run' && names.has(folded.slice(start, start + LENGTH));
  if (!tokens.some(isNamed)) return tokens;
  const bound: Token[] = [];
  /** Where each token went: brackets point at each other by index. */
  const moved: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens.at(i);
    moved.push(bound.length);
    bound.push(token);
    if (!isNamed(token)) continue;
    const end = token.start + LENGTH;
    const name = folded.slice(token.start, end);
    if (token.end > end) {
      bound[bound.length - 1] = { ...token, end, form: name };
      bound.push({ ...token, start: end, form: folded.slice(end, token.end) });
    } else if (token.end < end && titled.has(name) && endsInWord(tokens, i)) {
      bound[bound.length - 1] = { ...token, end, form: name };
      moved.push(bound.length - 1);
      i++;
    }
  }
  for (const token of bound)
    if (token.mate >= 0) token.mate = token.mate < tokens.length ? (moved[token.mate] ?? -1) : bound.length;
  return new Tokens(bound);
}

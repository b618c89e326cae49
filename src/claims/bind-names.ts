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
      const { type, start, end, form } = tokens.at(i);
      if (type !== 'run' || !isSurname(form)) continue;
      const name = folded.slice(start, start + LENGTH);
      if (end - start < LENGTH) {
        if (!endsInWord(tokens, i)) continue;
        if ((tokens.at(i - 1).classes & ROLE) !== 0) {
          titled.add(name);
          // 主席羅志剛曾……: after a title, an adverb ends the name
          if (GIVEN.has(name.charAt(LENGTH - 1))) names.add(name);
        }
      }
      note(name, folded.charAt(start + LENGTH));
    }
  }
  for (const passage of passages) passage.tokens = bind(passage, names, titled);
}

/** A run of two characters with a word of one right after it. */
function endsInWord(tokens: Tokens, index: number): boolean {
  const { start, end } = tokens.at(index);
  const { word } = tokens.at(index + 1);
  return (
    end - start === LENGTH - 1 &&
    word?.form.length === 1 &&
    !followsName(word.form) &&
    (word.verb !== null || (word.classes & (ADVERB | PREPOSITION)) === 0 || GIVEN.has(word.form))
  );
}

function bind({ tokens, folded }: Passage, names: Set<string>, titled: Set<string>): Tokens {
  const bound: Token[] = [];
  /** Where each token went: brackets point at each other by index. */
  const moved: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens.at(i);
    const end = token.start + LENGTH;
    const name = folded.slice(token.start, end);
    moved[i] = bound.length;
    if (token.type !== 'run' || !names.has(name)) bound.push(token);
    else if (token.end > end) {
      bound.push({ ...token, end, form: name });
      bound.push({ ...token, start: end, form: folded.slice(end, token.end) });
    } else if (titled.has(name) && endsInWord(tokens, i)) {
      bound.push({ ...token, end, form: name });
      i++;
    } else bound.push(token);
  }
  // a quotation that nobody closed ends with the passage
  moved[tokens.length] = bound.length;
  for (const token of bound) token.mate = moved[token.mate] ?? -1;
  return new Tokens(bound);
}

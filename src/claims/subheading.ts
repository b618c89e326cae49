import { attributed, type Draft, type DraftSource } from './draft.js';
import { fold } from './fold.js';
import type { Passage } from './passage.js';
import { sentences } from './sentence.js';
import { opensQuotation } from './token.js';

/** Verbs of one character with which a subheading begins when it leaves out who speaks: 籲居民離開, 料明年復工. */
const BEGINS = /^[籲促料冀盼憂嘆倡稱指]$/;
/** The shortest clause after such a verb. */
const MIN_WORDS = 4;
/** The shortest quotation that is found again in the section. */
const MIN_QUOTATION = 4;

/**
 * What a subheading says without naming anybody, when the section below tells who it was: 「浪大要返航」 is found again in
 * what the captain says there, and 料明年復工 is what whoever speaks first there expects.
 */
export function readSubheading(heading: Passage, section: readonly Draft[]): Draft[] {
  const quoted = readQuotedHeading(heading, section);
  if (quoted) return [quoted];
  const first = section.find(({ source, statement }) => source !== null && !statement);
  return first?.source ? readVerbsFirst(heading, unnamed(first.source)) : [];
}

/** A source that the heading means and leaves out. */
const unnamed = (source: DraftSource): DraftSource => ({ ...source, phrase: null, form: 'heading' });

/** A heading that is a quotation and nothing else, and whoever says the same words in its section. */
function readQuotedHeading(heading: Passage, section: readonly Draft[]): Draft | null {
  const { tokens, folded } = heading;
  const open = tokens.at(0);
  if (!opensQuotation(open) || open.mate !== tokens.length - 1) return null;
  const words = bare(folded.slice(open.end, tokens.at(open.mate).start));
  if (words.length < MIN_QUOTATION) return null;
  const same = section.find(({ source, contents, passage }) => {
    if (!source) return false;
    return contents.some(([from, to]) =>
      bare(passage.folded.slice(passage.tokens.at(from).start, passage.tokens.at(to - 1).end)).includes(
        words,
      ),
    );
  });
  return same?.source ? attributed(heading, 'subheading', unnamed(same.source), [0, tokens.length]) : null;
}

const bare = (words: string): string => fold(words).replace(/[\s，。、；：！？「」『』“”…,.!?]/g, '');

/** The clauses of a heading that begin with a verb and say what somebody says, fears or asks for. */
function readVerbsFirst(heading: Passage, source: DraftSource): Draft[] {
  const { tokens, text } = heading;
  const found: Draft[] = [];
  for (const { clauses } of sentences(tokens, text, 0, tokens.length, true)) {
    for (const { from, to } of clauses) {
      const { word, start, end } = tokens.at(from);
      const verb = word?.verb;
      if (!verb || !BEGINS.test(verb.lemma)) continue;
      if (tokens.at(to - 1).end - end < MIN_WORDS) continue;
      const { lemma, act, stance } = verb;
      const cue = { start, end, lemma, act, stance, negated: false };
      found.push({ ...attributed(heading, 'subheading', source, [from + 1, to]), verb, cue });
    }
  }
  return found;
}

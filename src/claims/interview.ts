import type { Discourse } from './discourse.js';
import { attributed, colonCue, type Draft, type DraftSource } from './draft.js';
import { looksLikeName, type Names } from './name.js';
import type { Passage } from './passage.js';
import { plainPhrase } from './phrase.js';
import { readPhrase } from './read-phrase.js';
import { after } from './sentence.js';

/** How the one who asks is labelled, and the one who answers where nobody is named. */
const ASKS = /^(?:记者|主持|主持人|问|Q)$/;
const ANSWERS = /^(?:答|A)$/;

/** Labels of so many paragraphs make an interview, one of them at least twice. */
const MIN_TURNS = 3;
const MAX_LABEL = 8;

/** The labels of the paragraphs of an interview that is printed turn by turn, 記者：……, 陳大文：……; empty for any other article. */
export function interviewLabels(passages: readonly Passage[], names: Names): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const passage of passages) {
    const label = labelOf(passage, names);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const turns = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const isInterview =
    turns >= MIN_TURNS && counts.size >= 2 && [...counts.values()].some((count) => count > 1);
  return new Set(isInterview ? counts.keys() : []);
}

/** A paragraph of an interview: all of it is what its label says it is. */
export function readTurn(passage: Passage, labels: ReadonlySet<string>, discourse: Discourse): Draft | null {
  if (labels.size === 0 || !labels.has(labelOf(passage, discourse.entities) ?? '')) return null;
  const { tokens, folded } = passage;
  const colon = colonAt(passage);
  const label = folded.slice(passage.start, tokens.at(labelEnd(passage, colon) - 1).end);
  const source = speakerOf(passage, label, colon, discourse);
  if (!source || colon + 1 >= tokens.length) return null;
  if (!ASKS.test(label)) discourse.speaks(source.entity);
  const turn = attributed(passage, 'interview-turn', source, [colon + 1, tokens.length]);
  return { ...turn, cue: colonCue(tokens.at(colon)) };
}

/** Who speaks under a label. */
function speakerOf(passage: Passage, label: string, colon: number, discourse: Discourse): DraftSource | null {
  if (ANSWERS.test(label)) {
    const last = discourse.lastToSpeak();
    return last && discourse.omitted(last);
  }
  const end = labelEnd(passage, colon);
  const { text, start } = passage;
  const last = passage.tokens.at(end - 1).end;
  if (ASKS.test(label))
    return discourse.resolve(plainPhrase(text.slice(start, last), 'anonymous', start, last));
  const phrase =
    readPhrase(passage, 0, end, discourse.entities) ??
    plainPhrase(text.slice(start, last), 'person', start, last);
  return discourse.resolve(phrase);
}

/** The words before a colon that begins a paragraph, where they are one who asks or answers; `null` for any other. */
function labelOf(passage: Passage, names: Names): string | null {
  if (passage.role !== 'paragraph' && passage.role !== 'heading') return null;
  const colon = colonAt(passage);
  if (colon < 1) return null;
  const { tokens, folded, start } = passage;
  const end = labelEnd(passage, colon);
  const label = folded.slice(start, tokens.at(end - 1).end);
  if (ASKS.test(label) || ANSWERS.test(label)) return label;
  // 「……」 after it is speech of its own, whatever stands around it
  if (tokens.at(colon + 1).bracket === 'quotation' || label.length > MAX_LABEL) return null;
  return looksLikeName(label, names) ? label : null;
}

/** The token after the label: 陳大文（笑）： leaves the gloss out. */
function labelEnd({ tokens }: Passage, colon: number): number {
  const last = tokens.at(colon - 1);
  return last.bracket === 'gloss' && last.mate > 0 ? last.mate : colon;
}

function colonAt({ tokens }: Passage): number {
  for (let i = 0; i <= MAX_LABEL; i = after(tokens, i)) if (tokens.at(i).type === 'colon') return i;
  return -1;
}

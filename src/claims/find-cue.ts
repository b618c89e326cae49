import { acceptCue } from './accept.js';
import type { Draft } from './draft.js';
import { type Left, readLeft } from './left.js';
import { ADVERB, ANONYMOUS, CONNECTOR, DOCUMENT, VERB } from './lexicon.js';
import type { Passage } from './passage.js';
import type { FoundCue, Scene } from './scene.js';
import { after, type Clause, clauseAt, isSpeech } from './sentence.js';
import type { Tokens } from './token.js';

/** Verbs that a second verb right after them completes: 回應稱, 分析指出. */
const COMPLETING = /^(说|称|指|强调|指出|认为|表示|道|写道|说道)$/;

/** The first verb of the clause that reports, or `null`. */
export function findCue(scene: Scene, c: number, open: Draft | null, drafts: Draft[]): FoundCue | null {
  const { passage, sentence } = scene;
  const { tokens } = passage;
  const clause = clauseAt(sentence, c);
  for (let i = clause.from; i < clause.to; i = after(tokens, i)) {
    const token = tokens.at(i);
    if ((token.classes & VERB) === 0 || !token.word?.verb) continue;
    if (
      isNounUse(passage, clause, i) ||
      (token.word.verb.frame === 'tell' && saysLater(tokens, i, clause.to))
    )
      continue;
    // 甲對乙的回覆表示遺憾: a noun, and then the cue
    if (i > clause.from && tokens.at(i - 1).form === '的' && COMPLETING.test(tokens.at(i + 1).form)) continue;
    let verb = token.word.verb;
    let to = i + 1;
    while (to < clause.to) {
      const next = tokens.at(to);
      const completes =
        next.word?.verb &&
        COMPLETING.test(next.word.form) &&
        // 否認說過: what is denied
        !/^[过出]/.test(tokens.at(to + 1).form) &&
        !/^(表示|續|查詢|不滿|明確)$/.test(verb.lemma) &&
        verb.frame !== 'topic';
      if (!completes || !next.word?.verb) break;
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
    // 續稱, 發帖稱: how it is said, and the second verb is the cue.
    if (
      /^(?:續|不滿|發文|發帖|貼文|撰文|刊文)$/.test(token.word.lemma) &&
      tokens.at(i + 1).word?.verb &&
      i + 1 < clause.to
    )
      continue;
    // 致歉解釋: the second verb again, which no 稱 completes
    if (/^[致道]歉$/.test(verb.lemma) && tokens.at(i + 1).word?.verb) continue;
    if (tellsWhen(tokens, to, clause.to)) continue;
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
  const token = tokens.at(index);
  if ((token.classes & (DOCUMENT | ANONYMOUS)) === 0) return false;
  const next = tokens.at(index + 1);
  const followed =
    index + 1 < clause.to &&
    next.word?.verb !== undefined &&
    next.word.verb !== null &&
    (next.classes & DOCUMENT) === 0;
  if (!followed) return false;
  let first = clause.from;
  while (first < index && (tokens.at(first).classes & (CONNECTOR | ADVERB)) !== 0) first++;
  const previous = passage.folded.slice(Math.max(0, token.start - 2), token.start);
  return first === index || /(?:[有的篇份项则个]|许多|不少|很多|多数|部分|一些)$/.test(previous);
}

/** 不願透露姓名的員工也稱: a verb in a relative clause of the one who speaks. */
function inSubjectOfLater(scene: Scene, clause: Clause, index: number, to: number): boolean {
  const { passage, discourse } = scene;
  const { tokens } = passage;
  let relative = false;
  for (let i = to, n = 0; i < clause.to && n < 16; i = after(tokens, i), n++) {
    const token = tokens.at(i);
    if (token.type === 'open') return false;
    if (passage.folded[token.start] === '的') relative = true;
    if (relative && token.word?.verb && (token.classes & DOCUMENT) === 0) {
      const subject = readLeft(passage, clause.from, i, discourse.entities).subject;
      const start = tokens.at(index).start;
      return subject !== null && subject.start <= start && subject.end > start;
    }
  }
  return false;
}

/** 裁決時指, 宣布時說: when something was said, and then the cue. */
function tellsWhen(tokens: Tokens, index: number, to: number): boolean {
  const next = tokens.at(index + 1);
  return (
    index + 1 < to && tokens.at(index).form === '时' && /^(?:say|word)$/.test(next.word?.verb?.frame ?? '')
  );
}

/** 告訴記者說: the second verb is the cue. */
function saysLater(tokens: Tokens, index: number, to: number): boolean {
  for (let i = after(tokens, index), n = 0; i < to && n < 8; i = after(tokens, i), n++) {
    const frame = tokens.at(i).word?.verb?.frame;
    if (frame === 'say' || frame === 'word') return i + 1 >= to || tokens.at(i + 1).type === 'open';
  }
  return false;
}

function leftOf(passage: Passage, clause: Clause, cue: number, scene: Scene): Left {
  const { tokens } = passage;
  let from = clause.from;
  // 「……」甲說, 「……」「……」甲說: the speaker stands between what was said and the verb.
  while (isSpeech(tokens, passage.text, from) && after(tokens, from) < cue) from = after(tokens, from);
  return readLeft(passage, from, cue, scene.discourse.entities);
}

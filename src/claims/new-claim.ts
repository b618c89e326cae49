import type { Right } from './complement.js';
import { type Draft, lastBegins } from './draft.js';
import { leading } from './leading.js';
import type { Left } from './left.js';
import { GROUP, OCCASION, OCCASION_END, ORGANISATION, PREPOSITION } from './lexicon.js';
import { endsInQuotation } from './question.js';
import type { Candidate, Scene } from './scene.js';
import { after, type Clause, clauseAt } from './sentence.js';
import type { Who } from './speaker.js';

/** Characters of an occasion before what happened on it. */
const MAX_OCCASION = 8;
/** The same for one that says that it ends: 在上月十五日的會議上. */
const MAX_ENDED_OCCASION = 20;
/** The shortest words of a demand or a promise of its own. */
const MIN_OWN = 4;

/** Acts that only somebody who is named in the same breath performs. */
const SPEECH = new Set(['say', 'word', 'think', 'urge', 'call', 'calling', 'note', 'topic', 'quote', 'tell']);

/** A cue in the sentence of a claim that is still open, and what is known of both. */
interface Beside {
  scene: Scene;
  /** The clause of the cue, and its number in the sentence. */
  clause: Clause;
  c: number;
  previous: Clause;
  candidate: Candidate;
  who: Who;
  right: Right;
  open: Draft;
  /** The open claim is one quotation, which ended before the cue. */
  quoted: boolean;
  /** A news medium speaks in the open claim. */
  medium: boolean;
  /** The speaker is the one of the open claim. */
  same: boolean;
}

/** Whether a cue inside the sentence of an open claim begins a claim of its own beside it. */
export function startsNew(
  scene: Scene,
  c: number,
  candidate: Candidate,
  who: Who,
  open: Draft,
  right: Right,
): boolean {
  const { passage, sentence } = scene;
  const { tokens } = passage;
  const { frame } = candidate.verb;
  const clause = clauseAt(sentence, c);
  const previous = clauseAt(sentence, c - 1);
  const from = lastBegins(open);
  if (
    from >= clause.from ||
    (who.explicit && open.verb?.frame !== 'act' && isOccasion(scene, from, previous.to))
  )
    return false;
  const first = tokens.at(from);
  const quoted = first.bracket === 'quotation' && after(tokens, from) >= previous.to;
  const medium = open.source?.entity.medium === true;
  const same = who.source.entity === open.source?.entity;
  const beside = { scene, clause, c, previous, candidate, who, right, open, quoted, medium, same };
  if (frame === 'silent') return quoted && who.explicit;
  if (!SPEECH.has(frame)) return actsBeside(beside);
  if (frame === 'topic' || frame === 'tell') return who.explicit ? !medium && quoted : candidate.left.joined;
  return who.explicit ? speaksBeside(beside) : speaksOn(beside);
}

/** Words that tie an event to the speaker of what stands before it. */
const TIES = new Set('并 又 同时 并且 还 亦 也 因此 故 会 所以 另'.split(' '));

/** A demand, a promise or another act: a claim of its own where it is the speaker's, else a part of what is told. */
function actsBeside({ scene, clause, candidate, who, right, open, quoted, same }: Beside): boolean {
  const { tokens } = scene.passage;
  const { verb, left, to } = candidate;
  const alone = !who.explicit && left.to <= left.from;
  const own = alone && !isHearsay(open) && right.length >= MIN_OWN;
  // ……，要求交通部補交資料: asked of a body, it is the speaker's own demand.
  if (own && verb.act === 'demand' && open.verb?.frame !== 'noun' && isAskedOf(scene, to, clause.to))
    return true;
  // 怒斥公司失職，要求賠償: whoever blames demands
  const blames = /^(?:call|calling)$/.test(open.verb?.frame ?? '') && verb.act === 'demand';
  if (blames && alone && to < clause.to) return true;
  // ……，承諾月底前更換; ……，裁定罪名不成立: promised and ruled by whoever speaks
  if (own && (verb.act === 'commit' || verb.act === 'rule')) return true;
  // An event: part of what is told, unless 並 ties it to the speaker.
  if (verb.frame !== 'act') return false;
  // 甲要求公布檔案，乙允諾兩週內提供: an answer
  if (who.explicit && !same && verb.act === 'commit' && open.cue?.act === 'demand') return true;
  if (who.explicit) return same ? left.joined : quoted;
  return left.joined && verb.act !== 'predict' && TIES.has(tokens.at(left.from - 1).form);
}

/** 要求交通部……, 要求把……: whether a demand names whom it is made of. */
function isAskedOf({ passage, discourse }: Scene, from: number, to: number): boolean {
  const { classes, form } = passage.tokens.at(from);
  return (
    (classes & (ORGANISATION | GROUP)) !== 0 ||
    /^[将把其]$/.test(form) ||
    /^(?:organization|group)$/.test(leading(passage, from, to, discourse.entities)?.kind ?? '')
  );
}

/** What somebody receives, and then is told what it says. */
const TOLD = /(?:举报|报案|投诉|求助|通报|查询)$/;
/** Words for a time that is over. */
const ONCE = new Set('一度 曾 曾经 原本 本来 原先 当时 当初'.split(' '));
/** What somebody in the content is doubted to have said. */
const DOUBTED = /^(訛稱|謊稱|自稱|報稱|宣稱)$/;

/** A cue before which nobody is named: whoever speaks goes on, or somebody in what is told does. */
function speaksOn(beside: Beside): boolean {
  const { scene, clause, candidate, previous, right, open, quoted, medium } = beside;
  const { verb, left, to } = candidate;
  // 業主：租金太貴　料明年回落: the second half of a headline
  if (scene.passage.text.charAt(scene.passage.tokens.at(left.cue).start - 1) === '\u3000') return true;
  // ……，一度希望返航: what somebody wished then is part of what is told
  if (ONCE.has(scene.passage.tokens.at(left.cue - 1).form)) return false;
  if (DOUBTED.test(verb.lemma) && !left.joined && !right.marked) return false;
  // ……，預計明年恢復: nothing stands before the verb, and so the speaker expects it.
  if (
    verb.act === 'predict' &&
    !medium &&
    left.to <= left.from &&
    !left.object &&
    !isHearsay(open) &&
    !isTimetable(scene, to)
  )
    return true;
  if (
    verb.act === 'predict' ||
    // 估計他在睡覺，擔心他聽不到: one thought after another
    (verb.act === 'fear' && open.verb?.frame !== 'think') ||
    // 憶述聽到巨響，以為有爆炸: what was thought then
    verb.lemma === '以為' ||
    // ……，期待重啟合作: how what is told of ends
    (verb.act === 'hope' && !/^(?:希望|期望|盼|冀)$/.test(verb.lemma)) ||
    left.negated
  )
    return quoted || left.joined || right.marked;
  if (verb.frame === 'note' || verb.frame === 'quote')
    return right.marked || (verb.act === 'ask' && (left.joined || endsInQuotation(scene, to, clause)));
  // 質疑公司有盈利，卻說沒錢: what another says all the same
  if (verb.frame === 'word' && scene.passage.tokens.at(left.cue - 1).form === '却') return false;
  // 收到舉報，指……: what was reported to the speaker
  const told = TOLD.test(scene.passage.tokens.at(previous.to - 1).form);
  if (verb.frame === 'word' && !left.joined && told) return false;
  return !isOfThoseToldOf(beside);
}

/** A cue with somebody before it: another speaks, the same speaks again, or what somebody said is told of. */
function speaksBeside(beside: Beside): boolean {
  const { scene, clause, c, candidate, who, previous, right, open, quoted, medium, same } = beside;
  const { verb, left } = candidate;
  // 調查指票價太貴　團體促政府檢討: a space parts what a headline tells
  if (scene.passage.tokens.at(previous.to).type === 'space') return true;
  // what is asked has an answer
  if (open.cue?.act === 'ask' && !same) return true;
  // 據《南灣報》報道，……，船長則稱……: set against the paper by whoever writes
  const contrasts = left.subject !== null && isContrasted(scene, c, left, right);
  if (medium && !same) return contrasts && left.subject?.form === 'full';
  // 民調顯示六成人支持，三成人擔心太貴: how many of those whom a survey asked
  const { entity, form } = who.source;
  const isShare = entity.kind === 'group' && form === 'title' && !right.marked;
  if (isShare && open.source?.entity.kind === 'document') return false;
  // ……，製作人回覆：「……」
  if (clause.mark === 'colon' && right.marked) return true;
  // 有人說太貴，亦有人覺得值得: not the same ones
  if (same && open.source?.entity.kind === 'anonymous' && isContrasted(scene, c, left, right)) return true;
  if (who.source.form === 'pronoun' || same)
    return (
      verb.frame === 'say' ||
      verb.frame === 'word' ||
      (verb.frame === 'think' && verb.lemma !== '覺得') ||
      right.marked ||
      // ……，她呼籲……: an appeal is made in one's own words.
      (same && (verb.frame === 'urge' || verb.frame === 'call'))
    );
  // 醫生曾勸他們搬走: told of, as any other act is
  if (verb.frame === 'say' || (verb.frame === 'word' && verb.act === 'say')) return true;
  if (verb.frame === 'word' && (quoted || right.marked)) return true;
  if (previous.mark === 'semicolon' || isContrasted(scene, c, left, right)) return true;
  if (verb.frame === 'call' || (verb.frame === 'note' && right.quoted)) return quoted || right.quoted;
  const isNamed = who.source.form === 'full';
  return quoted || (right.marked && (verb.frame === 'urge' || (verb.frame === 'think' && isNamed)));
}

/** What a body that is told of does as well as the one who tells of it. */
const SHARED = /^(希望|認為)$/;
/** What a medium does itself. */
const TELLS = /^(稱|指|指出|形容)$/;

/** 據報……: nobody in particular speaks. */
function isHearsay({ rule, source }: Draft): boolean {
  return rule === 'according' && source?.phrase === null;
}

/**
 * 甲表示，車行要求退款，表示……; 甲認為船東齊心，希望……: said or wished by those whom the content is about, and a part of it.
 * Whoever speaks does not begin again with the verb that they began with; hearsay does not speak on, and a medium tells
 * what others say.
 */
function isOfThoseToldOf({ scene, open, candidate, right, medium }: Beside): boolean {
  const { verb, left } = candidate;
  const { tokens } = scene.passage;
  const again = /^(?:say|word)$/.test(verb.frame) && verb.lemma === open.cue?.lemma;
  const tells = isHearsay(open) || (medium && !TELLS.test(verb.lemma));
  if (left.joined || !(tells || (!right.marked && (again || SHARED.test(verb.lemma))))) return false;
  const from = lastBegins(open);
  const first = scene.sentence.clauses.find(({ to }) => to > from);
  const subject = first && leading(scene.passage, from, first.to, scene.discourse.entities);
  // 「復航」機會不高: what is in marks begins a sentence, and is nobody
  if (!subject || tokens.at(from).type === 'open' || subject.start !== tokens.at(from).start) return false;
  return tells
    ? subject.form !== 'pronoun'
    : subject.kind !== 'person' && subject.kind !== 'document' && !subject.text.startsWith('有');
}

/** 甲稱經過談判，船東均表示願意: words that only name an occasion are no claim yet, and what follows is their clause. */
function isOccasion({ passage: { tokens } }: Scene, from: number, to: number): boolean {
  const length = tokens.at(to - 1).end - tokens.at(from).start;
  const ends = (tokens.at(to - 1).classes & OCCASION_END) !== 0;
  return (
    length <= (ends ? MAX_ENDED_OCCASION : MAX_OCCASION) &&
    (tokens.at(from).classes & (PREPOSITION | OCCASION)) !== 0
  );
}

/** Words for a time that a timetable begins with. */
const TIMES = /^(?:未来|明[早晚日天]|[年月]底|今[早晚]|周[一二三四五六日]|星期[一二三四五六日天])$/;

/** 預計月底前恢復, 預計未來兩日: a timetable is told by whoever tells the rest. */
function isTimetable({ passage }: Scene, from: number): boolean {
  const { type, form } = passage.tokens.at(from);
  return type === 'time' || TIMES.test(form);
}

/** ……，議員則批評……; ……，亦有商戶認為……: somebody else, set against the one who spoke before. */
function isContrasted(scene: Scene, c: number, left: Left, right: Right): boolean {
  const { tokens, folded } = scene.passage;
  const from = tokens.at(clauseAt(scene.sentence, c).from).start;
  const cue = tokens.at(left.cue).start;
  const subject = left.subject;
  if (!subject) return false;
  const between = folded.slice(subject.end, cue);
  if (/^[则却]/.test(between)) return true;
  // 陳太也認為……; 市民亦認為…… may be a part of what an official says
  if (/^[也亦]/.test(between) && (right.marked || subject.kind === 'person')) return true;
  // 某碼頭亦有船員懷疑……
  if (/[亦也另]有$/.test(folded.slice(from, subject.start))) return true;
  if (subject.start - from > 3) return false;
  const opening = folded.slice(from, subject.start + 1);
  return (
    /^(?:亦有|也有|有的?|另有)/.test(opening) ||
    (/^[而但]/.test(opening) && (right.marked || opening.includes('有')))
  );
}

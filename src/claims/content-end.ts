import { opensCondition } from './certainty.js';
import { type Draft, lastBegins } from './draft.js';
import { leading } from './leading.js';
import { type Frame, NARRATION, PREPOSITION, PRESENT } from './lexicon.js';
import type { Scene } from './scene.js';
import { after, clauseAt, type Sentence } from './sentence.js';

/** Whether a comma or a colon parted the cue from what it governs. */
function followsComma({ clauses }: Sentence, from: number): boolean {
  return clauses.some((clause) => clause.from === from);
}

/** How a clause begins that goes on with what a quotation began: 「……」，會…… */
const GOING_ON = /^(是|会|将|要|应|能|可|必|因|所|这|那|不|没|未|也|又|但|而|否|如|若|希|令|让|并|其)/;

/** 報道書展再開——現時離開鑼只有七日: the writer gives the date; 也許更久—— between two dashes is still said. */
function isDatedAside({ passage, sentence }: Scene, c: number): boolean {
  const { type, classes } = passage.tokens.at(clauseAt(sentence, c).from);
  const dated = type === 'time' || (classes & PRESENT) !== 0;
  return dated && !sentence.clauses.slice(c).some(({ mark }) => mark === 'dash');
}

/** Whom a court or the police deal with: ……，被控一項罪. */
const DEALT_WITH =
  /^(?:目前|现时|现|正|其后|随后|已|仍)*(?:被控|被捕|被判|被落案|被起诉|被检控|被还押|被扣查)/;
/** What somebody says of himself, and nobody else goes on with. */
const OF_ONESELF = new Set<string | undefined>('報稱 自稱 承認 否認'.split(' '));
/** Frames of what is done in words: whoever did it does the next thing under the same name. */
const DONE = new Set<Frame | undefined>(['call', 'calling', 'urge', 'act']);

/** What may stand before the name that begins another's turn. */
const LEADS_IN = /^(?:其后|随后|后来|之后)?$/;

/** 甲說，乙負責前線；丙……: what is said begins with a name, and another may follow in it. */
function beginsWithName({ passage, sentence, discourse }: Scene, open: Draft): boolean {
  const from = lastBegins(open);
  const first = sentence.clauses.find(({ to }) => to > from);
  const subject = first && leading(passage, from, first.to, discourse.entities);
  return subject?.kind === 'person' && subject.form !== 'pronoun';
}

/** ……，支持者則……; ……，但陳大文不樂觀; 是否後悔，他……: the clause is about somebody else than the one who spoke. */
function isOfAnother(scene: Scene, open: Draft, c: number): boolean {
  const { passage, sentence, discourse } = scene;
  const { tokens, folded } = passage;
  const clause = clauseAt(sentence, c);
  const start = tokens.at(clause.from).start;
  if (OF_ONESELF.has(open.cue?.lemma) && DEALT_WITH.test(folded.slice(start, start + 8))) return true;
  const subject = leading(passage, clause.from, clause.to, discourse.entities);
  if (!subject) return false;
  const next = folded.slice(subject.end, subject.end + 1);
  const turns = /^(?:但|惟|不过|然而)/.test(folded.slice(start, subject.start));
  // 記者問……，發言人對此有何回應？: the question goes on
  if (open.cue?.act === 'ask' && open.cue.lemma !== '質疑')
    return subject.kind === 'person' && !/[？?]/.test(folded.charAt(tokens.at(clause.to - 1).end));
  // 海事處譴責船東強行出海，海事處會加強巡邏: whoever blamed begins a sentence
  if (DONE.has(open.verb?.frame) && subject.name === open.source?.entity.name) return true;
  const isNamed = subject.kind === 'person' && (subject.form === 'full' || subject.form === 'name');
  const same = isNamed && discourse.entities.meet(subject) === open.source?.entity;
  // 甲建議投保；乙反對，……: another's turn; but 同時密切留意……, where no name begins the clause
  const begins = LEADS_IN.test(folded.slice(start, subject.start));
  if (clauseAt(sentence, c - 1).mark === 'semicolon' && isNamed && !same && begins)
    return !beginsWithName(scene, open);
  return open.source?.entity.kind === 'anonymous' && (turns ? isNamed : next === '则');
}

/** How a clause begins that is the writer's, whoever spoke before it. */
const TOLD_BY_WRITER = [
  // 但未有透露……: what was not said
  /^(但|不过|惟)?(并)?(没有|未有|未|拒绝)(进一步|再作?|作出?)?(透露|具体|提供|说明|详细|谴责|批评|回应|承认|否认|交代|证实|评论|解释|表态|提及|提到)/,
  // 回覆說會研究，至今沒有下文; 承諾凍結牌照，但這項措施……: what became of it
  /^(但|不过|惟)?(至今|迄今)(仍|尚)?(没有|未有|未)(下文|回音|回复|回应|公布|兑现)/,
  /^(但|不过|惟|然而)(这项|该|此|有关|相关)(措施|计划|方案|承诺|建议|做法|要求|决定|安排)/,
  // 筆者……
  /^(笔者|本报|小编|记者)/,
];

/** Whether the clause of the cue only says what the next one is about. */
function isConcern({ passage: { tokens }, sentence }: Scene, { cue }: Draft): boolean {
  const own = cue && sentence.clauses.find(({ to }) => tokens.at(to - 1).end >= cue.end);
  return own ? /^(?:对于|针对)/.test(tokens.at(own.from).form) : false;
}

/** Whether clause `c` is the writer's again, although a claim is open. */
export function endsContent(scene: Scene, open: Draft, c: number): boolean {
  const { passage, sentence } = scene;
  const { tokens, folded } = passage;
  const clause = clauseAt(sentence, c);
  const from = lastBegins(open);
  // 發言人表示，未有評論個案: what a comma parts from its cue is all of what is said
  if (from >= clause.from) return false;
  const previous = clauseAt(sentence, c - 1);
  const start = tokens.at(clause.from).start;
  const head = folded.slice(start, start + 20);
  if (TOLD_BY_WRITER.some((pattern) => pattern.test(head))) return true;
  // 她以為很快便好，不料……: what came of it, and 懷疑船已返航，連日在岸上尋找: what was done about it
  const thought = open.verb?.frame === 'think' && !followsComma(sentence, from);
  if ((thought || open.cue?.lemma === '據悉') && /^(?:不料|岂料|谁料|讵料|怎料|怎知|殊不知)/.test(head))
    return true;
  if (thought && /^(?:连日|于是|遂|故此|而这|其余)/.test(head)) return true;
  if (isOfAnother(scene, open, c)) return true;
  const quoted = tokens.at(from).bracket === 'quotation';
  if (!quoted && previous.mark === 'dash' && isDatedAside(scene, c)) return true;
  // 對於有周刊報道她離職，陳大文否認: what somebody is asked about
  if (isConcern(scene, open)) return true;
  const act = open.verb?.frame === 'act' && previous.mark === 'comma';
  // 宣布達成協議，但……: an event is told, and then the writer goes on.
  if (act && /^(但|不过|惟|然而)/.test(head) && !followsComma(sentence, from)) return true;
  // 宣布結束婚姻　發長文……: a verb in a headline of two halves governs its own
  if (
    open.verb !== null &&
    passage.text.charAt(start - 1) === '\u3000' &&
    (tokens.at(from).classes & PREPOSITION) === 0 &&
    !opensCondition(passage, from, tokens.at(from).start) &&
    !followsComma(sentence, from)
  )
    return true;
  const whole = quoted && after(tokens, from) >= previous.to;
  return whole && endsQuotation(scene, open, c);
}

const TURNS = new Set('而但并也又');

/** Whether what follows upon a whole quotation is the writer's. */
function endsQuotation({ passage, sentence, discourse }: Scene, open: Draft, c: number): boolean {
  const { tokens, folded } = passage;
  const clause = clauseAt(sentence, c);
  const previous = clauseAt(sentence, c - 1);
  if (previous.mark === 'semicolon') return true;
  // 甲說「……」，「……」: one who speaks, in two pieces
  if (
    previous.mark !== 'colon' &&
    tokens.at(clause.from).bracket === 'quotation' &&
    after(tokens, clause.from) >= clause.to
  )
    return false;
  let i = clause.from;
  while (tokens.at(i).type === 'space' || TURNS.has(tokens.at(i).form)) i++;
  if (GOING_ON.test(folded.slice(tokens.at(i).start, tokens.at(i).start + 2))) return false;
  if (tokens.at(i).classes & NARRATION) return true;
  const lead = leading(passage, clause.from, clause.to, discourse.entities);
  if (lead !== null && lead.form === 'pronoun') return false;
  // 「大家都知道」，但年底就要選舉: said on in other words
  if (lead === null && tokens.at(clause.from).form === '但') return false;
  return open.verb?.frame !== 'note' || lead !== null;
}

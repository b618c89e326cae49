import { NEGATION, NOUN, PRONOUN, type Verb } from './lexicon.js';
import type { Candidate, Scene } from './scene.js';
import { after, type Clause } from './sentence.js';

/** Shortest clause that somebody gives in place of one word: 形容風浪來得快, and not 形容何小雲. */
const MIN_DEPICTED = 4;
/** What is described by its name, and in no clause: 形容當時情況. */
const NAMED = /的.{1,5}$|(?:情况|情形|场面|场景|过程|经过|感受|心情|关系|自己|对方|事件|作品)$/;

/** 街坊形容風浪來得快: a clause, and neither 以「地獄」形容現場 nor 形容當時的情況. */
export function depicts(
  { passage: { tokens, folded } }: Scene,
  clause: Clause,
  { verb, from, to }: Candidate,
): boolean {
  if (verb.lemma !== '形容') return false;
  const said = folded.slice(tokens.at(to).start, tokens.at(clause.to - 1).end);
  for (let i = clause.from; i < from; i++) if (tokens.at(i).bracket === 'quotation') return false;
  return said.length >= MIN_DEPICTED && !NAMED.test(said);
}

/** Verbs of feeling that a clause may follow with no comma between. */
export const SIGHED = /* @__PURE__ */ new Set(['感嘆', '感慨', '慨嘆', '哀嘆', '驚嘆', '埋怨', '吐槽']);

/** What is wrong with somebody or something, and what else shows that they are not only named: 很, 了. */
const FAULT =
  /欠缺|缺乏|缺少|不[力足善当周合公义智实负顾堪]|无[理视能效用耻良]|忽视|漠视|轻视|失[职当误实信败]|拖延|迟缓|混乱|草率|轻率|儿戏|马虎|敷衍|偏颇|双重标准|双标|隐瞒|误导|滥用|浪费|纵容|包庇|打压|抹黑|干[预涉扰]|企图|试图|推卸|卸责|造假|[说撒]谎|虚伪|伪善|离[谱地]|荒[谬唐]|可[耻笑悲]|官僚|凉薄|冷血|粗暴|霸[道凌]|恶劣|过[分份火]|违[法宪规]|犯法|侵权|欺[骗诈]|黑箱|太|很|了|越来越|难以|[差贵慢乱脏吵]$/;

/** Shortest words that tell of what one is accused who is only a pronoun, and shortest where a name stands before them. */
const MIN_OF_PRONOUN = 3;
const MIN_OF_NAME = 6;
const MIN_LONG = 10;
/** What is blamed by its name: 譴責襲擊, 批評政府的做法. */
const BLAMED =
  /的.{1,5}$|(?:做法|言行|举止|行为|行径|言论|说法|政策|措施|决定|制度|方案|计划|袭击|攻击|暴力|行动|举动|态度|手法|立场|表现|安排|法案|条例|协议|战争|主义|势力|活动|程序|报道|报导|事件)$/;

/** What one is or does: words that only a clause has. */
const PREDICATE = /* @__PURE__ */ new Set(
  '是 为 像 如同 有 过于 太 违反 破坏 涉嫌 导致 造成 令 令人 让人 会 将 应 把 了'.split(' '),
);

/** Whether the words after a verb of praise or blame say something of their object, and do not only name it. */
export function describes({ passage }: Scene, from: number, to: number, verb: Verb): boolean {
  const { tokens, folded } = passage;
  const said = folded.slice(tokens.at(from).start, tokens.at(to - 1).end);
  const blames = verb.act === 'criticize';
  const judges = blames || verb.act === 'praise';
  // 指控他收錢, 指責官員隱瞞……
  const enough = (tokens.at(from).classes & PRONOUN) !== 0 ? MIN_OF_PRONOUN : MIN_OF_NAME;
  const isNamed = (tokens.at(to - 1).classes & NOUN) !== 0 || BLAMED.test(said);
  if (judges && said.length >= enough && !isNamed) return true;
  if (blames && said.length >= MIN_LONG) return true;
  if (verb.lemma.endsWith('為')) return true;
  if ((blames || SIGHED.has(verb.lemma)) && FAULT.test(said)) return true;
  for (let i = from; i < to; i = after(tokens, i)) {
    const token = tokens.at(i);
    if (token.bracket === 'quotation' || (token.classes & NEGATION) !== 0) return true;
    if (PREDICATE.has(token.form)) return true;
  }
  return false;
}

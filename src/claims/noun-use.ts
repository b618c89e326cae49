import type { Frame } from './lexicon.js';
import type { Candidate, Scene } from './scene.js';
import { after, type Clause } from './sentence.js';

/** What one may show without saying anything more: 表示歡迎, 表示強烈不滿. */
const STANCE =
  /^(极?大?的?(热烈|强烈|深切|衷心|由衷|诚挚|严重|高度|非常|十分|极度|极大|最|深表|万分|无比|坚决)?的?)(欢迎|感谢|祝贺|歉意|抱歉|哀悼|慰问|敬意|不舍|不舍及敬意|哀思|关注|关切|遗憾|支持|理解|尊重|赞赏|愤怒|不满|担忧|忧虑|满意|同情|肯定|谴责|抗议|失望|震惊|悲痛|欣慰|谢意|认同|赞同|反对|惋惜|痛心|怀疑)$/;

/** 對……表示歡迎: no clause follows, only how somebody stands to something. */
export function isStance(scene: Scene, clause: Clause, candidate: Candidate): boolean {
  if (!/^(表示|表達)$/.test(candidate.verb.lemma)) return false;
  const { tokens, folded } = scene.passage;
  return STANCE.test(folded.slice(tokens.at(candidate.to).start, tokens.at(clause.to - 1).end));
}

/** Verbs whose object a reporting noun is: 提出建議, 接受邀請, 發出警告. */
const LIGHT =
  /^(把|将|被|遭|受|获|项|点|条|这项|该|此|这一|有关|相关|等|充满|满怀|构成|造成|兑现|遵守|备受|令人|值得|提供|提出|提交|作出|做出|发出|发表|签署|签发|颁布|下达|给予|获得|得到|接受|接获|收到|引发|引起|遭|遭到|受|受到|符合|达到|有|无|没有|采纳|拒绝|违反|履行|按|应|回应|响应|根据|经|提升|纳入|考虑|听取|取得|征求|表示|表达|感到|大感|深感|倍感|顿感|甚感)$/;

/** Frames of verbs that are no nouns, or nouns and cues at once. */
const NO_NOUN = new Set<Frame>(['say', 'word', 'quote', 'noun', 'topic', 'silent']);

/** 提供建議, 結論及建議, 甲提出的……倡議: the word is a noun here. */
export function isNoun(scene: Scene, clause: Clause, candidate: Candidate): boolean {
  const { verb, from, left } = candidate;
  if (NO_NOUN.has(verb.frame)) return false;
  const { tokens } = scene.passage;
  const before = from > clause.from ? tokens.at(from - 1).form : '';
  // 對於退款要求，某某回應……: what is answered
  if (candidate.to >= clause.to && /^(?:对于|针对|面对|关于|至于)$/.test(tokens.at(clause.from).form))
    return true;
  if (isAnswer(scene, clause, candidate)) return false;
  // 沒有要求, and not 沒有要求船隻撤出
  const denied = before === '没有' && candidate.to < clause.to;
  if (
    (LIGHT.test(before) && !denied) ||
    /^(的|及|和|与|以及|或)$/.test(before) ||
    tokens.at(from - 1).type === 'pause'
  )
    return true;
  if (verb.frame !== 'act' && verb.frame !== 'urge') return false;
  // 應甲邀請; 甲在席間提出的幾項倡議
  for (let i = clause.from; i < from; i = after(tokens, i)) {
    const { form, start } = tokens.at(i);
    if (form === '应' || (form.endsWith('的') && left.subject && start >= left.subject.end)) return true;
  }
  return false;
}

/** 他的解釋是「……」: the noun of a verb, and what it was. */
export function isAnswer(scene: Scene, clause: Clause, { verb, from, to }: Candidate): boolean {
  if (verb.frame !== 'note' || to >= clause.to || !previousIs(scene, from, '的')) return false;
  const next = scene.passage.tokens.at(to);
  return /^(是|为|就是|则是)$/.test(scene.passage.folded.slice(next.start, next.end));
}

export function previousIs(scene: Scene, index: number, word: string): boolean {
  return scene.passage.tokens.at(index - 1).form === word;
}

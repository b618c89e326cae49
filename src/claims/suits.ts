import type { Right } from './complement.js';
import type { DraftSource } from './draft.js';
import { fold } from './fold.js';
import type { Candidate } from './scene.js';

/** Whether this kind of source can do what the verb says. */
export function suits(candidate: Candidate, source: DraftSource, rule: string, right: Right): boolean {
  const { verb, left } = candidate;
  const { kind } = source.entity;
  const phrase = source.phrase;
  switch (verb.frame) {
    case 'show':
      // 居民向本報反映; 居民反映，……: somebody says so
      if (verb.lemma === '反映' && (left.addressee || (right.marked && left.subject && kind !== 'document')))
        return true;
      // 研究人員發現，……: what whoever looks for it finds, and no event
      if (
        verb.lemma === '發現' &&
        right.marked &&
        /研究|科学家|学者|团队|记者/.test(fold(phrase?.text ?? ''))
      )
        return true;
      // 《南灣線》翻查紀錄，發現……
      if (verb.lemma === '發現' && source.entity.medium) return true;
      return kind === 'document' || phrase?.documentary === true;
    case 'word':
      if (rule === 'cue-omitted') return right.marked || left.joined;
      return true;
    case 'act':
      // 文件要求，各地不得……: a paper demands and proposes, and does nothing else
      return kind !== 'document' || (right.marked && /^(?:demand|propose)$/.test(verb.act));
    case 'silent':
      return true;
    case 'think':
      return verb.lemma !== '表明' || rule !== 'cue-omitted' || left.joined || right.marked;
    case 'say':
      if (/[获得]悉/.test(candidate.verb.lemma.replace('獲', '获')))
        return source.entity.medium || phrase?.medium === true || kind !== 'person';
      return !(
        kind === 'document' &&
        phrase !== null &&
        /(结果|数字|片段|影片|照片|图片|证据|轨迹|图像)$/.test(fold(phrase.name))
      );
    default:
      return true;
  }
}

import type { Draft, DraftSource } from './draft.js';
import { fold } from './fold.js';
import { ADVERB, EVENT, NEGATION, PREPOSITION, type Verb } from './lexicon.js';
import { type Phrase, plainPhrase, readPhrase } from './phrase.js';
import type { FoundCue, Scene } from './report.js';
import { after, type Clause, isFullQuotation } from './sentence.js';
import { type Left, leading } from './subject.js';

interface Candidate {
  from: number;
  to: number;
  verb: Verb;
  left: Left;
}

/** Acts that only somebody who is named in the same breath performs. */
const SPEECH = new Set(['say', 'word', 'think', 'urge', 'call', 'calling', 'note', 'topic', 'quote', 'tell']);
/** A subject in words that no list knows is believed up to this length, and only before a plain verb of speech. */
const MAX_UNKNOWN_SUBJECT = 14;
/** The same where a comma, a colon or a quotation mark follows the verb. */
const MAX_MARKED_SUBJECT = 24;

/**
 * Decides whether a reporting verb reports here, and who speaks.
 *
 * Three questions: does what stands right of it fit what it takes; is there somebody left of it, or in an earlier
 * clause, who can speak; and, where a claim is open, is this a new claim of that level or a part of its content.
 */
export function acceptCue(
  scene: Scene,
  c: number,
  candidate: Candidate,
  open: Draft | null,
  drafts: Draft[],
): FoundCue | null {
  const { passage, sentence } = scene;
  const clause = sentence.clauses[c] as Clause;
  if (isNoun(scene, clause, candidate)) return null;
  if (candidate.verb.frame === 'passive') return acceptPassive(scene, clause, candidate, open);
  const stance = isStance(scene, clause, candidate);
  if (stance && (!candidate.left.object || open)) return null;
  const right = readRight(scene, clause, candidate);
  if (!right.fits) return null;
  const { left, verb } = candidate;
  const example = scene.parent !== null && left.example;
  if (left.subordinate && !example && verb.frame !== 'say' && verb.frame !== 'quote') return null;
  if (left.subordinate && !example && !left.subject && !right.marked) return null;
  if (scene.parent && !left.subject && drafts.length === 0) return null;
  const backward = right.backward;
  if (open && backward) return null;
  const who = whoSpeaks(scene, c, candidate, open, drafts, right.marked || backward);
  if (!who) return null;
  if (!suits(candidate, who.source, who.rule, right)) return null;
  if (open && !startsNew(scene, c, candidate, who, open, right)) return null;
  return {
    ...candidate,
    source: who.source,
    rule: backward ? 'quotation-first' : who.rule,
    backward,
    stance,
  };
}

/** What one may show without saying anything more: 表示歡迎, 表示強烈不滿. */
const STANCE =
  /^(极?大?的?(热烈|强烈|深切|衷心|由衷|诚挚|严重|高度|非常|十分|极度|极大|最|深表|万分|无比|坚决)?的?)(欢迎|感谢|祝贺|歉意|抱歉|哀悼|慰问|敬意|关注|关切|遗憾|支持|理解|尊重|赞赏|愤怒|不满|担忧|忧虑|满意|同情|肯定|谴责|抗议|失望|震惊|悲痛|欣慰|谢意|认同|赞同|反对|惋惜|痛心|怀疑)$/;

/** 對……表示歡迎: no clause follows, only how somebody stands to something. */
function isStance(scene: Scene, clause: Clause, candidate: Candidate): boolean {
  if (candidate.verb.lemma !== '表示' || candidate.to >= clause.to) return false;
  const { tokens, folded } = scene.passage;
  const start = tokens[candidate.to]?.start ?? 0;
  const end = tokens[clause.to - 1]?.end ?? start;
  return end - start <= 10 && STANCE.test(folded.slice(start, end));
}

/** Verbs whose object a reporting noun is: 提出建議, 接受邀請, 發出警告. */
const LIGHT =
  /^(被|遭|受|获|项|点|条|这项|该|此|这一|有关|相关|等|充满|满怀|构成|造成|兑现|遵守|备受|令人|值得|提供|提出|提交|作出|做出|发出|发表|给予|获得|得到|接受|接获|收到|引发|引起|遭|遭到|受|受到|符合|达到|有|无|没有|采纳|拒绝|违反|履行|按|应|回应|响应|根据|经|提升|纳入|考虑|听取|取得|征求)$/;

/** 提供建議, 結論及建議, 甲提出的……倡議: the word is a noun here. */
function isNoun(scene: Scene, clause: Clause, candidate: Candidate): boolean {
  const { verb, from, left } = candidate;
  if (
    verb.frame === 'say' ||
    verb.frame === 'word' ||
    verb.frame === 'quote' ||
    verb.frame === 'noun' ||
    verb.frame === 'topic' ||
    verb.frame === 'silent'
  )
    return false;
  const { tokens, folded } = scene.passage;
  const previous = from > clause.from ? tokens[from - 1] : undefined;
  const form = previous ? folded.slice(previous.start, previous.end) : '';
  // ……的調查報導，: what 的 makes an attribute of.
  if (
    verb.frame === 'note' &&
    /的.{0,3}$/.test(
      folded.slice(
        Math.max(tokens[clause.from]?.start ?? 0, left.subject?.start ?? 0, (tokens[from]?.start ?? 0) - 4),
        tokens[from]?.start ?? 0,
      ),
    ) &&
    !left.subject
  )
    return true;
  if (LIGHT.test(form) || previous?.type === 'pause' || /^(的|及|和|与|以及|或)$/.test(form)) return true;
  if (verb.frame === 'act' || verb.frame === 'urge') {
    // 應甲邀請; 甲在會上提出的一系列倡議
    for (let i = clause.from; i < from; i = after(tokens, i)) {
      const token = tokens[i];
      const word = token ? folded.slice(token.start, token.end) : '';
      if (word === '应') return true;
      if (word.endsWith('的') && token && left.subject && token.start >= left.subject.end) return true;
    }
  }
  return false;
}

/** 被視為……: said by people in general. Inside another claim it is a part of that. */
function acceptPassive(
  scene: Scene,
  clause: Clause,
  candidate: Candidate,
  open: Draft | null,
): FoundCue | null {
  if (open || scene.parent || candidate.left.subordinate || !readRight(scene, clause, candidate).fits)
    return null;
  const source = scene.discourse.implied('外界', 'anonymous');
  return { ...candidate, source, rule: 'cue-passive', backward: false, stance: false };
}

interface Right {
  fits: boolean;
  /** A comma, a colon or a quotation mark stands right after the cue. */
  marked: boolean;
  quoted: boolean;
  backward: boolean;
  /** Characters from the cue to the end of the clause. */
  length: number;
}

function readRight(scene: Scene, clause: Clause, candidate: Candidate): Right {
  const { passage, sentence } = scene;
  const { tokens, folded } = passage;
  const { verb } = candidate;
  let { to } = candidate;
  const no: Right = { fits: false, marked: false, quoted: false, backward: false, length: 0 };
  while (
    to < clause.to &&
    (tokens[to]?.type === 'space' ||
      passage.text[tokens[to]?.start ?? 0] === '…' ||
      /^(了|过)$/.test(tokens[to]?.word?.form ?? ''))
  )
    to++;
  const next = to < clause.to ? tokens[to] : undefined;
  if (next && folded[next.start] === '的') return no;
  if (next && verb.frame !== 'say' && /^(和|及|以及|或|等)$/.test(folded.slice(next.start, next.end)))
    return no;
  const quoted = next?.type === 'open' && next.bracket === 'quotation';
  const atEnd = next === undefined;
  const isLastClause = clause.to >= sentence.to || clause.mark === 'stop' || clause.mark === null;
  const opening = tokens[clause.from];
  const startsQuoted =
    opening?.type === 'open' &&
    opening.bracket === 'quotation' &&
    opening.mate < candidate.from &&
    opening.mate > 0;
  const speech =
    verb.frame === 'say' || verb.frame === 'word' || verb.frame === 'quote' || verb.frame === 'note';
  const length = atEnd ? 0 : (tokens[clause.to - 1]?.end ?? 0) - next.start;
  // 「A，」甲告訴記者，「B。」
  const closed = startsQuoted && isFullQuotation(tokens, passage.text, clause.from);
  const resumes =
    startsQuoted &&
    clause.mark === 'comma' &&
    (quotationAfter(scene, clause) || (closed && atEnd)) &&
    length <= 12;
  if (resumes && (verb.frame === 'tell' || speech))
    return { fits: true, marked: false, quoted: false, backward: true, length };
  // 「……。」甲告訴記者。
  if (startsQuoted && isLastClause && verb.frame === 'tell' && length <= 12)
    return { fits: true, marked: false, quoted: false, backward: true, length };
  if (((atEnd && isLastClause) || (startsQuoted && (atEnd || quoted))) && speech) {
    const full =
      startsQuoted &&
      ((tokens[opening.mate]?.start ?? 0) - opening.end >= 6 ||
        isFullQuotation(tokens, passage.text, clause.from));
    const plain = verb.frame === 'say' || (verb.frame === 'word' && isQuotationBefore(scene, clause));
    const backward = full || (!startsQuoted && plain && sentence.clauses.length > 1 && isLastClause);
    return { fits: backward, marked: false, quoted: false, backward, length: 0 };
  }
  if (atEnd && isLastClause) return no;
  // 未證實，僅說……: the second verb is the cue.
  if (atEnd && candidate.left.negated && clause.mark === 'comma' && beginsWithCue(scene, clause)) return no;
  const marked =
    (atEnd && (clause.mark === 'comma' || clause.mark === 'colon' || clause.mark === 'dash')) || quoted;
  const colon = atEnd && clause.mark === 'colon';
  const result: Right = { fits: true, marked, quoted, backward: false, length };
  switch (verb.frame) {
    case 'say':
    case 'word':
    case 'tell':
      result.fits = marked || length >= 2;
      break;
    case 'think':
      // 會議預計於三時結束: a timetable and nobody's forecast.
      result.fits =
        (marked || length >= 2) &&
        !(
          verb.act === 'predict' &&
          next &&
          (next.type === 'time' || /^(将)?[于在]/.test(folded.slice(next.start, next.start + 2)))
        );
      break;
    case 'urge':
      result.fits =
        colon || quoted || (atEnd && clause.mark === 'comma') || length >= (clause.mark === 'comma' ? 2 : 3);
      break;
    case 'act':
      result.fits =
        (marked &&
          (quoted || colon || verb.act === 'announce' || verb.act === 'commit' || verb.act === 'rule')) ||
        (!atEnd && length >= 2);
      if (verb.lemma === '提出')
        result.fits =
          colon ||
          proposes(folded, tokens[candidate.to]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0, clause.mark);
      break;
    case 'call':
    case 'calling':
      result.fits = quoted || marked || (length >= 3 && describes(scene, candidate.to, clause.to, verb));
      break;
    case 'regard':
      result.fits = length >= 4 && holds(scene, candidate.to, clause.to, /^(为|作|成|作为)$/);
      break;
    case 'passive':
      result.fits = quoted || (marked && verb.lemma === '被指') || length >= 3;
      break;
    case 'noun':
      result.fits =
        previousIs(scene, candidate.from, '的') &&
        (colon || /^(则|就|也)?(包括|是|为)/.test(folded.slice(next?.start ?? 0, (next?.start ?? 0) + 3)));
      break;
    case 'note':
      // 回應，指……: the second verb is the cue.
      result.fits =
        (marked &&
          !(atEnd && clause.mark === 'comma' && (beginsWithCue(scene, clause) || verb.act === 'ask'))) ||
        (/^(解釋|補充)$/.test(verb.lemma) &&
          length >= 5 &&
          holds(scene, candidate.to, clause.to, /^(是|因|因为|会|将|已|不|未|可)$/)) ||
        (verb.act === 'ask' &&
          !atEnd &&
          /是否|有没有|会否|能否|可否|为何|如何|什么|甚么|吗|怎/.test(
            folded.slice(next.start, Math.min(tokens[clause.to - 1]?.end ?? 0, next.start + 60)),
          ));
      break;
    case 'quote':
      result.fits = quoted || colon || (atEnd && clause.mark === 'comma' && quotationAfter(scene, clause));
      break;
    case 'show':
      result.fits = marked || length >= 4;
      break;
    case 'topic':
      result.fits =
        (candidate.left.subject !== null || candidate.left.negated || candidate.left.joined) &&
        (marked || length >= 2);
      break;
    case 'silent':
      result.fits = (left(candidate) || verb.lemma === '不見') && length >= 2;
      break;
    case 'via':
      result.fits = false;
      break;
  }
  return result;
}

/** 提出……三點建議: what is proposed stands before the number, or follows it. */
function proposes(folded: string, from: number, to: number, mark: string | null): boolean {
  const object = folded.slice(from, Math.min(to, from + 90)).trim();
  if (
    !/[0-9０-９一二三四五六七八九十多]\s*[点项条个大]\s?[^，]{0,6}(建议|要求|方案|主张|意见|措施|倡议)$/.test(
      object,
    )
  )
    return false;
  return object.length > 12 || mark === 'colon' || mark === 'comma';
}

/** Whether the words after a verb of praise or blame say something of their object, and do not only name it. */
function describes(scene: Scene, from: number, to: number, verb: Verb): boolean {
  const length = (scene.passage.tokens[to - 1]?.end ?? 0) - (scene.passage.tokens[from]?.start ?? 0);
  // 指責官員隱瞞……: long enough to hold a predicate.
  if (verb.act === 'criticize' && length >= 10) return true;
  if (/为$/.test(verb.lemma.replace('為', '为'))) return true;
  const { tokens } = scene.passage;
  for (let i = from; i < to; i = after(tokens, i)) {
    const token = tokens[i];
    if (token?.bracket === 'quotation' || ((token?.classes ?? 0) & NEGATION) !== 0) return true;
    if (/^(是|为|像|如同|有|过于|太|违反|破坏|涉嫌|导致|造成|令|会|将|应)$/.test(token?.word?.form ?? ''))
      return true;
  }
  return false;
}

function holds(scene: Scene, from: number, to: number, pattern: RegExp): boolean {
  const { tokens, folded } = scene.passage;
  for (let i = from; i < to; i = after(tokens, i)) {
    const token = tokens[i];
    if (token && pattern.test(folded.slice(token.start, token.end))) return true;
  }
  return false;
}

function previousIs(scene: Scene, index: number, form: string): boolean {
  const token = scene.passage.tokens[index - 1];
  return token !== undefined && scene.passage.folded.slice(token.start, token.end) === form;
}

const left = (candidate: Candidate): boolean => candidate.left.negated;

function quotationAfter(scene: Scene, clause: Clause): boolean {
  const next = scene.passage.tokens[clause.to + 1];
  return next?.type === 'open' && next.bracket === 'quotation';
}

/** Whether the clause before is a quotation and nothing else: 「……」，甲說。 */
function isQuotationBefore(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.passage;
  const close = tokens[clause.from - 2];
  return close?.type === 'close' && close.bracket === 'quotation';
}

/** Whether the next clause begins with a reporting verb. */
function beginsWithCue(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.passage;
  let i = clause.to + 1;
  while (((tokens[i]?.classes ?? 0) & ADVERB) !== 0 || tokens[i]?.type === 'space') i++;
  const frame = tokens[i]?.word?.verb?.frame;
  return frame === 'say' || frame === 'word' || frame === 'think' || frame === 'urge';
}

interface Who {
  source: DraftSource;
  rule: string;
  explicit: boolean;
}

/** Finds the speaker: beside the cue, in an earlier clause, or in the sentence before. */
function whoSpeaks(
  scene: Scene,
  c: number,
  candidate: Candidate,
  open: Draft | null,
  drafts: Draft[],
  marked: boolean,
): Who | null {
  const { passage, discourse, sentence } = scene;
  const { left, verb } = candidate;
  const names = discourse.entities;
  if (left.subject) {
    if (left.subject.form === 'pronoun') {
      const near = c > 0 ? subjectBefore(scene, c, drafts) : null;
      if (
        near &&
        near.kind === 'person' &&
        /^([他她]|(其中|另)?一人)$/.test(left.subject.text) &&
        drafts.length === 0 &&
        near.form !== 'pronoun'
      )
        return {
          source: { phrase: left.subject, entity: names.meet(near), form: 'pronoun' },
          rule: 'cue-clause',
          explicit: true,
        };
    }
    return { source: discourse.resolve(left.subject), rule: 'cue-clause', explicit: true };
  }
  const { tokens, text } = passage;
  if (!left.omitted) {
    if (verb.frame !== 'say' || open) return null;
    let head = left.from;
    while (
      head < left.to &&
      (tokens[head]?.type === 'time' ||
        passage.folded.slice(tokens[head]?.start ?? 0, tokens[head]?.end ?? 0) === '有')
    )
      head++;
    const start = tokens[head]?.start ?? 0;
    const end = tokens[left.to - 1]?.end ?? start;
    if (end - start > (marked ? MAX_MARKED_SUBJECT : MAX_UNKNOWN_SUBJECT) || end <= start) return null;
    for (let i = head; i < left.to; i = after(tokens, i)) {
      const token = tokens[i];
      if (
        !token ||
        token.type === 'open' ||
        token.type === 'time' ||
        (token.classes & (EVENT | PREPOSITION)) !== 0
      )
        return null;
    }
    const phrase = plainPhrase(text.slice(start, end), 'person', start, end);
    return { source: discourse.resolve(phrase), rule: 'cue-unknown-subject', explicit: true };
  }
  // The subject is left out.
  const last = drafts.at(-1);
  if (last?.source)
    return { source: discourse.omitted(last.source.entity), rule: 'cue-continued', explicit: false };
  const near = subjectBefore(scene, c, drafts);
  // 但堅信……: in a column, with nobody else to believe it.
  if (
    verb.frame === 'think' &&
    discourse.author &&
    near?.kind !== 'person' &&
    near?.kind !== 'group' &&
    !discourse.speaker
  )
    return { source: discourse.omitted(discourse.author), rule: 'author-thinks', explicit: false };
  if (near) {
    const source = discourse.resolve(near);
    return {
      source: { ...source, form: near.form === 'pronoun' ? 'pronoun' : source.form },
      rule: 'cue-earlier-subject',
      explicit: false,
    };
  }
  if (verb.frame === 'show' || verb.frame === 'silent') return null;
  if (verb.frame === 'act' && !left.joined) return null;
  if (c > 0 && !marked && !left.joined && verb.frame !== 'say' && !discourse.speaker) return null;
  if (scene.passage.role === 'heading' && verb.frame !== 'say') return null;
  const entity = discourse.speaker ?? (sentence.from === 0 ? discourse.carried : null);
  if (discourse.topic && discourse.topic !== entity) {
    return { source: discourse.omitted(discourse.topic), rule: 'cue-omitted', explicit: false };
  }
  if (!entity || (entity.kind === 'anonymous' && !left.joined))
    return entity && marked
      ? { source: discourse.omitted(entity), rule: 'cue-omitted', explicit: false }
      : null;
  return { source: discourse.omitted(entity), rule: 'cue-omitted', explicit: false };
}

/** The subject of the nearest earlier clause of the sentence that has one. */
function subjectBefore(scene: Scene, c: number, drafts: Draft[]): Phrase | null {
  const { passage, sentence, discourse } = scene;
  for (let i = c - 1; i >= 0 && i >= c - 6; i--) {
    const clause = sentence.clauses[i];
    if (!clause) break;
    const phrase = leading(passage, clause.from, clause.to, discourse.entities);
    if (phrase && phrase.kind !== 'document') return phrase;
    // 警示系統，……: a clause that is nothing but a source.
    const whole = readPhrase(passage, clause.from, clause.to, discourse.entities);
    if (whole && whole.form !== 'pronoun') return whole;
    if (drafts.length > 0) break;
  }
  return null;
}

/** Whether this kind of source can do what the verb says. */
function suits(candidate: Candidate, source: DraftSource, rule: string, right: Right): boolean {
  const { verb, left } = candidate;
  const { kind } = source.entity;
  const phrase = source.phrase;
  switch (verb.frame) {
    case 'show':
      // 居民向本報反映: somebody says so to somebody.
      if (verb.lemma === '反映' && left.addressee) return true;
      return kind === 'document' || phrase?.documentary === true;
    case 'word':
      if (rule === 'cue-omitted') return right.marked || left.joined;
      return true;
    case 'act':
      return kind !== 'document';
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

/** Whether a cue inside the sentence of an open claim begins a claim of its own beside it. */
function startsNew(
  scene: Scene,
  c: number,
  candidate: Candidate,
  who: Who,
  open: Draft,
  right: Right,
): boolean {
  const { passage, sentence } = scene;
  const { verb, left } = candidate;
  const clause = sentence.clauses[c] as Clause;
  const content = open.contents.at(-1);
  const from = content?.[0] ?? clause.from;
  if (from >= clause.from) return false;
  const { tokens } = passage;
  const quoted =
    tokens[from]?.type === 'open' &&
    tokens[from]?.bracket === 'quotation' &&
    after(tokens, from) >= (sentence.clauses[c - 1]?.to ?? 0);
  const same = who.source.entity === open.source?.entity;
  const medium = open.source?.phrase?.medium === true || open.source?.entity.medium === true;
  if (verb.frame === 'silent') return quoted && who.explicit;
  if (!SPEECH.has(verb.frame)) {
    // An event: part of what is told, unless 並 ties it to the speaker.
    if (verb.frame === 'act')
      return (
        (!who.explicit &&
          left.joined &&
          /^(并|又|同时|并且|还|亦|也|因此|故|会|所以|另)$/.test(
            passage.folded.slice(tokens[left.from - 1]?.start ?? 0, tokens[left.from - 1]?.end ?? 0),
          )) ||
        (who.explicit && !same && quoted)
      );
    return false;
  }
  if (verb.frame === 'topic' || verb.frame === 'tell') return who.explicit ? !medium && quoted : left.joined;
  if (!who.explicit) {
    // 訛稱, 報稱: what somebody in the content is doubted to have said.
    if (/^(訛稱|謊稱|自稱|報稱|宣稱)$/.test(verb.lemma) && !left.joined && !right.marked) return false;
    if (
      verb.act === 'predict' ||
      verb.act === 'fear' ||
      (verb.act === 'hope' && !/^(希望|盼|冀)$/.test(verb.lemma)) ||
      left.negated
    )
      return quoted || left.joined || right.marked;
    if (verb.frame === 'note' || verb.frame === 'quote') return right.marked;
    return true;
  }
  if (medium && !same) return false;
  if (who.source.form === 'pronoun' || same)
    return (
      verb.frame === 'say' ||
      verb.frame === 'word' ||
      (verb.frame === 'think' && verb.lemma !== '覺得' && verb.act !== 'hope') ||
      right.marked
    );
  if (verb.frame === 'say' || verb.frame === 'word')
    return (
      right.marked ||
      quoted ||
      who.source.phrase?.form === 'full' ||
      who.source.entity.kind !== 'person' ||
      true
    );
  if (verb.frame === 'call') return quoted || right.quoted;
  const apart = sentence.clauses[c - 1]?.mark === 'semicolon' || who.source.form === 'full';
  return (
    quoted || (verb.frame === 'urge' && right.marked) || (verb.frame === 'think' && apart && right.marked)
  );
}

import { ADVERB, NEGATION, type Verb } from './lexicon.js';
import { isAnswer, previousIs } from './noun-use.js';
import type { Candidate, Scene } from './scene.js';
import { after, type Clause, isFullQuotation, isSpeech } from './sentence.js';

/** What stands right of a reporting verb. */
export interface Right {
  fits: boolean;
  /** A comma, a colon or a quotation mark stands right after the cue. */
  marked: boolean;
  quoted: boolean;
  backward: boolean;
  /** Characters from the cue to the end of the clause. */
  length: number;
}

/** Reads what stands right of a verb, and whether it is what the verb takes. */
export function readRight(scene: Scene, clause: Clause, candidate: Candidate): Right {
  const { passage, sentence } = scene;
  const { tokens, folded } = passage;
  const { verb } = candidate;
  let { to } = candidate;
  const no: Right = { fits: false, marked: false, quoted: false, backward: false, length: 0 };
  while (
    to < clause.to &&
    (tokens.at(to).type === 'space' ||
      passage.text[tokens.at(to).start] === '…' ||
      /^(了|过)$/.test(tokens.at(to).word?.form ?? ''))
  )
    to++;
  const next = to < clause.to ? tokens.at(to) : undefined;
  if (next && folded[next.start] === '的') return no;
  if (next && verb.frame !== 'say' && /^(和|及|以及|或|等)$/.test(next.form)) return no;
  const quoted = next?.type === 'open' && next.bracket === 'quotation';
  const atEnd = next === undefined;
  const isLastClause = clause.to >= sentence.to || clause.mark === 'stop' || clause.mark === null;
  const opening = tokens.at(clause.from);
  const startsQuoted =
    opening.type === 'open' &&
    opening.bracket === 'quotation' &&
    opening.mate < candidate.from &&
    opening.mate > 0;
  const speech =
    verb.frame === 'say' || verb.frame === 'word' || verb.frame === 'quote' || verb.frame === 'note';
  const length = atEnd ? 0 : tokens.at(clause.to - 1).end - next.start;
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
  // 「飛魚號」船長說，……: the name of something, and no speech.
  const full = startsQuoted && isSpeech(tokens, passage.text, clause.from);
  if (((atEnd && isLastClause) || (full && (atEnd || quoted))) && speech) {
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
          (quoted ||
            colon ||
            /^(announce|commit|rule)$/.test(verb.act) ||
            (verb.act === 'demand' && (!candidate.left.omitted || candidate.left.joined)))) ||
        (!atEnd && length >= 2);
      if (verb.lemma === '提出')
        result.fits =
          colon || proposes(folded, tokens.at(candidate.to).start, tokens.at(clause.to - 1).end, clause.mark);
      break;
    case 'call':
    case 'calling':
      // 立委砲轟，局長鬆口，……: an act, and then another's words.
      result.fits =
        quoted ||
        (marked && !(atEnd && clause.mark === 'comma' && holdsCue(scene, clause))) ||
        (length >= 3 && describes(scene, candidate.to, clause.to, verb));
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
        (colon || (!atEnd && /^(则|就|也)?(包括|是|为)/.test(folded.slice(next.start, next.start + 3))));
      break;
    case 'note':
      // 新華社報導某人到訪: what a medium reports, with no comma before it
      if (verb.act === 'report' && candidate.left.subject?.medium && length >= 6 && next?.type !== 'space')
        return result;
      // 他的解釋是「……」
      if (isAnswer(scene, clause, candidate)) return { ...result, fits: length > 3, marked: true };
      // 回應，指……: the second verb is the cue.
      result.fits =
        (marked &&
          !(
            atEnd &&
            clause.mark === 'comma' &&
            (beginsWithCue(scene, clause) || (verb.act === 'ask' && !isQuestion(scene, clause.to)))
          )) ||
        // 追問部長：「……」
        (clause.mark === 'colon' &&
          !atEnd &&
          length <= 5 &&
          /^(ask|criticize|deny|rebut|agree|praise)$/.test(verb.act)) ||
        (/^(解釋|補充)$/.test(verb.lemma) &&
          length >= 5 &&
          holds(scene, candidate.to, clause.to, /^(是|因|因为|会|将|已|不|未|可)$/)) ||
        (verb.act === 'ask' &&
          !atEnd &&
          /是否|有没有|会否|能否|可否|为何|如何|什么|甚么|吗|怎/.test(
            folded.slice(next.start, Math.min(tokens.at(clause.to - 1).end, next.start + 60)),
          ));
      break;
    case 'quote':
      result.fits =
        quoted ||
        colon ||
        // 問他：「……」, 問他會否……
        (verb.act === 'ask' &&
          isAskedOne(scene, candidate.to) &&
          (clause.mark === 'colon' ? length <= 5 : isQuestion(scene, candidate.to))) ||
        (atEnd &&
          clause.mark === 'comma' &&
          (quotationAfter(scene, clause) || (verb.act === 'ask' && isQuestion(scene, clause.to))));
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
      result.fits = (candidate.left.negated || verb.lemma === '不見') && length >= 2;
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

/** What is wrong with somebody or something, in words that are predicates. */
const FAULT =
  /欠缺|缺乏|缺少|不[力足善当周]|无[理视能]|忽视|漠视|轻视|失[职当误实]|拖延|迟缓|混乱|草率|偏颇|双重标准|隐瞒|误导|滥用|浪费|纵容|包庇|打压|干[预涉扰]|企图|试图|推卸|卸责|太[多少大小高低疏慢快迟早贵差长短重轻弱远]/;

/** Whether the words after a verb of praise or blame say something of their object, and do not only name it. */
function describes(scene: Scene, from: number, to: number, verb: Verb): boolean {
  const length = scene.passage.tokens.at(to - 1).end - scene.passage.tokens.at(from).start;
  // 指責官員隱瞞……: long enough to hold a predicate.
  if (verb.act === 'criticize' && length >= 10) return true;
  if (/为$/.test(verb.lemma.replace('為', '为'))) return true;
  const { tokens, folded } = scene.passage;
  if (verb.act === 'criticize' && FAULT.test(folded.slice(tokens.at(from).start, tokens.at(to - 1).end)))
    return true;
  for (let i = from; i < to; i = after(tokens, i)) {
    const token = tokens.at(i);
    if (token.bracket === 'quotation' || (token.classes & NEGATION) !== 0) return true;
    if (/^(是|为|像|如同|有|过于|太|违反|破坏|涉嫌|导致|造成|令|会|将|应)$/.test(token.word?.form ?? ''))
      return true;
  }
  return false;
}

function holds(scene: Scene, from: number, to: number, pattern: RegExp): boolean {
  const { tokens } = scene.passage;
  for (let i = from; i < to; i = after(tokens, i)) {
    const token = tokens.at(i);
    if (pattern.test(token.form)) return true;
  }
  return false;
}

function quotationAfter(scene: Scene, clause: Clause): boolean {
  const next = scene.passage.tokens.at(clause.to + 1);
  return next.type === 'open' && next.bracket === 'quotation';
}

/** Whether the clause before is a quotation and nothing else: 「……」，甲說。 */
function isQuotationBefore(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.passage;
  const close = tokens.at(clause.from - 2);
  return close.type === 'close' && close.bracket === 'quotation';
}

/** Whether the rest of the sentence is a question in form: it ends in ？ or asks 是否, 誰, 為何. */
function isQuestion(scene: Scene, from: number): boolean {
  const { passage, sentence } = scene;
  const { tokens, folded } = passage;
  const end = tokens.at(sentence.to - 1).end;
  const start = tokens.at(from).end;
  return /[？?]|是否|会否|能否|为何|如何|什么|甚么|谁|吗/.test(
    folded.slice(start, Math.min(end, start + 120)),
  );
}

/** Whether the next clause holds a verb of plain speech. */
function holdsCue(scene: Scene, clause: Clause): boolean {
  const { clauses } = scene.sentence;
  const next = clauses[clauses.indexOf(clause) + 1];
  if (!next) return false;
  for (let i = next.from; i < next.to; i = after(scene.passage.tokens, i))
    if (scene.passage.tokens.at(i).word?.verb?.frame === 'say') return true;
  return false;
}

/** Whether the next clause begins with a reporting verb. */
function beginsWithCue(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene.passage;
  let i = clause.to + 1;
  while ((tokens.at(i).classes & ADVERB) !== 0 || tokens.at(i).type === 'space') i++;
  const frame = tokens.at(i).word?.verb?.frame;
  return frame !== undefined && /^(say|word|think|urge|call|calling|act|regard)$/.test(frame);
}

/** Whether somebody named before stands right after the verb: 問他. */
export function isAskedOne({ passage }: Scene, index: number): boolean {
  return /^[他她佢]们?$/.test(passage.tokens.at(index).form);
}

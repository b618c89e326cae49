import {
  ANONYMOUS,
  DOCUMENT,
  GROUP,
  MEDIUM,
  NOUN,
  ORGANISATION,
  PLACE,
  PRONOUN,
  ROLE,
  VERB,
} from './lexicon.js';
import { isBodyName, latinTail, looksLikeName, type Names, PERSON_END, tailName } from './name.js';
import { edgesOf, NO_PARTS, partsOf } from './noun-phrase.js';
import type { Passage } from './passage.js';
import type { Phrase, SourceKind } from './phrase.js';
import { made, type PhraseCandidate, type Read, SEVERAL } from './phrase-candidate.js';
import { ORGANISATION_END } from './predicate.js';
import { firstTitle, isNameAfter, readTitled } from './titled-phrase.js';

/** Longest phrase that a country or a city ends: 歐盟成員國匈牙利. */
const MAX_PLACE = 9;

/** What papers do and other titles do not: 《南灣線》翻查紀錄. */
const INQUIRES = /^(?:记者|翻查|翻阅|查阅|查询|采访|访问|致电|追问)/;

/** How a phrase for one begins: 一名釣客. */
const ONE = /^[一1][名位]/;
/** How one ends: a number, the measure word for people, and a word that no list knows; no 單位號碼. */
const COUNTED = /[数几两二三四五六七八九十百千一多余各\d][名位].{2,4}$/;

/** Longest word for a trade that no list knows. */
const MAX_TRADE = 4;

/** How long something is, what becomes of work, or how it is talked over, and nobody's trade: 這條街全長……, 何時復工, 雙方磋商. */
const NO_TRADE = /^(?:国家|[全身周增成生延特专擅]长|[复停动开施罢完竣收返赶怠]工|[协磋会洽招营经通]商)$/;

/** How lists and records are called: 「驗船師名冊」. */
const PAPER_END = /[册录簿]$|名单$/;

/** In the order in which they are asked, once the words are known to hold no predicate. */
const READERS: readonly ((candidate: PhraseCandidate) => Read)[] = [
  readJoint,
  readClause,
  readTitled,
  readMany,
  readListed,
  readNamed,
  readBody,
  readTraded,
  readForeign,
  readGlossed,
  readTrade,
  readCounted,
  readShare,
];

/**
 * Reads the tokens `[from, to)` as a source phrase, or returns `null` where nothing in its shape says that it is one:
 * no title, no end of an organisation's name, no family name, no name met before.
 */
export function readPhrase(passage: Passage, from: number, to: number, names: Names): Phrase | null {
  const edges = edgesOf(passage, from, to);
  if (!edges) return null;
  const last = passage.tokens.at(edges.core - 1);
  const candidate: PhraseCandidate = {
    passage,
    names,
    edges,
    parts: NO_PARTS,
    last,
    coreEnd: last.end,
    whole: passage.text.slice(edges.start, last.end),
  };
  const closed = last.type === 'close' ? readBracketed(candidate) : readPronoun(candidate);
  if (closed !== undefined) return closed;
  const parts = partsOf(passage, edges, names);
  if (!parts) return null;
  candidate.parts = parts;
  for (const read of READERS) {
    const phrase = read(candidate);
    if (phrase !== undefined) return phrase;
  }
  return null;
}

/** 《南灣日報》, 「順達物流」, 網民「南灣街坊」: a name in marks ends the phrase. */
function readBracketed(candidate: PhraseCandidate): Read {
  const { passage, coreEnd, last, whole } = candidate;
  const { head, core, start } = candidate.edges;
  const { tokens, text, folded } = passage;
  if (last.bracket === 'title') {
    // 甲刊登文章〈乙〉: a clause that ends in a title
    if (!partsOf(passage, candidate.edges, candidate.names)) return null;
    const medium =
      /[報报刊網网]/.test(text.charAt(coreEnd - 2)) || INQUIRES.test(folded.slice(coreEnd, coreEnd + 2));
    return made(candidate, medium ? 'organization' : 'document', 'name', whole, null, null, medium);
  }
  if (last.bracket !== 'quotation') return null;
  const inner = text.slice(tokens.at(last.mate).end, last.start);
  const noun = tokens.at(last.mate - 1);
  const isAlone = last.mate === head;
  // 「順達物流」昨日發聲明, 被點名的「順達物流」: a body by its name in marks.
  if ((isAlone || noun.form === '的') && isBodyName(passage, last.mate, core - 1))
    return made(candidate, 'organization', 'name', inner);
  const longest = /^[\w .-]+$/.test(inner) ? 32 : 16;
  if (isAlone || inner.length > longest) return null;
  const isTrade = PERSON_END.has(folded.charAt(noun.end - 1));
  const isNoun =
    (noun.classes & NOUN) !== 0 ||
    (inner.length <= 5 && isTrade) ||
    ORGANISATION_END.has(folded.charAt(noun.end - 1)) ||
    /[会机构队号页组道坛]/.test(folded.charAt(noun.end - 1));
  if (!isNoun) return null;
  const isPaper = (tokens.at(core - 2).classes & DOCUMENT) !== 0 || PAPER_END.test(inner);
  const isPerson = (noun.classes & ROLE) !== 0 || (isTrade && !noun.form.endsWith('商'));
  const kind = isPaper ? 'document' : isPerson ? 'person' : 'organization';
  return made(candidate, kind, 'full', inner, null, text.slice(start, tokens.at(last.mate).start));
}

/** 該券商, 這位55歲的教頭, 他: somebody named before. */
function readPronoun(candidate: PhraseCandidate): Read {
  const { passage, last, whole } = candidate;
  const { head, core, start } = candidate.edges;
  const { folded } = passage;
  const isBody = (last.classes & (ORGANISATION | GROUP | MEDIUM)) !== 0;
  if (folded[start] === '该' && core - head > 1 && whole.length <= 5) {
    if (isBody) return made(candidate, 'organization', 'pronoun', whole);
    if ((last.classes & DOCUMENT) !== 0) return made(candidate, 'document', 'pronoun', whole);
  }
  // 該名官員反問: the verb is no part of who asks
  const isAct = (last.classes & VERB) !== 0 && (last.classes & NOUN) === 0;
  if (!isAct && /[这该那此][位名]/.test(folded.slice(start, start + 2)))
    return made(candidate, 'person', 'pronoun', whole);
  if ((last.classes & PRONOUN) === 0 || (last.classes & GROUP) !== 0) return undefined;
  if (core - head === 1) return made(candidate, 'person', 'pronoun', whole);
  // 慣於早起的她: an attribute says nothing of who she is
  if (passage.tokens.at(core - 2).form === '的') {
    const { start, end } = last;
    const name = passage.text.slice(start, end);
    return { ...made(candidate, 'person', 'pronoun', name), start, text: name };
  }
  return undefined;
}

/** 甲和乙. */
function readJoint(candidate: PhraseCandidate): Read {
  const { passage, names, last, coreEnd, whole } = candidate;
  const { start } = candidate.edges;
  const { joint, noun, role, roleEnd, medium } = candidate.parts;
  if (!joint || (last.classes & (GROUP | ANONYMOUS)) !== 0) return undefined;
  const { tokens, folded } = passage;
  // 何小雲與總幹事莫爾: the name after the last noun, or after what joins it
  const from = noun < 0 ? start : tokens.at(noun).end;
  const name =
    folded
      .slice(from, coreEnd)
      .split(/[和与及、]/)
      .at(-1) ?? '';
  const named =
    from === coreEnd ||
    looksLikeName(name, names) ||
    (role >= 0 && isNameAfter(candidate, tokens.at(role), tokens.at(roleEnd).end));
  return named ? made(candidate, 'group', 'name', whole, null, null, medium) : undefined;
}

/** 他知道政府……: a clause, and no phrase. */
function readClause({ passage, edges, coreEnd }: PhraseCandidate): Read {
  const { head, start } = edges;
  const { tokens, folded } = passage;
  const isClause =
    (tokens.at(head + 1).classes & (NOUN | PRONOUN)) === 0 &&
    /^[我你他她佢]们?$/.test(folded.slice(start, tokens.at(head).end)) &&
    !folded.slice(start, coreEnd).includes('的');
  return isClause ? null : undefined;
}

/** The last word of the phrase is one of the lists: 有消息人士, 調查報告, 南灣業主立案法團. */
function readListed(candidate: PhraseCandidate): Read {
  const { last, whole } = candidate;
  const { medium } = candidate.parts;
  const { classes } = last;
  const named = (kind: SourceKind): Phrase => made(candidate, kind, 'name', whole, null, null, medium);
  if (classes & ANONYMOUS) return named('anonymous');
  if (classes & DOCUMENT) return named('document');
  if (classes & GROUP) return named(/[部局署會会社台院府行]$/.test(whole) ? 'organization' : 'group');
  if (classes & (ORGANISATION | MEDIUM)) return named('organization');
  // 目光投向對岸的大港東港: a place speaks by its own name
  if (classes & PLACE)
    return whole.length <= MAX_PLACE && !whole.includes('的') ? named('organization') : null;
  return undefined;
}

/** 村民們, 老闆們: more than one of those. */
function readMany(candidate: PhraseCandidate): Read {
  const { passage, last, whole } = candidate;
  const isMany =
    last.type === 'run' &&
    last.form === '们' &&
    (passage.tokens.at(candidate.edges.core - 2).classes & ROLE) !== 0;
  return isMany ? made(candidate, 'group', 'title', whole, whole) : undefined;
}

/** What stands after the last noun has the shape of a name. */
function readNamed(candidate: PhraseCandidate): Read {
  const { passage, names, coreEnd, whole } = candidate;
  const { start } = candidate.edges;
  const { edge, medium } = candidate.parts;
  const { tokens, text, folded } = passage;
  const from = edge >= 0 ? tokens.at(edge).end : start;
  const name = folded.slice(from, coreEnd);
  if (!looksLikeName(name, names)) return undefined;
  const isBody =
    // BBC, NASA, SeaMall: capitals and nothing else, or one inside the word
    /^[A-Z]{3,6}(?:中文)?$/.test(name) ||
    (/^[A-Za-z]*[a-z][A-Z][A-Za-z]*$|^[A-Z]{2,}[a-z]+$/.test(name) &&
      !/^(?:Ma?c|De|Di|La|Le|Van)[A-Z]/.test(name)) ||
    // 房署, 高院, 愛協: short for a body
    /^.[署院协]$/.test(name) ||
    (name.length >= 3 &&
      ORGANISATION_END.has(name.slice(-1)) &&
      !names.knowsPerson(name) &&
      !/[·‧・．]/.test(name));
  if (isBody) return made(candidate, 'organization', 'name', whole, null, null, medium);
  // 分析公司Shipdata: a body, and what it is called
  const called = /^[A-Za-z]/.test(name) && (tokens.at(edge).classes & (ORGANISATION | MEDIUM)) !== 0;
  return made(
    candidate,
    called ? 'organization' : 'person',
    edge >= 0 ? 'full' : 'name',
    text.slice(from, coreEnd),
    null,
    text.slice(start, from),
  );
}

/** 南灣工程處: the last character says that it is a body. */
function readBody(candidate: PhraseCandidate): Read {
  const { passage, coreEnd, whole } = candidate;
  const { start } = candidate.edges;
  const { medium } = candidate.parts;
  const { folded } = passage;
  // 他的居所: what stands after the last 的 must be long enough for a body's name.
  const length = whole.length - 1 - folded.slice(start, coreEnd).lastIndexOf('的');
  const isBody = length >= 3 && whole.length <= 30 && ORGANISATION_END.has(folded.charAt(coreEnd - 1));
  return isBody ? made(candidate, 'organization', 'name', whole, null, null, medium) : undefined;
}

/** 預報員陳大文: a trade that no list knows, and a name. */
function readTraded(candidate: PhraseCandidate): Read {
  const { passage, coreEnd } = candidate;
  const { core, head, start } = candidate.edges;
  const { tokens, text, folded } = passage;
  const name = tailName(passage, core, folded);
  if (name <= start) return undefined;
  // 會長、驗船師何大文, but not 南灣黨何大文: so much of a word is what somebody is
  const { start: from } = tokens.at(core - 1);
  const isTrade = PERSON_END.has(folded.charAt(name - 1)) && name - from >= 2 && name - from <= MAX_TRADE;
  const role = isTrade ? firstTitle(passage, core - 1, head).start : name;
  return made(
    candidate,
    'person',
    'full',
    text.slice(name, coreEnd),
    text.slice(role, name),
    text.slice(start, role),
  );
}

/** How somebody is called who goes by a name in letters: Fanny姐. */
const CALLED = new Set('姐哥叔姨伯婆仔');

/** 股評人David Wong: letters mark a name. */
function readForeign(candidate: PhraseCandidate): Read {
  const { passage, coreEnd, last } = candidate;
  const { head, core, start } = candidate.edges;
  const { tokens, text } = passage;
  const name = latinTail(passage, head, CALLED.has(last.form) ? core - 1 : core);
  if (name < 0) return undefined;
  const from = tokens.at(name).start;
  const form = name > head ? 'full' : 'name';
  return made(candidate, 'person', form, text.slice(from, coreEnd), null, text.slice(start, from));
}

/** 恒昌（9988）: a gloss marks a name. */
function readGlossed(candidate: PhraseCandidate): Read {
  const { passage, last, whole } = candidate;
  const { core, latinName } = candidate.edges;
  if (last.type !== 'run' || whole.length > 16) return undefined;
  const open = passage.tokens.at(core).start;
  return latinName !== null || /^[（(][0-9]{3,6}/.test(passage.text.slice(open, open + 8))
    ? made(candidate, 'organization', 'name', whole)
    : undefined;
}

/** 銷售商, 受訪者: somebody by trade. */
function readTrade(candidate: PhraseCandidate): Read {
  const { passage, last, whole, coreEnd } = candidate;
  const { indefinite } = candidate.edges;
  const isTrade =
    last.type === 'run' &&
    last.end - last.start >= 2 &&
    PERSON_END.has(passage.folded.charAt(coreEnd - 1)) &&
    !NO_TRADE.test(passage.folded.slice(coreEnd - 2, coreEnd)) &&
    whole.length <= 24;
  return isTrade ? made(candidate, indefinite ? 'anonymous' : 'person', 'title', whole, whole) : undefined;
}

/** 一名釣客, 兩位釣客: what no list knows is somebody after a number and the measure word for people. */
function readCounted(candidate: PhraseCandidate): Read {
  const { passage, last, whole, coreEnd } = candidate;
  const said = passage.folded.slice(candidate.edges.start, coreEnd);
  if (last.type !== 'run' || !COUNTED.test(said)) return undefined;
  if (ONE.test(said)) return made(candidate, 'person', 'title', whole, whole);
  return SEVERAL.test(said) ? made(candidate, 'group', 'title', whole, whole) : undefined;
}

/** 42%, 六成人, 六人: so many of those who were asked. */
const SHARE =
  /^(?:全[球国港城市]|[其当]中)?[约近逾达有]*(?:[0-9.]+[%％]|[一二三四五六七八九两]成半?|[0-9]+|[一二三四五六七八九十百千万两几数]+)的?人?$/;

/** 其中42%認為, 每十人中有六人說: how many of those who were asked; in 近七成受訪市民 the noun is still to come. */
function readShare(candidate: PhraseCandidate): Read {
  const { passage, whole, coreEnd } = candidate;
  const { start, core } = candidate.edges;
  const said = passage.folded.slice(start, coreEnd);
  const isWhole = said.endsWith('人') || Boolean(passage.tokens.at(core).word?.verb);
  return isWhole && SHARE.test(said) && /[%％成人]/.test(said)
    ? made(candidate, 'group', 'title', whole, whole)
    : undefined;
}

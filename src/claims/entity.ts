import { fold } from './fold.js';
import { KIN, wordAt } from './lexicon.js';
import { honouredSurname, type Names } from './name.js';
import { isOrdinary, isSurname } from './name-words.js';
import type { Phrase, SourceKind } from './phrase.js';

/** Whether somebody is told of as another's kin: 莊先生 is not his 侄子莊大文, nor 他的兄長、八十歲的莊大文. */
function isKin({ role, affiliation }: Pick<Entity, 'role' | 'affiliation'>): boolean {
  const words = fold(`${affiliation ?? ''}${role ?? ''}`);
  for (let i = 0; i < words.length; i++) if (((wordAt(words, i)?.classes ?? 0) & KIN) !== 0) return true;
  return false;
}

/** How many of those met last are looked through for the one that a title or a short word means. */
const REACH = 40;

/** A short word means a body that was met so few meetings ago. */
const RECENT = 8;

/** What the body is called that 局方, 校方 and the like mean. */
const BODIES: Readonly<Record<string, string>> = {
  局: '局',
  署: '署',
  处: '处',
  院: '院',
  会: '会',
  社: '社',
  厂: '厂',
  行: '银行',
  园: '园',
  馆: '馆',
  校: '学',
};

/** Words that name a kind of body: by itself one of them means the last body of that kind. */
const BODY = /^(?:学会|议会|协会|商会|公会|工会|总会|公司|集团|医院|大学|学院|银行|基金|中心|法院)$/;

/** A paper without a name: 調查, 該報告, 這次民調, 研究結果. */
const PAPER =
  /^(?:该|这|此|是次)?(?:次|项|份|个|篇|则)?(?:初步)?(调查|研究|民调|报告|检测|化验|测试|普查|统计|文件|指引|论文|声明)?(结果)?$/;
/** What a result may be of. */
const FOUND = /调查|研究|民调|检测|化验|测试|普查|统计|实验|分析/;

/** Titles that many bear at once. */
const COMMON_ROLE = /[员人师授者家民官工]$/;

/** The name of a body without the place that may stand before it, where enough of a name is left. */
function withoutPlace(folded: string): string {
  const bare = folded.replace(/^(?:香港|本港|中国|国家|台湾|澳门)/, '');
  return bare.length >= 4 ? bare : folded;
}

/** All mentions of one source in an article. */
export interface Entity {
  key: string;
  /** Its fullest name so far. */
  name: string;
  kind: SourceKind;
  role: string | null;
  affiliation: string | null;
  latinName: string | null;
  medium: boolean;
  /** 他 or 她, once the article has said it of somebody. */
  pronoun: string | null;
  /** Counts up: whoever was met last has the highest. */
  met: number;
}

/**
 * The sources of one article: full names, bare family names, titles and glosses of the same one share a key.
 *
 * 阿登·貝洛爾 is found again as 貝洛爾, 洛夏爾 by the gloss （羅夏）, 陳大文 as 陳, and a name that differs in one
 * character from one with the same title (羅志鋼, 羅志剛) is taken for a slip of the pen.
 */
export class Entities implements Names {
  readonly #all: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  #met = 0;

  knows(folded: string): boolean {
    return this.#byName.has(folded);
  }

  knowsPerson(folded: string): boolean {
    return this.#byName.get(folded)?.kind === 'person';
  }

  /** The entity that a phrase names, made where it is new. */
  meet(phrase: Phrase): Entity {
    const folded = fold(phrase.name);
    const short = this.#short(folded, phrase) ?? this.#paper(folded, phrase);
    if (short) return short;
    const found =
      this.#byName.get(folded) ??
      this.#placed(folded, phrase) ??
      this.#untilNowUnnamed(phrase) ??
      this.#honoured(folded) ??
      this.#titled(folded, phrase) ??
      this.#similar(folded, phrase);
    const entity = found ?? this.#make(phrase);
    entity.met = ++this.#met;
    this.#index(folded, entity);
    if (phrase.kind === 'organization') {
      const bare = withoutPlace(folded);
      this.#index(bare, entity);
      if (bare !== folded && fold(entity.name) === bare) entity.name = phrase.name;
    }
    if (phrase.kind === 'person') {
      if (/[·‧・•．]/.test(folded))
        for (const part of folded.split(/[·‧・•．]/)) if (part.length >= 2) this.#index(part, entity);
      if (phrase.name.length > entity.name.length && phrase.form !== 'title' && !honouredSurname(folded))
        entity.name = phrase.name;
      entity.role ??= phrase.role;
      entity.affiliation ??= phrase.affiliation;
      if (folded.length >= 2 && folded.length <= 4 && isSurname(folded) && !isKin(entity))
        this.#index(folded.slice(0, 1), entity);
      // 皓朗 after 關皓朗
      if (folded.length === 3 && isSurname(folded) && !isOrdinary(folded.slice(1)) && !wordAt(folded, 1))
        this.#index(folded.slice(1), entity);
    }
    entity.latinName ??= phrase.latinName;
    entity.medium ||= phrase.medium;
    for (const alias of phrase.aliases) this.#index(fold(alias), entity);
    return entity;
  }

  /** The body that was met last and is called by what it is: 局 for 市場監管局. */
  lastBody(kind: string): Entity | null {
    return this.#lastMet(
      (entity) =>
        entity.kind === 'organization' &&
        entity.name.length > kind.length &&
        fold(entity.name).endsWith(kind),
    );
  }

  /** Whoever the pronoun was said of last. */
  lastCalled(pronoun: string): Entity | null {
    return this.#lastMet((entity) => entity.pronoun === pronoun);
  }

  /** The paper or the broadcaster that was met last. */
  lastMedium(): Entity | null {
    return this.#lastMet(({ medium }) => medium);
  }

  /** Of those that the article named last, the one that fits and was met last. */
  #lastMet(fits: (entity: Entity) => boolean): Entity | null {
    let last: Entity | null = null;
    for (const entity of this.#latest()) if ((!last || entity.met > last.met) && fits(entity)) last = entity;
    return last;
  }

  /** Those that the article named last, the latest first. */
  #latest(): Entity[] {
    return this.#all.slice(-REACH).reverse();
  }

  #index(name: string, entity: Entity): void {
    if (name && !this.#byName.has(name)) this.#byName.set(name, entity);
  }

  #make(phrase: Phrase): Entity {
    const entity: Entity = {
      key: `s${this.#all.length + 1}`,
      name: phrase.name,
      kind: phrase.kind,
      role: phrase.role,
      affiliation: phrase.affiliation,
      latinName: phrase.latinName,
      medium: phrase.medium,
      pronoun: null,
      met: 0,
    };
    this.#all.push(entity);
    return entity;
  }

  /** 南灣工程師學會 after 香港南灣工程師學會, and the other way round. */
  #placed(folded: string, phrase: Phrase): Entity | null {
    if (phrase.kind !== 'organization') return null;
    const bare = withoutPlace(folded);
    const entity = bare === folded ? undefined : this.#byName.get(bare);
    return entity && entity.kind !== 'person' ? entity : null;
  }

  /** 署方 after 房屋署, 學會 after 工程師學會: the body of that kind that was named last. */
  #short(folded: string, phrase: Phrase): Entity | null {
    if (folded.length !== 2 || phrase.kind === 'person') return null;
    const end = folded[1] === '方' ? BODIES[folded.charAt(0)] : BODY.test(folded) ? folded : undefined;
    if (!end) return null;
    const last = this.#lastMet(
      ({ kind, name }) => kind !== 'person' && name.length >= 3 && fold(name).endsWith(end),
    );
    return last && this.#met - last.met < RECENT ? last : null;
  }

  /** 結果, 這次民調 after 南灣民意調查: the paper that was named last and is one of that kind. */
  #paper(folded: string, phrase: Phrase): Entity | null {
    const [, paper = '', what] = phrase.kind === 'document' ? (PAPER.exec(folded) ?? []) : [];
    if (paper === '' && !what) return null;
    const isOne = (name: string): boolean => (paper === '' ? FOUND.test(name) : name.includes(paper));
    return this.#lastMet(
      ({ kind, name }) => kind === 'document' && name.length > folded.length && isOne(fold(name)),
    );
  }

  /** 南灣市長陳大文 after 南灣市長: whoever bore the title has a name now. */
  #untilNowUnnamed(phrase: Phrase): Entity | null {
    if (phrase.kind !== 'person' || phrase.form !== 'full' || !phrase.role || !phrase.affiliation)
      return null;
    const title = fold(phrase.affiliation + phrase.role);
    const entity = this.#byName.get(title);
    if (!entity || fold(entity.name) !== title) return null;
    entity.name = phrase.name;
    return entity;
  }

  /** 陳先生 after 陳大文; but 陳太太 after 陳先生 is somebody else. */
  #honoured(folded: string): Entity | null {
    const surname = honouredSurname(folded);
    const entity = surname ? this.#byName.get(surname) : undefined;
    return entity && !honouredSurname(fold(entity.name)) ? entity : null;
  }

  /** 市長 after 市長陳大文: a bare title stands for the last one who bore it. */
  #titled(folded: string, phrase: Phrase): Entity | null {
    if (phrase.kind !== 'person' || phrase.form !== 'title' || !phrase.role) return null;
    const role = fold(phrase.role);
    const place = fold(phrase.affiliation ?? '').replace(/^(?:[该这那此][位名]?|时任|现任)/, '');
    for (const entity of this.#latest()) {
      if (entity.kind !== 'person' || entity.name.length < 2) continue;
      const other = fold(entity.affiliation ?? '');
      // 承建商負責人 after 承建商負責人陳先生: the title stands before another one.
      if (folded.length >= 4 && other.endsWith(folded)) return entity;
      if (
        !fold(entity.role ?? '')
          .split('、')
          .includes(role)
      )
        continue;
      // 東港市長 is not 南灣市長陳大文, nor is every 議員 the last one named
      if (place !== '' && other === '' && COMMON_ROLE.test(role)) continue;
      if (other.endsWith(place) || place.endsWith(other)) return entity;
    }
    return null;
  }

  /** A shorter or one-character-different form of a name met before. */
  #similar(folded: string, phrase: Phrase): Entity | null {
    if (phrase.kind !== 'person' || folded.length < 2) return null;
    const surname = this.#byName.get(folded.slice(0, 1));
    if (folded.length < 3 || !phrase.role || !surname) return null;
    const other = fold(surname.name);
    if (other.length !== folded.length || !surname.role || fold(surname.role) !== fold(phrase.role))
      return null;
    let different = 0;
    for (let i = 0; i < folded.length; i++) if (folded[i] !== other[i]) different++;
    return different === 1 ? surname : null;
  }
}

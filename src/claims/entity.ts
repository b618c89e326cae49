import { fold } from './fold.js';
import { isSurname, KIN, wordAt } from './lexicon.js';
import { honouredSurname, type Names } from './name.js';
import type { Phrase, SourceKind } from './phrase.js';

/** Whether the role is what somebody is to another: 莊先生 is not his 侄子莊大文. */
function isKin(role: string | null): boolean {
  return role !== null && ((wordAt(fold(role), 0)?.classes ?? 0) & KIN) !== 0;
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

  knows(folded: string): boolean {
    return this.#byName.has(folded);
  }

  /** The entity that a phrase names, made where it is new. */
  meet(phrase: Phrase): Entity {
    const folded = fold(phrase.name);
    const found =
      this.#byName.get(folded) ??
      this.#untilNowUnnamed(phrase) ??
      this.#honoured(folded) ??
      this.#titled(folded, phrase) ??
      this.#similar(folded, phrase);
    const entity = found ?? this.#make(phrase);
    this.#index(folded, entity);
    if (phrase.kind === 'person') {
      for (const part of folded.split(/[·‧・•]/)) if (part.length >= 2) this.#index(part, entity);
      if (phrase.name.length > entity.name.length && phrase.form !== 'title' && !honouredSurname(folded))
        entity.name = phrase.name;
      entity.role ??= phrase.role;
      entity.affiliation ??= phrase.affiliation;
      if (folded.length >= 2 && folded.length <= 4 && isSurname(folded) && !isKin(phrase.role))
        this.#index(folded.slice(0, 1), entity);
    }
    entity.latinName ??= phrase.latinName;
    for (const alias of phrase.aliases) this.#index(fold(alias), entity);
    return entity;
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
    };
    this.#all.push(entity);
    return entity;
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
    for (let i = this.#all.length - 1; i >= 0 && i >= this.#all.length - 40; i--) {
      const entity = this.#all[i];
      if (entity?.kind !== 'person' || entity.name.length < 2) continue;
      const other = fold(entity.affiliation ?? '');
      // 承建商負責人 after 承建商負責人陳先生: the title stands before another one.
      if (folded.length >= 4 && other.endsWith(folded)) return entity;
      if (fold(entity.role ?? '') !== role) continue;
      // 東港市長 is not 南灣市長陳大文
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

import type { Draft, DraftSource } from './draft.js';
import { Entities, type Entity } from './entity.js';
import { fold } from './fold.js';
import { contradicts, differs } from './gender.js';
import { type Phrase, plainPhrase, type SourceKind } from './phrase.js';

/** Many at once, or nobody in particular: no pronoun for one person means them. */
const CROWD =
  /(?:外界|坊间|舆论|粉丝|网民|网友|市民|民众|公众|大众|人们|市场|业界|学界|分析|评论|意见|观点|传闻|传言|消息)$/;

/** Whether 他 or 她 may mean a source. */
function isSomebody({ kind, name }: Entity): boolean {
  return kind === 'person' || (kind === 'anonymous' && !CROWD.test(fold(name)));
}

/** What a reader of the article knows so far: who has been named, who spoke last. */
export class Discourse {
  readonly entities = new Entities();
  readonly drafts: Draft[] = [];
  /** Who spoke last in the paragraph; nobody at its beginning. */
  speaker: Entity | null = null;
  /** Who spoke last in the paragraph before. */
  carried: Entity | null = null;
  #lastPerson: Entity | null = null;
  #lastBody: Entity | null = null;
  #lastGroup: Entity | null = null;
  /** The author of a column: whoever thinks there without being named. */
  author: Entity | null = null;
  /** Subject of the last sentence that named one without reporting. */
  topic: Entity | null = null;
  /** Somebody whom the last sentence named, although it was not about them. */
  introduced: Entity | null = null;

  beginParagraph(): void {
    this.introduced = null;
    this.carried = this.speaker ?? this.carried;
    this.speaker = null;
    this.topic = null;
  }

  /** The source that a recognised phrase stands for. */
  resolve(phrase: Phrase): DraftSource {
    if (phrase.form === 'pronoun') {
      const near = [this.topic, this.introduced, this.speaker];
      const entity = this.#antecedent(phrase);
      const word = fold(phrase.text);
      // only where nobody else could be meant is it learned from
      const isSure = entity.kind === 'person' && entity.name.length > 1 && near.includes(entity);
      if (isSure && /^[他她]$/.test(word)) entity.pronoun ??= word;
      return { phrase, entity, form: 'pronoun' };
    }
    return { phrase, entity: this.entities.meet(phrase), form: phrase.form };
  }

  /** A source that has no words of its own. */
  omitted(entity: Entity): DraftSource {
    return { phrase: null, entity, form: 'omitted' };
  }

  /** A source that the text only implies, such as the 消息人士 behind 據悉. */
  implied(name: string, kind: SourceKind): DraftSource {
    const entity = this.entities.meet(plainPhrase(name, kind));
    return { phrase: null, entity, form: 'omitted' };
  }

  /** Who spoke last: somebody rather than a body. */
  lastToSpeak(): Entity | null {
    for (const entity of [this.speaker, this.carried]) if (entity?.kind === 'person') return entity;
    return this.#lastPerson ?? this.speaker ?? this.carried;
  }

  speaks(entity: Entity): void {
    this.speaker = entity;
    this.topic = null;
    this.introduced = null;
    this.#note(entity);
  }

  /** A subject that did not speak: the next sentence's 他 may stand for it. */
  mentions(entity: Entity): void {
    this.topic = entity;
    this.#note(entity);
  }

  /** Many who did not speak: the next sentence's 他們 may stand for them. */
  namesCrowd(entity: Entity): void {
    this.#lastGroup = entity;
  }

  #note(entity: Entity): void {
    // a pronoun that nobody stood for means nobody the next time either
    if (entity.kind === 'person') {
      const isNobody = /^[他她佢其]$/.test(entity.name);
      // 醫生 who told him something is not the one whom the article is about
      const isTitle = entity.role !== null && entity.name.endsWith(entity.role);
      if (!isNobody && !(isTitle && this.#lastPerson)) this.#lastPerson = entity;
    }
    if (entity.kind === 'organization' || entity.kind === 'document') this.#lastBody = entity;
    else if (entity.kind === 'group') this.#lastGroup = entity;
  }

  /** Whom 他, 她 or 其 means, near by or last in the article. */
  #somebody(word: string, remembers: boolean): Entity | null {
    const agrees = (entity: Entity): boolean =>
      !contradicts(word, entity) && !(remembers && entity.pronoun !== null && differs(word, entity.pronoun));
    for (const near of [this.topic, this.introduced, this.speaker])
      if (near && isSomebody(near) && agrees(near)) return near;
    if (this.#lastPerson && agrees(this.#lastPerson)) return this.#lastPerson;
    return (
      (remembers ? this.entities.lastCalled(word) : this.#lastPerson) ??
      (this.carried?.kind === 'anonymous' ? this.carried : null)
    );
  }

  #antecedent(phrase: Phrase): Entity {
    const word = fold(phrase.text);
    const medium = /^[该这](?:报|台|刊|社|媒体|杂志|电视台|通讯社)$/.test(word)
      ? this.entities.lastMedium()
      : null;
    if (medium) return medium;
    const body =
      (phrase.kind === 'organization' && word.startsWith('该')) ||
      /^该(行|公司|局|署|处|部|部门|机构|组织|报|会|校|院|党|集团|中心)/.test(word);
    // 該局 after 市場監管局, whoever has spoken since
    const named = body ? this.entities.lastBody(word.slice(1)) : null;
    if (named) return named;
    if (body && this.speaker && (this.speaker.kind !== 'person' || !this.speaker.role)) return this.speaker;
    const singular = /^[这该該那此][位名]|^(他|她|佢|其|本人|自己|对方|后者|前者|我)$/.test(word);
    // 該發言人, and not 該部門
    const somebody = singular || /人|官|者|专家|男|女/.test(word);
    const plural = /[们哋]$|双方|两|二人/.test(word);
    // 兩名船員指……。其中一人說: one of those who spoke
    const oneOf = /一人$/.test(word) ? (this.speaker ?? this.topic) : null;
    if (oneOf && oneOf.kind !== 'document') return oneOf;
    if (singular) {
      // what was said of somebody once may have been read wrong: it counts unless it leaves nobody
      const person = this.#somebody(word, true) ?? this.#somebody(word, false);
      if (person) return person;
    } else if (plural) {
      for (const near of [this.topic, this.speaker])
        if (near?.kind === 'group' || near?.kind === 'anonymous') return near;
      if (/[们哋]$/.test(word) && this.#lastGroup) return this.#lastGroup;
    } else {
      // 該官員 after 南灣政府的官員: the last one so called
      const noun = word.replace(/^[这该那此]/, '');
      for (const near of [this.topic, this.introduced, this.speaker, this.carried])
        if (near && near.kind !== 'group' && fold(near.role ?? near.name).endsWith(noun)) return near;
      if (phrase.kind === 'document') return this.entities.meet({ ...phrase, form: 'title' });
      const known = somebody ? this.#lastPerson : this.#lastBody;
      if (known) return known;
    }
    const kind = /^该/.test(word) && !somebody ? 'organization' : plural ? 'group' : 'person';
    return this.entities.meet({ ...phrase, kind, form: 'title' });
  }
}

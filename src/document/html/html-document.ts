import type { Element } from 'hast';
import { type JsonLimitPassed, jsonLimitPassed } from '../../input/json-limits.js';
import type { Limits } from '../../input/limits.js';
import { limitError } from '../../model/parse-error.js';
import type { Diagnostic, Span } from '../../model.js';
import { foldLine } from '../clean-text.js';
import type { BodyRules, HtmlDocument, Metadata } from '../document.js';
import { parseJson } from '../json/parse-json.js';
import type { Piece } from '../piece.js';
import type { Material } from '../reader.js';
import { assignedJson } from './assigned-json.js';
import { attributeOf } from './attributes.js';
import { BodyWalk } from './body/body-walk.js';
import { chineseText } from './chinese-text.js';
import { flightRows } from './flight-rows.js';
import { originOf } from './origin.js';
import { PageMetadata } from './page-metadata.js';
import { PageParts } from './page-parts.js';
import { type SelectorList, selectorList } from './selectors.js';
import { TreeIndex } from './tree-index.js';
import { TreeLedger } from './tree-ledger.js';
import { textNodesOf } from './tree-walk.js';

/** How often as many elements as a page may have are read for their text: real pages at a quarter of theirs. */
const READINGS = 2;

/** A page, asked in CSS selectors. Only what is asked for is made: metadata, payloads, then the tree. */
export class HtmlPage implements HtmlDocument {
  readonly kind = 'html';
  readonly source: string;
  readonly url: string | null;
  readonly diagnostics: Diagnostic[];
  readonly ledger: TreeLedger;
  readonly #parts: PageParts;
  readonly #limits: Limits;
  /** What was kept or dropped by the adapter itself. */
  readonly #settled = new Set<Element>();
  readonly #payloads = new Map<string, unknown>();
  /** Elements in all that was asked for its text. */
  #read = 0;
  #indexed: TreeIndex | undefined;
  #metadata: Metadata | undefined;

  constructor(material: Material) {
    this.source = material.source;
    this.url = material.url;
    this.diagnostics = material.diagnostics;
    this.ledger = new TreeLedger(material.source);
    this.#parts = new PageParts(material);
    this.#limits = material.limits;
  }

  get #tree(): TreeIndex {
    this.#indexed ??= new TreeIndex(this.#parts.tree());
    return this.#indexed;
  }

  get metadata(): Metadata {
    this.#metadata ??= new PageMetadata(
      this.#parts.metadata(),
      this.#scriptTexts('application/ld+json').filter((text) => this.#isReadable(text, 'JSON-LD')),
      (value) => this.#keepsLimits(value, 'JSON-LD'),
      this.diagnostics,
    );
    return this.#metadata;
  }

  focus(regions: readonly string[] | null): void {
    this.#parts.focus(regions);
  }

  first(selector: string, scope?: Element): Element | null {
    const list = selectorList(selector);
    return this.#hasNone(list) ? null : list.first(this.#tree, scope);
  }

  all(selector: string, scope?: Element): Element[] {
    const list = selectorList(selector);
    return this.#hasNone(list) ? [] : list.all(this.#tree, scope);
  }

  /** Whether the tags alone tell that nothing matches: no tree is made for that. */
  #hasNone({ tags }: SelectorList): boolean {
    return this.#indexed === undefined && tags.every((all) => all.some((tag) => !this.#parts.mayHave(tag)));
  }

  matches(selector: string, element: Element): boolean {
    return selectorList(selector).matches(element, this.#tree);
  }

  closest(selector: string, element: Element): Element | null {
    const list = selectorList(selector);
    const tree = this.#tree;
    return tree.nearest(element, (here) => list.matches(here, tree), list);
  }

  attribute(element: Element | null, name: string): string | null {
    return element && attributeOf(element, name);
  }

  text(element: Element | null, options: { preformatted?: boolean } = {}): string {
    if (!element) return '';
    this.#count(element);
    return chineseText(element.children, options);
  }

  /** Elements in one another, each read with all that is in it, are more work than the page is large. */
  #count(element: Element): void {
    const [from, to] = this.#tree.rangeOf(element);
    this.#read += to - from;
    const { nodes } = this.#limits;
    if (this.#read > READINGS * nodes)
      throw limitError('too-large', { limit: 'nodes', max: READINGS * nodes, met: this.#read });
  }

  texts(selector: string, scope?: Element): string[] {
    return this.all(selector, scope)
      .map((element) => foldLine(this.text(element)))
      .filter((text) => text !== '');
  }

  origin(element: Element): Span | null {
    return originOf(textNodesOf(element), this.source);
  }

  body(container: Element, rules: BodyRules): Piece[] {
    const walk = new BodyWalk(container, rules, {
      source: this.source,
      select: (selector, scope) => this.all(selector, scope),
      ledger: this.ledger,
      isSettled: (element) => this.#settled.has(element),
    });
    walk.walk();
    return walk.pieces;
  }

  keep(element: Element): void {
    this.#settled.add(element);
    this.ledger.keep([element]);
  }

  drop(element: Element, rule: string): void {
    this.#settled.add(element);
    this.ledger.drop([element], rule);
  }

  jsonScript(id: string): unknown {
    return this.#payload(id, () => {
      const script = this.#parts.scripts().find((candidate) => candidate.id === id);
      if (!script || !this.#isReadable(script.text, id)) return undefined;
      const parsed = parseJson(script.text);
      if (!parsed.ok) this.#unreadable(id);
      return parsed.ok ? parsed.value : undefined;
    });
  }

  assigned(name: string): unknown {
    return this.#payload(name, () =>
      assignedJson(
        this.#scriptTexts(null).filter((text) => text.includes(name) && this.#isReadable(text, name)),
        name,
      ),
    );
  }

  flightRows(...words: string[]): unknown[] {
    const name = '__next_f';
    const read = () =>
      flightRows(
        this.#scriptTexts(null).filter((text) => text.includes(name) && this.#isReadable(text, name)),
        words,
      );
    const rows = this.#payload(name, read, `${name} ${words.join(' ')}`);
    return Array.isArray(rows) ? rows : [];
  }

  /** A payload that the page embeds, read once; one that passes a limit is left out, and the page read without it. */
  #payload(name: string, read: () => unknown, key = name): unknown {
    if (!this.#payloads.has(key)) {
      const value = read();
      this.#payloads.set(key, this.#keepsLimits(value, name) ? value : undefined);
    }
    return this.#payloads.get(key);
  }

  #keepsLimits(value: unknown, name: string): boolean {
    const passed = jsonLimitPassed(value, this.#limits);
    if (passed) this.#leftUnread(name, passed);
    return passed === null;
  }

  #isReadable(text: string, name: string): boolean {
    const { jsonCharacters: max } = this.#limits;
    if (text.length <= max) return true;
    this.#leftUnread(name, { code: 'too-large', limit: 'jsonCharacters', max, met: text.length });
    return false;
  }

  #leftUnread(name: string, { code, limit, max, met }: JsonLimitPassed): void {
    this.diagnostics.push({
      code: `payload-${code}`,
      severity: 'warning',
      message: `The embedded payload ${name} was left unread: it has more ${limit} than allowed (${met} met, ${max} allowed)`,
      span: null,
      field: null,
    });
  }

  #unreadable(name: string): void {
    this.diagnostics.push({
      code: 'unreadable-payload',
      severity: 'warning',
      message: `The embedded payload ${name} is no JSON; the page itself was read instead`,
      span: null,
      field: null,
    });
  }

  /** Texts of the scripts of one type; `null`: of those that are code. */
  #scriptTexts(type: string | null): string[] {
    return this.#parts
      .scripts()
      .filter((script) =>
        type ? script.type === type : script.type === null || script.type.includes('javascript'),
      )
      .map((script) => script.text);
  }
}

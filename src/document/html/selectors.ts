import { _compileUnsafe, type Options } from 'css-select';
import type { Element, Nodes, Parents } from 'hast';
import { find, html } from 'property-information';

type Adapter = NonNullable<Options<Nodes, Element>['adapter']>;
export type Matcher = (element: Element) => boolean;
export type ParentOf = (node: Nodes) => Parents | null;

/** What hast calls an attribute. Only names that adapters and their selectors ask for come here: a few dozen. */
const infos = /* @__PURE__ */ new Map<string, ReturnType<typeof find>>();

function infoOf(name: string): ReturnType<typeof find> {
  let info = infos.get(name);
  if (!info) {
    info = find(html, name);
    infos.set(name, info);
  }
  return info;
}

/** Value of an attribute as it was written, out of hast's properties; `null` where there is none. */
export function attributeOf(element: Element, name: string): string | null {
  const info = infoOf(name);
  const value = element.properties[info.property];
  if (value === undefined || value === null || value === false) return null;
  if (value === true) return '';
  if (Array.isArray(value)) return value.join(info.commaSeparated ? ', ' : ' ');
  return String(value);
}

/** Compiles CSS selectors for hast elements; each selector once. */
export function selectorCompiler(parentOf: ParentOf): (selector: string) => Matcher {
  const compiled = new Map<string, Matcher>();
  const adapter = hastAdapter(parentOf);
  return (selector) => {
    let matcher = compiled.get(selector);
    if (!matcher) {
      matcher = _compileUnsafe<Nodes, Element>(selector, { adapter });
      compiled.set(selector, matcher);
    }
    return matcher;
  };
}

function hastAdapter(parentOf: ParentOf): Adapter {
  const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);
  return {
    isTag: (node): node is Element => node.type === 'element',
    getAttributeValue: (element, name) => attributeOf(element, name) ?? undefined,
    hasAttrib: (element, name) => attributeOf(element, name) !== null,
    getName: (element) => element.tagName,
    getChildren: childrenOf,
    getParent: parentOf,
    getSiblings: (node) => childrenOf(parentOf(node) ?? node),
    getText: (node) => ('value' in node ? node.value : ''),
    removeSubsets: (nodes) => nodes,
  };
}

import type { AttributeSelector, PseudoSelector, Selector } from 'css-what';
import nthCheck from 'nth-check';
import { attributeOf, propertyOf } from './attributes.js';
import { hasTest } from './has-selector.js';
import type { Alternative, Test } from './selectors.js';

/** Attributes whose values HTML compares without regard to case (HTML standard, 4.16.2). */
const CASELESS = new Set(
  (
    'accept accept-charset align alink axis bgcolor charset checked clear codetype color compact declare defer dir ' +
    'direction disabled enctype face frame hreflang http-equiv lang language link media method multiple nohref ' +
    'noresize noshade nowrap readonly rel rev rules scope scrolling selected shape target text type valign valuetype vlink'
  ).split(' '),
);

/** Whether a selector compares the value of its attribute without regard to case. */
export function isCaselessSelector({ name, ignoreCase }: AttributeSelector): boolean {
  return ignoreCase === true || (ignoreCase === null && CASELESS.has(name.toLowerCase()));
}

export function attributeTest(selector: AttributeSelector): Test {
  const { action, value, ignoreCase } = selector;
  const name = selector.name.toLowerCase();
  if (name === 'class' && action === 'element' && ignoreCase !== true) return classTest(value);
  if (action === 'exists') {
    const property = propertyOf(name);
    return ({ properties }) => (properties[property] ?? false) !== false;
  }
  const isCaseless = isCaselessSelector(selector);
  const wanted = isCaseless ? value.toLowerCase() : value;
  const accepts = comparison(action, wanted);
  return (element) => {
    const found = attributeOf(element, name);
    if (found === null) return action === 'not';
    return accepts(isCaseless ? found.toLowerCase() : found);
  };
}

function classTest(word: string): Test {
  return ({ properties: { className } }) => Array.isArray(className) && className.includes(word);
}

function comparison(action: string, value: string): (found: string) => boolean {
  switch (action) {
    case 'equals':
      return (found) => found === value;
    case 'not':
      return (found) => found !== value;
    case 'hyphen':
      return (found) => found === value || found.startsWith(`${value}-`);
    case 'element':
      return (found) => value !== '' && found.split(/\s+/).includes(value);
    case 'start':
      return (found) => value !== '' && found.startsWith(value);
    case 'end':
      return (found) => value !== '' && found.endsWith(value);
    default:
      return (found) => value !== '' && found.includes(value);
  }
}

/** Compiles the selectors inside a pseudo-class. */
export type Compile = (lists: Selector[][]) => Alternative[];

/** @throws TypeError for a pseudo-class that says nothing of a page that is at rest */
export function pseudoTest({ name, data }: PseudoSelector, compile: Compile): Test {
  if (Array.isArray(data)) return functionTest(name, data, compile);
  if (typeof data === 'string') return nthTest(name, data);
  switch (name) {
    case 'root':
      return (element, tree) => tree.parentOf(element) === null;
    case 'scope':
      return (element, tree, anchor) =>
        anchor === null ? tree.parentOf(element) === null : element === anchor;
    case 'empty':
      return ({ children }) =>
        children.every((child) => child.type === 'comment' || (child.type === 'text' && child.value === ''));
    case 'first-child':
      return (element, tree) => tree.elementBefore(element) === null;
    case 'last-child':
      return (element, tree) => tree.elementAfter(element) === null;
    case 'first-of-type':
      return nthTest('nth-of-type', '1');
    case 'last-of-type':
      return nthTest('nth-last-of-type', '1');
    case 'only-child':
      return (element, tree) => tree.rankOf(element, false).peers.count === 1;
    case 'only-of-type':
      return (element, tree) => tree.rankOf(element, true).peers.count === 1;
    default:
      throw unknown(name);
  }
}

function functionTest(name: string, data: Selector[][], compile: Compile): Test {
  const alternatives = compile(data);
  switch (name) {
    case 'not':
      return (element, tree, anchor) => !alternatives.some(({ test }) => test(element, tree, anchor));
    case 'is':
    case 'where':
    case 'matches':
      return (element, tree, anchor) => alternatives.some(({ test }) => test(element, tree, anchor));
    case 'has':
      return hasTest(data, compile);
    default:
      throw unknown(name);
  }
}

function nthTest(name: string, formula: string): Test {
  if (!/^nth-(?:last-)?(?:child|of-type)$/.test(name)) throw unknown(name);
  const accepts = nthCheck(formula);
  const isLast = name.includes('last');
  const isOfType = name.endsWith('of-type');
  return (element, tree) => {
    const { index, peers } = tree.rankOf(element, isOfType);
    return accepts(isLast ? peers.count - 1 - index : index);
  };
}

function unknown(name: string): TypeError {
  return new TypeError(`:${name} is no pseudo-class that a page can be asked`);
}

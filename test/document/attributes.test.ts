import type { Element, Properties } from 'hast';
import { describe, expect, it } from 'vitest';
import { attributeOf, propertyOf } from '../../src/document/html/attributes.js';

const element = (properties: Properties): Element => ({
  type: 'element',
  tagName: 'input',
  properties,
  children: [],
});

describe('the value of an attribute, as a page writes it', () => {
  it.each<[properties: Properties, name: string, value: string | null]>([
    [{ className: ['a', 'b'] }, 'class', 'a b'],
    [{ accept: ['image/png', 'image/gif'] }, 'accept', 'image/png, image/gif'],
    [{ hidden: true }, 'hidden', ''],
    [{ hidden: false }, 'hidden', null],
    [{ dataPart: null }, 'data-part', null],
    [{ dataPart: undefined }, 'data-part', null],
    [{}, 'hidden', null],
    [{ width: 0 }, 'width', '0'],
    [{ alt: '' }, 'alt', ''],
    [{ dataPart: 'by' }, 'data-part', 'by'],
    [{ dataPart: 'by' }, 'part', null],
  ])('%j, %s', (properties, name, value) => {
    expect(attributeOf(element(properties), name)).toBe(value);
  });

  it('is kept under the name that hast gives it', () => {
    expect(['class', 'for', 'data-part', 'aria-hidden', 'datetime'].map(propertyOf)).toEqual([
      'className',
      'htmlFor',
      'dataPart',
      'ariaHidden',
      'dateTime',
    ]);
  });
});

import { decodeHTMLAttribute } from 'entities/decode';
import { AttributeCursor } from './attribute-cursor.js';
import { isWritten } from './tag-names.js';

/**
 * The attributes of one start tag by their lower-case names, entities decoded, of doubled ones the first.
 *
 * @param nameEnd where the name of the tag ends
 */
export function attributesAt(source: string, nameEnd: number): Map<string, string> {
  const attributes = new Map<string, string>();
  const cursor = new AttributeCursor(source);
  for (cursor.enter(nameEnd); cursor.next(); ) {
    const name = nameOf(source.slice(cursor.nameStart, cursor.nameEnd));
    if (!attributes.has(name))
      attributes.set(name, meantBy(source.slice(cursor.valueStart, cursor.valueEnd)));
  }
  return attributes;
}

/** The value of one attribute by its lower-case name; `null` where the tag has none. */
export function attributeAt(source: string, nameEnd: number, name: string): string | null {
  const cursor = new AttributeCursor(source);
  for (cursor.enter(nameEnd); cursor.next(); ) {
    const { nameStart, valueStart, valueEnd } = cursor;
    if (isWritten(name, source, nameStart, cursor.nameEnd))
      return meantBy(source.slice(valueStart, valueEnd));
  }
  return null;
}

const UPPER = /[A-Z]/;
const ODD = /[\r\0]/;

/** Only ASCII letters are made lower-case (13.2.5.33). */
function nameOf(raw: string): string {
  const name = UPPER.test(raw) ? raw.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : raw;
  return ODD.test(name) ? name.replaceAll('\0', '\ufffd') : name;
}

/** The value that is meant by what is written. */
function meantBy(raw: string): string {
  const value = ODD.test(raw) ? raw.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd') : raw;
  return value.includes('&') ? decodeHTMLAttribute(value) : value;
}

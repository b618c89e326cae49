import { decodeHTMLAttribute } from 'entities/decode';
import { AttributeCursor } from './attribute-cursor.js';

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

import { decodeHTMLAttribute } from 'entities/decode';

const ATTRIBUTE = /([^\s"'<>/=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?/g;

/**
 * The attributes of one tag by their lower-case names, of doubled ones the first counts.
 *
 * @param tag the tag from `<` to `>`
 */
export function attributesOfTag(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const inside = tag.slice(tag.search(/[\s/]/), -1);
  if (inside === '' || tag.search(/[\s/]/) < 0) return attributes;
  for (const [, name = '', double, single, bare] of inside.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (attributes.has(key)) continue;
    const value = double ?? single ?? bare ?? '';
    attributes.set(key, value.includes('&') ? decodeHTMLAttribute(value) : value);
  }
  return attributes;
}

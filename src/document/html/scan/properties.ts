import { parse as parseCommas } from 'comma-separated-tokens';
import type { Properties } from 'hast';
import { find, html } from 'property-information';
import { parse as parseSpaces } from 'space-separated-tokens';
import { attributesAt } from './tag-attributes.js';

type Info = ReturnType<typeof find>;

/** Makes hast properties of the attributes of HTML elements, as `hast-util-from-parse5` does. */
export class PropertyReader {
  readonly #source: string;
  readonly #infos = new Map<string, Info>();

  constructor(source: string) {
    this.#source = source;
  }

  /** @param nameEnd where the name of the start tag ends */
  read(nameEnd: number): Properties {
    const properties: Properties = {};
    if (this.#source.charCodeAt(nameEnd) === GREATER) return properties;
    for (const [name, value] of attributesAt(this.#source, nameEnd)) {
      // what a prototype has is no attribute of anybody
      if (Object.hasOwn(Object.prototype, name)) continue;
      const info = this.#infoOf(name);
      properties[info.property] = propertyOf(info, value);
    }
    return properties;
  }

  #infoOf(name: string): Info {
    let info = this.#infos.get(name);
    if (!info) {
      info = find(html, name);
      this.#infos.set(name, info);
    }
    return info;
  }
}

const GREATER = 0x3e;

function propertyOf(info: Info, value: string): Properties[string] {
  if (info.spaceSeparated) return parseSpaces(value).map((item) => primitive(info, item));
  if (info.commaSeparated) return parseCommas(value).map((item) => primitive(info, item));
  if (info.commaOrSpaceSeparated) {
    return parseSpaces(parseCommas(value).join(' ')).map((item) => primitive(info, item));
  }
  const isTrue =
    (info.boolean || info.overloadedBoolean) && (value === '' || folded(value) === folded(info.property));
  return isTrue ? true : primitive(info, value);
}

function primitive(info: Info, value: string): string | number {
  return info.number && value && !Number.isNaN(Number(value)) ? Number(value) : value;
}

const folded = (name: string) => name.toLowerCase();

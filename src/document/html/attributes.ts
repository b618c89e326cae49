import type { Element } from 'hast';
import { find, html } from 'property-information';

type Info = ReturnType<typeof find>;

/** What hast calls an attribute. Only names that adapters and their selectors ask for come here: a few dozen. */
const infos = /* @__PURE__ */ new Map<string, Info>();

function infoOf(name: string): Info {
  let info = infos.get(name);
  if (!info) {
    info = find(html, name);
    infos.set(name, info);
  }
  return info;
}

/** The name of the property in which hast keeps an attribute: `className` for `class`. */
export function propertyOf(attribute: string): string {
  return infoOf(attribute).property;
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

import type { Document } from '../document/document.js';
import type { Language } from '../model.js';
import type { AdapterDefinition, Sign } from './adapter.js';
import { isSelector } from './selector-syntax.js';
import { isTimeZone } from './time-zone.js';
import { hostOf, webAddress } from './web-address.js';

const LANGUAGES: Record<Language, true> = {
  'zh-Hant-HK': true,
  'zh-Hant-TW': true,
  'zh-Hant': true,
  'zh-Hans': true,
};

/** @throws TypeError that says which part of a definition is wrong, what was given and what to give */
export function checkDefinition(definition: AdapterDefinition): void {
  const { id, publisher, hosts, timeZone, languages, html, json, text } = definition ?? {};
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new TypeError(`An adapter's id is lower-case letters, digits and hyphens, not ${shown(id)}`);
  }
  const wrong = (words: string) => new TypeError(`The adapter "${id}": ${words}`);
  if (typeof publisher?.name !== 'string' || publisher.name.trim() === '') {
    throw wrong("publisher is { id, name, url }, with the outlet's name");
  }
  if (publisher.url !== null && webAddress(publisher.url) === null) {
    throw wrong(`publisher.url is a whole address or null, not ${shown(publisher.url)}`);
  }
  if (!Array.isArray(hosts)) throw wrong(`hosts is a list, not ${shown(hosts)}`);
  for (const host of hosts) {
    if (isHostName(host)) continue;
    const meant = hostIn(host);
    throw wrong(
      `hosts are names alone, without scheme, port and path, and subdomains count: ${shown(host)} is none` +
        (meant === null ? '' : `, give ${shown(meant)}`),
    );
  }
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) {
    throw wrong(`timeZone is a name such as "Asia/Hong_Kong", not ${shown(timeZone)}`);
  }
  const isLanguage = (language: unknown) => Object.hasOwn(LANGUAGES, String(language));
  if (!Array.isArray(languages) || languages.length === 0 || !languages.every(isLanguage)) {
    const known = Object.keys(LANGUAGES).join(', ');
    throw wrong(`languages is a list of one or more of ${known}, not ${shown(languages)}`);
  }
  if (!html && !json && !text) throw wrong('it reads nothing: give it html, json or text');
  for (const [kind, reading] of Object.entries({ html, json, text })) {
    const fault = reading && faultOf(reading);
    if (fault) throw wrong(`${kind}.${fault}`);
  }
}

/** What is wrong with one way of reading, in words; `null` where nothing is. */
function faultOf({ read, signs, regions }: Reading): string | null {
  if (typeof read !== 'function') return 'read is a function';
  if (!Array.isArray(signs)) return 'signs is a list, if need be an empty one';
  for (const [index, sign] of signs.entries()) {
    const { weight, words, seen } = (sign ?? {}) as Partial<Sign<Document>>;
    if (typeof seen !== 'function' || typeof words !== 'string') {
      return `signs[${index}] is no sign: make it with meta, element, line, path or sign`;
    }
    if (typeof weight !== 'number' || !(weight >= 0 && weight <= 1)) {
      return `signs[${index}] (${words}) weighs ${shown(weight)}: a weight is from 0 to 1`;
    }
  }
  const none = regions?.find((region) => !isSelector(region));
  return none === undefined ? null : `regions has ${shown(none)}, which is no CSS selector`;
}

interface Reading {
  read: unknown;
  signs: unknown;
  regions?: readonly string[];
}

function isHostName(host: unknown): boolean {
  return typeof host === 'string' && !host.includes('*') && hostOf(`https://${host}/`) === host;
}

/** The host that somebody meant who gave an address, a pattern or capitals. */
function hostIn(given: unknown): string | null {
  const text = String(given).trim().replace(/^\*\./, '');
  const host = hostOf(text) ?? hostOf(`https://${text}`);
  return isHostName(host) ? host : null;
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
}

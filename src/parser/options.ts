import { DEFAULT_LIMITS, type Limits } from '../input/limits.js';
import { ParseError } from '../model/parse-error.js';

/** How an input is to be read. Everything may be left out. */
export interface Options {
  /** Id of the adapter to read with, instead of the one that detection finds. */
  adapter?: string;
  /** Address of the page; one that comes with the input wins. */
  url?: string;
  /** When it was fetched: the anchor of relative times (11 小時前). Without it they stay unresolved. */
  retrievedAt?: string | Date;
  /** `false` leaves `article.claims` empty. */
  claims?: boolean;
  limits?: Partial<Limits>;
  /** `false` skips the check of the article against `articleSchema`. */
  validate?: boolean;
}

export interface Settings {
  adapter: string | null;
  url: string | null;
  retrievedAt: string | null;
  claims: boolean;
  limits: Limits;
  validate: boolean;
}

/**
 * Checks options and fills in the defaults.
 *
 * @throws ParseError `invalid-input` for an option of the wrong type or of no known name, with its name
 */
export function readOptions(...layers: readonly unknown[]): Settings {
  const settings: Settings = {
    adapter: null,
    url: null,
    retrievedAt: null,
    claims: true,
    limits: { ...DEFAULT_LIMITS },
    validate: true,
  };
  for (const layer of layers) {
    if (layer === undefined || layer === null) continue;
    if (typeof layer !== 'object') throw wrong('options', 'an object', layer);
    // an option that is misspelt would be one that is not heeded
    const unknown = Object.keys(layer).find((name) => !Object.hasOwn(settings, name));
    if (unknown !== undefined) throw nameless(unknown, Object.keys(settings));
    const given = layer as Record<keyof Options, unknown>;
    settings.adapter = pick(given.adapter, 'adapter', 'string') ?? settings.adapter;
    settings.url = pick(given.url, 'url', 'string') ?? settings.url;
    settings.claims = pick(given.claims, 'claims', 'boolean') ?? settings.claims;
    settings.validate = pick(given.validate, 'validate', 'boolean') ?? settings.validate;
    settings.retrievedAt = readInstant(given.retrievedAt) ?? settings.retrievedAt;
    readLimits(given.limits, settings.limits);
  }
  return settings;
}

interface Types {
  string: string;
  boolean: boolean;
}

function pick<T extends keyof Types>(value: unknown, name: string, type: T): Types[T] | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== type) throw wrong(name, `a ${type}`, value);
  return value as Types[T];
}

function readInstant(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const instant =
    value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  // a time without an offset would be read in the machine's own zone
  const hasZone =
    typeof value !== 'string' || /^\d{4}-\d{2}-\d{2}$|(?:Z|[+-]\d{2}:?\d{2})$/i.test(value.trim());
  if (Number.isNaN(instant) || !hasZone || (typeof value === 'string' && !isOnCalendar(value)))
    throw wrong('retrievedAt', 'a Date, or ISO 8601 with an offset', value);
  return new Date(instant).toISOString();
}

/** `Date.parse` takes the 31st of February for a day in March. */
function isOnCalendar(text: string): boolean {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

function readLimits(value: unknown, limits: Limits): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object') throw wrong('limits', 'an object', value);
  for (const [name, max] of Object.entries(value)) {
    if (!Object.hasOwn(limits, name))
      throw wrong(`limits.${name}`, `one of ${Object.keys(limits).join(', ')}`, name);
    if (max === undefined) continue;
    if (typeof max !== 'number' || !(max >= 0 && (Number.isInteger(max) || max === Number.POSITIVE_INFINITY)))
      throw wrong(`limits.${name}`, 'a whole number from 0, or Infinity', max);
    limits[name as keyof Limits] = max;
  }
}

function nameless(name: string, known: readonly string[]): ParseError {
  return new ParseError(
    'invalid-input',
    `There is no option ${JSON.stringify(name)}; the options are ${known.join(', ')}.`,
  );
}

function wrong(name: string, expected: string, value: unknown): ParseError {
  const given =
    typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : `a ${typeof value}`;
  return new ParseError('invalid-input', `The option ${name} must be ${expected}, not ${given}.`);
}

import { bigUnits, formalDigits, hanDigits, smallUnits, tens } from './data/numerals.js';

/** The characters that a numeral can begin with. */
export const numeralFirsts: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...'0123456789幾數',
  ...Object.keys({ ...hanDigits, ...formalDigits, ...smallUnits, ...tens, ...bigUnits }),
]);

/** The code units of characters, or that words begin with: a set that is asked without cutting a string out of the text. */
export const codesOf = (characters: Iterable<string>): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));

/** Longer runs of digits are codes, not quantities. */
export const MAX_DIGITS = 22;

/** Whether an Arabic digit stands at a place. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The end of the run of Arabic digits that begins at `at`, or a place `most` further. */
export function endOfDigits(text: string, at: number, most = Number.POSITIVE_INFINITY): number {
  let end = at;
  while (isDigit(text, end) && end - at < most) end++;
  return end;
}

/** The end of the run of Han digits that begins at `at`; one that is too long ends where it is. */
export function endOfHanDigits(text: string, at: number): number {
  let end = at;
  while (end - at <= MAX_DIGITS && hanDigit(text, end) !== undefined) end++;
  return end;
}

/** What characters stand for, by their code units. */
export const byCode = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([character, value]) => [character.charCodeAt(0), value]));

const hanCodes = /* @__PURE__ */ byCode(hanDigits);

/** What the Han digit at `at` stands for; undefined where none is. */
export const hanDigit = (text: string, at: number): number | undefined => hanCodes.get(text.charCodeAt(at));

/** Han digits as Arabic ones: 二零二五 as 2025. */
export function arabicDigits(text: string, from: number, to: number): string {
  let digits = '';
  for (let i = from; i < to; i++) digits += hanDigit(text, i);
  return digits;
}

/** Arabic digits with grouping and decimals: 1,000, 82，225.00, 0.5. */
export function readLiteral(text: string, at: number): { end: number; value: number; plain: boolean } | null {
  const first = endOfDigits(text, at, MAX_DIGITS + 1);
  if (first === at || first - at > MAX_DIGITS) return null;
  let digits = text.slice(at, first);
  let end = first;
  let plain = true;
  // a comma groups only where exactly three digits follow it: 「12，345」 is one number, 「3，25人」 two
  while (
    first - at <= 3 &&
    digits.length <= MAX_DIGITS &&
    (text.charAt(end) === ',' || text.charAt(end) === '，')
  ) {
    const group = endOfDigits(text, end + 1, 4);
    if (group !== end + 4) break;
    digits += text.slice(end + 1, group);
    end = group;
    plain = false;
  }
  if (text.charAt(end) === '.') {
    const decimals = endOfDigits(text, end + 1, MAX_DIGITS + 1);
    if (decimals > end + 1 && decimals - end <= MAX_DIGITS) {
      digits += text.slice(end, decimals);
      end = decimals;
      plain = false;
    }
  }
  return { end, value: Number(digits), plain };
}

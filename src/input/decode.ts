import { ParseError } from '../model/parse-error.js';
import { damageIn } from './damage.js';
import { decodeUtf8 } from './utf8.js';

/** Bytes in which a page says its encoding, by the HTML standard's prescan. */
const PRESCAN = 1024;
const META_CHARSET = /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{1,40})/i;

const MARKS: readonly [encoding: string, bytes: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
];

/**
 * Decodes the bytes of a page or a text: byte order mark first, then `<meta charset>`, then UTF-8, and for bytes that
 * are no UTF-8 the legacy encodings of Chinese pages, Big5 and GB18030, whichever fails less.
 *
 * Bytes that cannot be decoded become U+FFFD.
 *
 * @throws ParseError `unsupported-encoding` where the page names an encoding that `TextDecoder` does not know
 */
export function decode(bytes: Uint8Array): string {
  const label = markOf(bytes) ?? declaredIn(bytes);
  return label ? decodeAs(bytes, label) : decodeUnlabelled(bytes);
}

function markOf(bytes: Uint8Array): string | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? null;
}

function declaredIn(bytes: Uint8Array): string | null {
  // every byte as the character of the same number, so that ASCII can be looked for
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const label = META_CHARSET.exec(head)?.[1]?.toLowerCase() ?? null;
  // a page that says so in ASCII bytes cannot be UTF-16 (HTML standard, 13.2.3.2)
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}

function decodeAs(bytes: Uint8Array, label: string): string {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label);
  } catch (cause) {
    throw new ParseError(
      'unsupported-encoding',
      `The page says that its encoding is "${label}", which is not known. Decode it yourself and pass a string.`,
      { cause },
    );
  }
  return decoder.encoding === 'utf-8' ? decodeUtf8(bytes, decoder) : decoder.decode(bytes);
}

function decodeUnlabelled(bytes: Uint8Array): string {
  try {
    return decodeUtf8(bytes, new TextDecoder('utf-8', { fatal: true }));
  } catch {
    const tries = ['utf-8', 'big5', 'gb18030'].map((label) => decodeAs(bytes, label));
    const least = (a: string, b: string) => (damageIn(b) < damageIn(a) ? b : a);
    return tries.reduce(least);
  }
}

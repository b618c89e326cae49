import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/input/utf8.js';

const encoder = new TextEncoder();

/** What the function answers in a runtime with some `process`. */
function decodedIn(runtime: unknown, bytes: Uint8Array, decoder: TextDecoder): string {
  const world = globalThis as { process: unknown };
  const own = world.process;
  world.process = runtime;
  try {
    return decodeUtf8(bytes, decoder);
  } finally {
    world.process = own;
  }
}

const RUNTIMES: [name: string, process: unknown][] = [
  ['in Node', process],
  ['in a browser', undefined],
  ['in a runtime that has half of it', { getBuiltinModule: () => ({ isUtf8: () => true }) }],
  [
    'in a runtime that throws',
    {
      getBuiltinModule: () => ({
        isUtf8: () => true,
        transcode: () => {
          throw new Error('not implemented');
        },
      }),
    },
  ],
];

describe.each(RUNTIMES)('UTF-8 is decoded as by TextDecoder %s', (_, runtime) => {
  it('where it is text', () => {
    const text = fc.array(fc.constantFrom('a', '中', 'é', '𨋢', '\0', '\ufeff', '<p>'));
    fc.assert(
      fc.property(text, (parts) => {
        const bytes = encoder.encode(parts.join(''));
        const decoder = new TextDecoder('utf-8', { fatal: true });
        expect(decodedIn(runtime, bytes, decoder)).toBe(decoder.decode(bytes));
      }),
    );
  });

  // some of these begin with one or two bytes of the mark
  it.each(['\ufeff渡輪', '！渡輪', '\ufe80渡輪', '\uf03f渡輪', '\ufec0渡輪', '渡\ufeff輪', '', '\ufeff'])(
    'with its byte order mark and without: %j',
    (text) => {
      const bytes = encoder.encode(text);
      expect(decodedIn(runtime, bytes, new TextDecoder())).toBe(text.replace(/^\ufeff/, ''));
    },
  );

  it('where it is none', () => {
    const odd = fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xe4, 0xb8, 0xed, 0xa0, 0xef, 0xbb, 0xf0, 0x9f, 0xff);
    const bytes = fc.array(odd).map((some) => Uint8Array.from([...some, 0x41, ...some]));
    fc.assert(
      fc.property(bytes, (given) => {
        const decoder = new TextDecoder();
        // what is valid by chance is decoded the same as well
        expect(decodedIn(runtime, given, decoder)).toBe(decoder.decode(given));
      }),
    );
  });
});

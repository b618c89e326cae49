import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';

const encoder = new TextEncoder();

/** The function as it is in a runtime with some `process`. */
async function decodeUtf8In(process: unknown) {
  vi.resetModules();
  vi.stubGlobal('process', process);
  return (await import('../../src/input/utf8.js')).decodeUtf8;
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

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(RUNTIMES)('UTF-8 is decoded as by TextDecoder %s', (_, runtime) => {
  it('where it is text', async () => {
    const decodeUtf8 = await decodeUtf8In(runtime);
    const text = fc.array(fc.constantFrom('a', '中', 'é', '𨋢', '\0', '\ufeff', '<p>'));
    fc.assert(
      fc.property(text, (parts) => {
        const bytes = encoder.encode(parts.join(''));
        const decoder = new TextDecoder('utf-8', { fatal: true });
        expect(decodeUtf8(bytes, decoder)).toBe(decoder.decode(bytes));
      }),
    );
  });

  it('where it is none', async () => {
    const decodeUtf8 = await decodeUtf8In(runtime);
    const odd = fc.constantFrom(0x41, 0x80, 0xbf, 0xc0, 0xe4, 0xb8, 0xed, 0xa0, 0xef, 0xbb, 0xf0, 0x9f, 0xff);
    const bytes = fc.array(odd).map((some) => Uint8Array.from([...some, 0x41, ...some]));
    fc.assert(
      fc.property(bytes, (given) => {
        const decoder = new TextDecoder();
        // what is valid by chance is decoded the same as well
        expect(decodeUtf8(given, decoder)).toBe(decoder.decode(given));
      }),
    );
  });
});

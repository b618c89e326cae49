import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines.js';

async function linesIn(chunks: Uint8Array[], limit = 1000): Promise<(string | null)[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: (string | null)[] = [];
  for await (const line of linesOf(stream(), limit)) {
    lines.push(line === null ? null : new TextDecoder().decode(line));
  }
  return lines;
}

describe('linesOf', () => {
  it('finds the same lines however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '渡', '\n') }),
        fc.nat(5),
        async (text, size) => {
          const bytes = new TextEncoder().encode(text);
          const chunks = [];
          for (let at = 0; at < bytes.length; at += size + 1) chunks.push(bytes.subarray(at, at + size + 1));
          const expected = text.split('\n');
          if (expected.at(-1) === '') expected.pop();
          expect(await linesIn(chunks)).toEqual(expected);
        },
      ),
    );
  });

  it('answers null for a line past the limit, and goes on after it', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await linesIn([bytes('ab\nabc'), bytes('d\nabc\nab'), bytes('cde')], 3)).toEqual([
      'ab',
      null,
      'abc',
      null,
    ]);
  });

  it('copies short lines out of their chunk', async () => {
    const chunk = new Uint8Array(1_000_000).fill(0x61);
    chunk[3] = 0x0a;
    async function* stream() {
      yield chunk;
    }
    const first = (await linesOf(stream(), 10).next()).value;
    expect(first?.buffer.byteLength).toBe(3);
  });
});

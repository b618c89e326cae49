import type { Input } from '../../src/index.js';
import { fixtures } from '../support/fixtures.js';
import { wrongWith } from './check.js';

/**
 * Reads every fixture as far as a connection got that broke: at every so many bytes, inside characters too. JSON is cut
 * as well, and given as the text that it is then.
 */
export function wrongWhereCut(step: number): { tried: number; wrong: string[] } {
  const encoder = new TextEncoder();
  const wrong: string[] = [];
  let tried = 0;
  for (const [index, { name, kind, source, input: whole, options, adapter }] of fixtures().entries()) {
    const bytes = encoder.encode(
      kind === 'json' ? JSON.stringify((whole as { json: unknown }).json) : source,
    );
    for (let end = index % step; end < bytes.length; end += step, tried += 1) {
      const left = bytes.slice(0, end);
      const input: Input =
        kind === 'html' ? { html: left } : kind === 'text' ? { text: left } : new TextDecoder().decode(left);
      const found = wrongWith(input, { ...options, adapter });
      if (found) wrong.push(`${name}, cut at ${end}: ${found}`);
    }
  }
  return { tried, wrong };
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { lineOf } from './line.js';

/** Files of sentences as outlets write them, each with its claims beneath it as {@link lineOf} writes them. */
const FOLDER = 'test/claims/sentences';

const sentencesOf = (file: string): [text: string, claims: string[]][] =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split(/^> /m)
    .slice(1)
    .map((entry) => {
      const [text = '', ...claims] = entry.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      return [text, claims];
    });

describe.each(readdirSync(FOLDER))('%s', (file) => {
  it.each(sentencesOf(file))('%s', (text, claims) => {
    expect(extractClaims(text).map(lineOf)).toEqual(claims);
  });
});

import { describe, expect, it } from 'vitest';
import { passagesOfText } from '../../src/claims/passages.js';
import { saidIn } from '../../src/claims/said.js';

/** The words of `said`, a stretch of `text`, in which something is said. */
function wordsSaid(text: string, said = text): string {
  const [passage] = passagesOfText(text, null);
  if (!passage) throw new Error('no text');
  const start = text.indexOf(said);
  const tokens = saidIn(passage, { start, end: start + said.length });
  return tokens.map((i) => text.slice(passage.tokens.at(i).start, passage.tokens.at(i).end)).join('');
}

describe('a term in marks is named, and something else is said of it', () => {
  it.each([
    ['「概不退還」加重了責任', '加重了責任'],
    ['「概不退還」藻鈴', '藻鈴'],
    ['「概不退還」kelp', 'kelp'],
    ['「票價概不退還」加重了責任', '加重了責任'],
  ])('%s', (text, said) => {
    expect(wordsSaid(text)).toBe(said);
  });
});

describe('a quotation is all that is said', () => {
  it.each([
    ['where nothing follows it', '「概不退還」'],
    ['where a mark follows it', '「概不退還」。'],
    ['where it is longer than a term', '「已付票價概不退還」加重了責任'],
    ['where something else is said first', '責任在「概不退還」加重了'],
  ])('%s', (_, text) => {
    expect(wordsSaid(text)).toBe(text);
  });

  it('where what follows it is said by nobody', () => {
    expect(wordsSaid('船長說「概不退還」加重了責任', '「概不退還」')).toBe('「概不退還」');
  });
});

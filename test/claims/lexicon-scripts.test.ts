import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { guards } from '../../src/claims/data/guards.js';
import * as modality from '../../src/claims/data/modality.js';
import * as nouns from '../../src/claims/data/nouns.js';
import * as phrases from '../../src/claims/data/phrases.js';
import { verbs } from '../../src/claims/data/verbs.js';
import * as words from '../../src/claims/data/words.js';
import { fold } from '../../src/claims/fold.js';

const simplified = Converter({ from: 't', to: 'cn' });

const lists = { guards, verbs, ...modality, ...nouns, ...phrases, ...words };

describe('every word of the lists is found in Simplified text', () => {
  it.each(Object.entries(lists))('%s', (_, list) => {
    const strange = [...new Set(list)].filter(
      (character) => fold(simplified(character)) !== fold(character) && simplified(character).length === 1,
    );
    expect(strange.join('')).toBe('');
  });
});

/** What a list names: the first word of every line of a table, else every word, or every character. */
const entriesOf = (name: string, list: string): string[] => {
  if (name === 'verbs' || name === 'hearsay')
    return list
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
  return name === 'transliteration' ? [...list] : list.trim().split(/\s+/);
};

describe('no list names a word twice', () => {
  it.each(Object.entries(lists))('%s', (name, list) => {
    const entries = entriesOf(name, list);
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });
});

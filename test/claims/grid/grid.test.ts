import { Converter } from 'opencc-js/t2cn';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../src/claims.js';
import {
  ADJUNCTS,
  BODIES,
  CONTENTS,
  CUES,
  GOING_ON,
  HEADLINE_SPEAKERS,
  HEADLINE_WORDS,
  HEADLINES,
  LABELS,
  NAMES,
  QUOTING,
  SPEAKERS,
  TIES,
  TITLES,
} from './parts.js';

/** Who is read to say what, in which words: what every sentence of a grid is known to mean. */
interface Said {
  who: string;
  /** `null` where any cue will do. */
  cue: string | null;
  words: string;
}

/** Sentences stand in the middle of a story, so that none of them is taken for a headline. */
const inStory = (sentence: string): string => `當日天色陰沉。\n${sentence}`;
const asHeadline = (headline: string): string => `${headline}\n當日天色陰沉。`;

/** What is read otherwise than it is meant, `null` where nothing is. */
function misread(sentence: string, meant: Said[], place: typeof inStory): string | null {
  const found = extractClaims(place(sentence)).filter(({ kind }) => kind !== 'statement');
  const read = found.map(({ source, cue, contents }) => ({
    who: source?.name ?? '',
    cue: cue?.text ?? '',
    words: contents.map(({ text }) => text.replace(/[「」。，]/g, '')).join(''),
  }));
  const agrees = ({ who, cue, words }: Said, i: number): boolean => {
    const one = read[i];
    return (
      one !== undefined &&
      one.who !== '' &&
      who.endsWith(one.who) &&
      (cue === null || one.cue === cue) &&
      one.words === words.replace(/[，。]/g, '')
    );
  };
  if (read.length === meant.length && meant.every(agrees)) return null;
  return `${sentence} → ${read.map(({ who, cue, words }) => `${who} | ${cue} | ${words}`).join(' ; ')}`;
}

const unmarked = (cue: string): string => cue.replace(/[，：]$/, '');

/** One of a list, another for every turn. */
const turn = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;

/** Every pair of two lists, with a number that goes up. */
function* pairs<A, B>(first: readonly A[], second: readonly B[]): Generator<[A, B, number]> {
  let n = 0;
  for (const a of first) for (const b of second) yield [a, b, n++];
}

/** Two claims of one speaker. */
const both = (who: string, first: string, second: string): Said[] => [
  { who, cue: null, words: first },
  { who, cue: null, words: second },
];

/** What is misread of all pairs of two lists. */
function misreadOf(
  first: readonly string[],
  second: readonly string[],
  make: (a: string, b: string, n: number) => [string, Said[]],
  place = inStory,
): string[] {
  const wrong: string[] = [];
  for (const [a, b, n] of pairs(first, second)) {
    const told = misread(...make(a, b, n), place);
    if (told) wrong.push(told);
  }
  return wrong;
}

describe('a claim is read', () => {
  it('whoever speaks, and whatever stands before the verb', () => {
    const wrong = misreadOf(SPEAKERS, ADJUNCTS, (who, adjunct, n) => {
      const cue = turn(CUES, n);
      const words = turn(CONTENTS, n);
      return [`${who}${adjunct}${cue}${words}。`, [{ who, cue: unmarked(cue), words }]];
    });
    expect(wrong).toEqual([]);
  });

  it('in Simplified script as well', () => {
    const simplified = Converter({ from: 't', to: 'cn' });
    const wrong = misreadOf(SPEAKERS, ADJUNCTS, (speaker, adjunct, n) => {
      const cue = turn(CUES, n + 3);
      const who = simplified(speaker);
      const words = simplified(turn(CONTENTS, n));
      const said = { who, cue: simplified(unmarked(cue)), words };
      return [`${who}${simplified(adjunct + cue)}${words}。`, [said]];
    });
    expect(wrong).toEqual([]);
  });

  it('whoever speaks, with any verb', () => {
    const wrong = misreadOf(SPEAKERS, CUES, (who, cue, n) => {
      const words = turn(CONTENTS, n);
      return [`${who}${cue}${words}。`, [{ who, cue: unmarked(cue), words }]];
    });
    expect(wrong).toEqual([]);
  });

  it('whatever somebody is, and for whom', () => {
    const wrong = misreadOf(BODIES, TITLES, (body, title, n) => {
      const name = turn(NAMES, n);
      const cue = turn(CUES, n);
      const words = turn(CONTENTS, n);
      return [`${body}${title}${name}${cue}${words}。`, [{ who: name, cue: unmarked(cue), words }]];
    });
    expect(wrong).toEqual([]);
  });

  it('whatever a name is made of, after a title and before it', () => {
    const wrong = misreadOf(NAMES, TITLES, (name, title, n) => {
      const cue = turn(CUES, n);
      const words = turn(CONTENTS, n);
      return [`${title}${name}${cue}${words}。`, [{ who: name, cue: unmarked(cue), words }]];
    });
    expect(wrong).toEqual([]);
  });

  it('on which side of a quotation its speaker stands', () => {
    const wrong = misreadOf(SPEAKERS, QUOTING, (who, form, n) => {
      const words = turn(CONTENTS, n);
      return [form.replace('S', who).replace('Q', words), [{ who, cue: null, words }]];
    });
    expect(wrong).toEqual([]);
  });
});

describe('two claims are read', () => {
  it('whatever ties the second to the first', () => {
    const wrong = misreadOf(SPEAKERS, TIES, (who, tie, n) => {
      const [first, second] = [turn(CONTENTS, n), turn(CONTENTS, n + 5)];
      const sentence = `${who}${turn(CUES, n)}${first}，${tie}${second}。`;
      return [sentence, both(who, first, second)];
    });
    expect(wrong).toEqual([]);
  });

  it('where somebody goes on in the next sentence', () => {
    const named = NAMES.filter((name) => !name.endsWith('Sir'));
    const wrong = misreadOf(named, GOING_ON, (who, opening, n) => {
      const [first, second] = [turn(CONTENTS, n), turn(CONTENTS, n + 5)];
      const sentence = `議員${who}${turn(CUES, n)}${first}。${turn(['', '\n'], n)}${opening}${second}。`;
      return [sentence, both(who, first, second)];
    });
    expect(wrong).toEqual([]);
  });
});

describe('a claim of a headline is read', () => {
  it('whoever speaks, behind any label', () => {
    const said = (who: string, form: string, n: number): [string, Said[]] => {
      const words = turn(HEADLINE_WORDS, n);
      return [turn(LABELS, n) + form.replace('S', who).replace('Q', words), [{ who, cue: null, words }]];
    };
    const wrong = misreadOf(HEADLINE_SPEAKERS, HEADLINES, said, asHeadline);
    expect(wrong).toEqual([]);
  });
});

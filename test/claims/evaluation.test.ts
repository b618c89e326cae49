import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { align } from './evaluation/alignment.js';
import { DIFFERENCES_FILE, differences, fromMarkdown } from './evaluation/differences.js';
import { evaluate } from './evaluation/evaluate.js';
import { asFloors, FLOORS_FILE, falls, fallsIn, readFloors } from './evaluation/floors.js';
import { faults, type GoldDocument, isAttributed, isNegative, readGold } from './evaluation/gold.js';
import { isNamed } from './evaluation/judgement.js';
import { agreement, withoutEdges } from './evaluation/spans.js';

const { documents, withoutText } = readGold('fixtures/claims');

describe('the gold', () => {
  it('has a text for every annotation', () => {
    expect(withoutText).toEqual([]);
  });

  it.each(documents)('$name stands where it says', (document) => {
    expect(faults(document)).toEqual([]);
  });

  it('is large enough to say something', () => {
    const attributed = documents
      .flatMap(({ claims }) => claims)
      .filter((c) => isAttributed(c) && !c.optional);
    const misleading = documents
      .filter(isNegative)
      .flatMap(({ text }) => text.split('\n').filter((line) => line));
    expect(attributed.length).toBeGreaterThanOrEqual(150);
    expect(misleading.length).toBeGreaterThanOrEqual(100);
  });
});

describe('the claims found in the gold texts', () => {
  it('are no worse than was recorded, in any text', () => {
    expect(existsSync(FLOORS_FILE)).toBe(true);
    const result = evaluate(documents, (text) => extractClaims(text));
    expect(fallsIn(result, readFloors(FLOORS_FILE))).toEqual([]);
  });

  const known = fromMarkdown(readFileSync(DIFFERENCES_FILE, 'utf8'));

  it.each([
    ...documents.filter((document) => !isNegative(document)).map((document) => [document.name, document]),
    ['misleading lines', ...documents.filter(isNegative)],
  ] as [string, ...GoldDocument[]][])('differ from the gold only where it is known: %s', (name, ...gold) => {
    const found = differences(evaluate(gold, (text) => extractClaims(text)));
    expect(found.get(name)).toEqual(known.get(name));
  });
});

describe('the measure', () => {
  const text = '陳大文說：「天會晴。」李小明否認。';
  const gold: GoldDocument = {
    name: 'measure',
    text,
    claims: [
      {
        kind: 'quote',
        contents: [{ start: 6, end: 9, text: '天會晴' }],
        cue: { start: 3, end: 4, text: '說' },
        source: { mention: { start: 0, end: 3, text: '陳大文' }, names: ['陳大文'], type: 'person' },
        via: [],
        polarity: 'positive',
        certainty: 'asserted',
        optional: false,
      },
    ],
  };

  it('gives full marks to the right claim', () => {
    const { total } = evaluate([gold], () => extractClaims('陳大文說：「天會晴。」'));
    expect(Object.entries(total).filter(([, value]) => value !== 1)).toEqual([]);
  });

  it('counts a claim that is missing against recall and none against precision', () => {
    const { total } = evaluate([gold], () => []);
    expect(total['attributed recall']).toBe(0);
    expect(total['attributed F1']).toBe(0);
  });

  it('counts a claim that nobody asked for against precision', () => {
    const [claim] = extractClaims('陳大文說：「天會晴。」');
    const elsewhere = extractClaims(`${' '.repeat(20)}李小明說：「天會陰。」`);
    const { total } = evaluate([gold], () => [...(claim ? [claim] : []), ...elsewhere]);
    expect(total['attributed precision']).toBe(0.5);
    expect(total['attributed recall']).toBe(1);
  });

  it('counts an optional claim neither when it is found nor when it is not', () => {
    const optional = {
      ...gold,
      claims: [...gold.claims, ...gold.claims.map((c) => ({ ...c, optional: true }))],
    };
    expect(evaluate([optional], () => extractClaims('陳大文說：「天會晴。」')).gold).toBe(1);
  });

  it('pairs one to one, the closest first', () => {
    const at = (start: number, end: number) => ({ contents: [{ start, end }], cue: null });
    const pairs = align([at(0, 6), at(0, 10)], [at(0, 10), at(0, 8)]);
    expect(pairs.map((p) => p.agreement)).toEqual([1, 0.75]);
  });

  it('takes no notice of marks at the ends of a content', () => {
    expect(withoutEdges('「甲，乙。」', { start: 0, end: 6 })).toEqual({ start: 1, end: 4 });
    expect(withoutEdges('「」', { start: 0, end: 2 })).toEqual({ start: 2, end: 2 });
  });

  it('measures spans that overlap as the characters that they cover', () => {
    const twice = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ];
    expect(agreement(twice, [{ start: 0, end: 6 }])).toBe(1);
    expect(agreement(twice, [{ start: 6, end: 8 }])).toBe(0);
  });

  it('knows a name with and without its title, and no single surname', () => {
    expect(isNamed('財長陳大文', ['陳大文'])).toBe(true);
    expect(isNamed('《甲報》', ['甲報'])).toBe(true);
    expect(isNamed('陳', ['陳大文'])).toBe(false);
    expect(isNamed(null, ['陳大文'])).toBe(false);
  });

  it('finds what is wrong in an annotation', () => {
    const shifted = gold.claims.map((c) => ({ ...c, contents: [{ start: 5, end: 9, text: '天會晴' }] }));
    expect(faults({ ...gold, claims: shifted })).toHaveLength(1);
    expect(faults({ ...gold, claims: gold.claims.map((c) => ({ ...c, source: null })) })).toHaveLength(1);
  });
});

describe('floors', () => {
  it('are rounded down, so that what was measured never falls below them', () => {
    const measured = { 'attributed F1': 0.92999, source: 0.945 };
    expect(asFloors(measured)).toEqual({ 'attributed F1': 0.929, source: 0.945 });
    expect(falls(measured, asFloors(measured))).toEqual([]);
  });

  it('tell of a figure that fell and of one that is gone', () => {
    expect(falls({ kind: 0.8 }, { kind: 0.9, via: 0.9 })).toHaveLength(2);
  });
});

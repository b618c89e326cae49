import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextPositionSelector, TextQuoteSelector } from '../../src/formats/annotations/annotation.js';
import { codePoints } from '../../src/formats/annotations/code-points.js';
import { toWebAnnotations, type WebAnnotation } from '../../src/formats.js';
import type { Article } from '../../src/model/article.js';
import { article } from '../arbitraries/article.js';
import { sampleArticle } from './sample-article.js';

const page = 'https://portal.example/%E6%B8%AF%E8%81%9E/1';

type Pointer = Pick<WebAnnotation['target'], 'source' | 'selector'>;

/** Everything that an annotation points at: the claim, then what it claims. */
function pointers({ target, body }: WebAnnotation): Pointer[] {
  return [target, ...body.filter((part) => part.type === 'SpecificResource')];
}

function quoteOf({ selector }: Pointer): TextQuoteSelector | undefined {
  return selector.find((each) => each.type === 'TextQuoteSelector');
}

function positionOf({ selector }: Pointer): TextPositionSelector | undefined {
  return selector.find((each) => each.type === 'TextPositionSelector');
}

/** The string that a source names, found again from its name alone. */
function fieldOf(given: Article, { source }: Pointer): string {
  const name = typeof source === 'string' ? '' : source.id.slice(source.id.indexOf('#') + 1);
  if (name === 'text') return given.text;
  if (name === 'headline') return given.headline ?? '';
  const block = given.blocks[Number(name.slice('block-'.length))];
  return (block && 'caption' in block ? block.caption : null) ?? '';
}

describe('toWebAnnotations', () => {
  test('annotates each claim with who speaks, how, and what is claimed', () => {
    const source = { id: `${page}#text`, type: 'Text', format: 'text/plain', language: 'zh-Hant-HK' };
    const scope = `${page}#top`;
    const [first] = toWebAnnotations(sampleArticle());
    expect(first).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${page}#claim-c1`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        {
          type: 'TextualBody',
          purpose: 'identifying',
          format: 'text/plain',
          language: 'zh-Hant-HK',
          value: '陳大文',
        },
        { type: 'TextualBody', purpose: 'classifying', format: 'text/plain', value: 'quote' },
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'say' },
        {
          type: 'SpecificResource',
          purpose: 'highlighting',
          source,
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: '碼頭今日重開。',
              prefix: '𨋢門昨日修好。渡輪公司發言人陳大文表示：「',
              suffix: '」\n\n收費不變\n\n成人10元\n小童5元\n\n我們等了一年。\n\n航線',
            },
            { type: 'TextPositionSelector', start: 21, end: 28 },
          ],
          scope,
        },
      ],
      target: {
        type: 'SpecificResource',
        source,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: '渡輪公司發言人陳大文表示：「碼頭今日重開。」',
            prefix: '𨋢門昨日修好。',
            suffix: '\n\n收費不變\n\n成人10元\n小童5元\n\n我們等了一年。\n\n航線\t',
          },
          // One less than in UTF-16: 𨋢 before it is two code units.
          { type: 'TextPositionSelector', start: 7, end: 29 },
        ],
        scope,
      },
    });
  });

  test('counts a caption from its own start', () => {
    const [, second] = toWebAnnotations(sampleArticle());
    expect(second?.target).toMatchObject({
      source: { id: `${page}#block-5` },
      selector: [
        { exact: '署方稱人流暢順', prefix: '', suffix: '。' },
        { start: 0, end: 7 },
      ],
    });
  });

  test('points at the page by quote alone, when asked', () => {
    for (const annotation of toWebAnnotations(sampleArticle(), { target: 'page' })) {
      for (const pointer of pointers(annotation)) {
        expect(pointer.source).toBe(`${page}#top`);
        expect(quoteOf(pointer)).toBeDefined();
        expect(positionOf(pointer)).toBeUndefined();
      }
    }
  });

  test('points at the text where there is no page', () => {
    const bare = sampleArticle({ url: null });
    const annotations = toWebAnnotations(bare, { target: 'page' });
    expect(annotations).toEqual(toWebAnnotations(bare));
    expect(annotations[0]?.target.source).toMatchObject({ id: 'urn:baodao:example%3A1#text' });
    expect(annotations[0]?.target).not.toHaveProperty('scope');
  });

  test('keeps an annotation for a claim whose caption is gone', () => {
    const [, claim] = sampleArticle().claims;
    const [annotation] = toWebAnnotations(sampleArticle({ blocks: [], claims: claim ? [claim] : [] }));
    expect(annotation && quoteOf(annotation.target)?.exact).toBe('署方稱人流暢順');
  });

  test('selects exactly the words of claims and contents, in code points, in any article', () => {
    fc.assert(
      fc.property(article, (given) => {
        const annotations = toWebAnnotations(given);
        expect(annotations.map(({ id }) => id.split('#claim-')[1])).toEqual(given.claims.map(({ id }) => id));
        annotations.forEach((annotation, index) => {
          const claim = given.claims[index];
          const words = [claim?.text, ...(claim?.contents ?? []).map(({ text }) => text)];
          const all = pointers(annotation);
          expect(all.map((pointer) => quoteOf(pointer)?.exact)).toEqual(words);
          for (const pointer of all) {
            const characters = [...fieldOf(given, pointer)];
            const { start, end } = positionOf(pointer) ?? { start: -1, end: -1 };
            expect(quoteOf(pointer)).toEqual({
              type: 'TextQuoteSelector',
              exact: characters.slice(start, end).join(''),
              prefix: characters.slice(Math.max(0, start - 32), start).join(''),
              suffix: characters.slice(end, end + 32).join(''),
            });
          }
        });
      }),
    );
  });

  test('is plain JSON, the same each time, for any article', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('text' as const, 'page' as const), (given, target) => {
        const before = structuredClone(given);
        const result = toWebAnnotations(given, { target });
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(toWebAnnotations(given, { target })).toEqual(result);
        expect(given).toEqual(before);
      }),
    );
  });
});

describe('codePoints', () => {
  test.each([
    ['', 0, 0],
    ['說', 1, 1],
    ['𨋢門', 2, 1],
    ['𨋢門', 3, 2],
    ['門𨋢𠮷', 1, 1],
    ['門𨋢𠮷', 3, 2],
    ['門𨋢𠮷', 5, 3],
    // A lone surrogate is a code point; an offset inside a pair is where the pair begins.
    ['\ud860門', 1, 1],
    ['𨋢門', 1, 0],
  ])('counts in %j up to %i as %i', (text, offset, expected) => {
    expect(codePoints(text)(offset)).toBe(expected);
  });

  test('agrees with the string iterator at every boundary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const position = codePoints(text);
        let offset = 0;
        [...text].forEach((character, index) => {
          expect(position(offset)).toBe(index);
          offset += character.length;
        });
        expect(position(offset)).toBe([...text].length);
      }),
    );
  });
});

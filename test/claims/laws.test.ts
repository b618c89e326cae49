import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, extractClaims } from '../../src/claims.js';
import { claimSchema } from '../../src/model.js';

const pieces = [
  '陳大文',
  '他',
  '居民',
  '新華社',
  '《南島日報》',
  '表示',
  '指',
  '說',
  '認為',
  '同意',
  '據',
  '據悉',
  '引述',
  '報導',
  '，',
  '。',
  '：',
  '；',
  '——',
  '「',
  '」',
  '『',
  '』',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '？',
  '\n',
  '\n\n',
  ' ',
  '　',
  '50億元',
  '10月3日',
  '不',
  '可能',
  '如果',
  '的',
  '並',
  '在',
  '時',
  '教授',
  'Scott',
  '𠝹',
  '😀',
  '\ud83d',
  '\udc00',
  '1',
  ',',
  ':',
];
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 120 }));

/** Every stretch of a claim that says where it stands. */
const stretches = (claim: Claim) => [
  { span: claim.span, text: claim.text },
  ...claim.contents,
  ...(claim.cue ? [claim.cue] : []),
  ...claim.figures,
  ...claim.times,
  ...[claim.source, claim.addressee, ...claim.via].flatMap((source) =>
    source?.span ? [{ span: source.span, text: source.text }] : [],
  ),
];

describe('whatever the text', () => {
  it('every offset is exact', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const claim of extractClaims(text))
          for (const { span, text: words } of stretches(claim))
            expect(text.slice(span.start, span.end)).toBe(words);
      }),
    );
  });

  it('every claim keeps the model, its id is its own and its parent exists', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const claims = extractClaims(text);
        const ids = new Set(claims.map((claim) => claim.id));
        expect(ids.size).toBe(claims.length);
        for (const claim of claims) {
          claimSchema.parse(claim);
          if (claim.parent !== null) expect(ids.has(claim.parent)).toBe(true);
        }
      }),
    );
  });

  it('the same text gives the same claims', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(extractClaims(text)).toEqual(extractClaims(text));
      }),
    );
  });

  it.each(['', ' \n\t　', 'No Chinese here.', '\ud83d', '😀😀', '。。。', '」」」', '「「「'])(
    '%j gives nothing',
    (text) => {
      expect(extractClaims(text)).toEqual([]);
    },
  );

  it('characters outside the BMP move no offset', () => {
    const text = '𨋢工陳大文表示：「𠝹開😀」。';
    const [claim] = extractClaims(text);
    expect(claim?.contents[0]?.text).toBe('𠝹開😀');
    expect(text.slice(claim?.contents[0]?.span.start, claim?.contents[0]?.span.end)).toBe('𠝹開😀');
  });
});

describe('long and crafted texts are read to their end', () => {
  it.each([
    ['unclosed quotations', '「'.repeat(20_000)],
    ['cues', '陳大文表示'.repeat(10_000)],
    ['commas', '，'.repeat(100_000)],
    ['one sentence', `陳大文表示，${'好'.repeat(50_000)}`],
    ['nested brackets', '（「'.repeat(10_000) + '」）'.repeat(10_000)],
  ])('%s', (_, text) => {
    expect(Array.isArray(extractClaims(text))).toBe(true);
  });
});

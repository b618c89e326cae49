import fc from 'fast-check';
import type { Block } from '../../src/model/block.js';
import type { Claim, Source } from '../../src/model/claim.js';
import type { Span } from '../../src/model/span.js';
import { boundary } from './text.js';

/** A stretch of a field that a claim can stand in. */
interface Place {
  field: Claim['field'];
  block: number | null;
  /** The whole field, which offsets count in. */
  text: string;
  within: Span;
}

/** Every stretch of an article that holds words: text blocks, captions, the headline. */
function places(headline: string | null, text: string, blocks: readonly Block[]): Place[] {
  const result: Place[] = [];
  const add = (field: Claim['field'], block: number | null, whole: string, within: Span) => {
    if (within.end > within.start) result.push({ field, block, text: whole, within });
  };
  if (headline !== null) add('headline', null, headline, { start: 0, end: headline.length });
  blocks.forEach((block, index) => {
    if (block.span !== null) add('text', index, text, block.span);
    else if (block.caption !== null) {
      add('caption', index, block.caption, { start: 0, end: block.caption.length });
    }
  });
  return result;
}

/** Everything of a claim but where it stands, which only a given article can say. */
const seed = fc.record({
  place: fc.nat(),
  cuts: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  kind: fc.constantFrom<Claim['kind']>('quote', 'reported', 'mixed', 'statement'),
  sourceKind: fc.constantFrom<Source['kind']>(
    'person',
    'organization',
    'group',
    'document',
    'anonymous',
    'author',
  ),
  name: fc.option(fc.constantFrom('陳大文', '示例署', 'Ada')),
  role: fc.option(fc.constantFrom('署長', '發言人')),
  omitted: fc.boolean(),
  via: fc.boolean(),
  addressee: fc.boolean(),
  verbatim: fc.boolean(),
  cue: fc.boolean(),
  nested: fc.boolean(),
  polarity: fc.constantFrom<Claim['polarity']>('positive', 'negative'),
  certainty: fc.constantFrom<Claim['certainty']>('asserted', 'hedged', 'conditional', 'question'),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs),
});

export type ClaimSeed = typeof seed extends fc.Arbitrary<infer T> ? T : never;
export const claimSeeds: fc.Arbitrary<ClaimSeed[]> = fc.array(seed, { maxLength: 4 });

function source(words: string, span: Span, from: ClaimSeed): Source {
  const stands = !from.omitted;
  return {
    span: stands ? span : null,
    text: stands ? words : null,
    name: from.name,
    kind: from.sourceKind,
    form: stands ? 'full' : 'omitted',
    role: from.role,
    affiliation: null,
    latinName: null,
    entity: from.name ?? 'e1',
  };
}

function claim(from: ClaimSeed, index: number, { field, block, text, within }: Place): Claim {
  const length = within.end - within.start;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = from.cuts
    .map((cut) => boundary(text, within.start + (cut % (length + 1))))
    .sort((x, y) => x - y);
  const span = a === f ? within : { start: a, end: f };
  const words = ({ start, end }: Span) => text.slice(start, end);
  const content = d === e ? span : { start: d, end: e };
  const speaker = { start: a, end: b };
  const cue = { start: b, end: c };
  const agent = source(words(speaker), speaker, from);
  return {
    id: `c${index + 1}`,
    kind: from.kind,
    field,
    block,
    span,
    text: words(span),
    contents: [{ span: content, text: words(content), verbatim: from.verbatim }],
    cue: from.cue
      ? { span: cue, text: words(cue), lemma: '稱', act: 'say', stance: 'neutral', negated: false }
      : null,
    source: from.kind === 'statement' ? null : agent,
    via: from.via ? [agent] : [],
    addressee: from.addressee ? agent : null,
    polarity: from.polarity,
    certainty: from.certainty,
    tense: null,
    figures: [],
    times: [{ span: content, text: words(content), kind: 'date', value: '2025-10-30', inferred: true }],
    parent: from.nested && index > 0 ? 'c1' : null,
    confidence: from.confidence,
    rule: 'arbitrary',
  };
}

/** The claims of the seeds, each at an exact place of the article; none where the article holds no words. */
export function claimsOf(
  seeds: readonly ClaimSeed[],
  headline: string | null,
  text: string,
  blocks: readonly Block[],
): Claim[] {
  const all = places(headline, text, blocks);
  return seeds.flatMap((from, index) => {
    const place = all[from.place % Math.max(all.length, 1)];
    return place ? [claim(from, index, place)] : [];
  });
}

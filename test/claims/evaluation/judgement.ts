import type { Claim } from '../../../src/model/claim.js';
import type { Span } from '../../../src/model/span.js';
import { align, type Pair, type Placed, shareCue } from './alignment.js';
import { type GoldClaim, type GoldDocument, isAttributed } from './gold.js';
import { sameSpan, withoutEdges } from './spans.js';

/** Agreement from which a claim is found, and from which its content is as good as right. */
const FOUND = 0.5;
const CLOSE = 0.8;

interface Predicted extends Placed {
  claim: Claim;
}

interface Expected extends Placed {
  claim: GoldClaim;
}

/** What is right about one predicted claim that stands for a gold one. */
export interface Verdict {
  predicted: Claim;
  gold: GoldClaim;
  found: boolean;
  exact: boolean;
  close: boolean;
  cue: boolean;
  source: boolean;
  /** Content close, the right source, and a cue that at least overlaps the right one. */
  allRight: boolean;
  kind: boolean;
  via: boolean;
  polarity: boolean;
  certainty: boolean;
}

/** The claims of one document compared: pairs, and what has no partner. Optional gold counts nowhere. */
export interface Judgement {
  verdicts: Verdict[];
  missed: GoldClaim[];
  surplus: Claim[];
}

/** Compares attributed claims with attributed ones, or statements with statements. */
export function judge(
  document: GoldDocument,
  claims: readonly Claim[],
  part: 'attributed' | 'statement',
): Judgement {
  const ofPart = (claim: Pick<Claim, 'kind'>) => isAttributed(claim) === (part === 'attributed');
  const trimmed = (span: Span) => withoutEdges(document.text, span);
  const predicted = claims.filter(ofPart).map(
    (claim): Predicted => ({
      claim,
      contents: claim.contents.map((c) => trimmed(c.span)),
      cue: claim.cue?.span ?? null,
    }),
  );
  const expected = document.claims
    .filter(ofPart)
    .map((claim): Expected => ({ claim, contents: claim.contents.map(trimmed), cue: claim.cue }));

  const pairs = align(predicted, expected);
  const paired = new Set<Predicted | Expected>(pairs.flatMap((pair) => [pair.predicted, pair.gold]));
  return {
    verdicts: pairs.filter(({ gold }) => !gold.claim.optional).map(verdict),
    missed: expected.filter((e) => !paired.has(e) && !e.claim.optional).map((e) => e.claim),
    surplus: predicted.filter((p) => !paired.has(p)).map((p) => p.claim),
  };
}

function verdict(pair: Pair<Predicted, Expected>): Verdict {
  const { predicted, gold } = pair;
  const close = pair.agreement >= CLOSE;
  const source = isNamed(predicted.claim.source?.name ?? null, gold.claim.source?.names ?? []);
  const noCue = predicted.cue === null && gold.cue === null;
  return {
    predicted: predicted.claim,
    gold: gold.claim,
    found: pair.agreement >= FOUND,
    exact:
      predicted.contents.length === gold.contents.length &&
      predicted.contents.every((span, i) => sameSpan(span, gold.contents[i] ?? { start: 0, end: 0 })),
    close,
    cue: noCue || (predicted.cue !== null && gold.cue !== null && sameSpan(predicted.cue, gold.cue)),
    source,
    allRight: close && source && (noCue || shareCue(predicted, gold)),
    kind: predicted.claim.kind === gold.claim.kind,
    via: isPassedOnBy(predicted.claim, gold.claim),
    polarity: predicted.claim.polarity === gold.claim.polarity,
    certainty: predicted.claim.certainty === gold.claim.certainty,
  };
}

function isPassedOnBy({ via }: Claim, gold: GoldClaim): boolean {
  if (via.length > 0 !== gold.via.length > 0) return false;
  return gold.via.every((name) => via.some((medium) => isNamed(medium.name, [name])));
}

/** Title marks, quotation marks and spaces belong to the writing of a name and not to the name. */
const bare = (name: string) => name.replace(/[《》「」\s（）()]/gu, '');

/** Whether the name is one of those, or holds it or is held by it: 財長貝森特 and 貝森特 name the same person. */
export function isNamed(name: string | null, names: readonly string[]): boolean {
  const given = bare(name ?? '');
  return names.map(bare).some((right) => {
    if (given === right) return given !== '';
    return Math.min(given.length, right.length) >= 2 && (given.includes(right) || right.includes(given));
  });
}

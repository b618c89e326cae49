import type { Claim } from '../../../src/model/claim.js';
import { Count, type Figures, figuresOf } from './figures.js';
import { type GoldDocument, isAttributed, isNegative } from './gold.js';
import { type Judgement, judge } from './judgement.js';

export interface DocumentResult {
  name: string;
  figures: Figures;
  /** Attributed claims asked for, and given. */
  gold: number;
  predicted: number;
  attributed: Judgement;
  statements: Judgement;
}

export interface Result {
  documents: DocumentResult[];
  total: Figures;
  gold: number;
  predicted: number;
  /** Lines of the texts without an attributed claim, and what was claimed in them. */
  misleading: { lines: number; claimed: Claim[] };
}

/** Runs an extractor over annotated texts and compares. Texts with no attributed claim count as misleading lines only. */
export function evaluate(gold: readonly GoldDocument[], extract: (text: string) => Claim[]): Result {
  const attributed = new Count();
  const statements = new Count();
  const documents = gold
    .filter((document) => !isNegative(document))
    .map((document) => {
      const result = compare(document, extract(document.text));
      attributed.add(result.attributed);
      statements.add(result.statements);
      return result;
    });
  const misleading = gold.filter(isNegative).map(({ text }) => heardIn(text, extract(text)));
  const lines = sum(misleading.map((text) => text.lines));
  const loud = sum(misleading.map((text) => text.loud));
  return {
    documents,
    total: figuresOf(attributed, statements, lines === 0 ? 1 : 1 - loud / lines),
    gold: attributed.gold,
    predicted: attributed.predicted,
    misleading: { lines, claimed: misleading.flatMap((text) => text.claimed) },
  };
}

function compare(document: GoldDocument, claims: readonly Claim[]): DocumentResult {
  const attributed = judge(document, claims, 'attributed');
  const statements = judge(document, claims, 'statement');
  const ofAttributed = new Count();
  const ofStatements = new Count();
  ofAttributed.add(attributed);
  ofStatements.add(statements);
  const figures = figuresOf(ofAttributed, ofStatements, 1);
  const { gold, predicted } = ofAttributed;
  return { name: document.name, figures, gold, predicted, attributed, statements };
}

function heardIn(text: string, claims: readonly Claim[]) {
  const claimed = claims.filter(isAttributed);
  const ends: number[] = [];
  let lines = 0;
  for (let end = -1, at = 0; at < text.length; at = end + 1) {
    end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    ends.push(end);
    if (text.slice(at, end).trim() !== '') lines++;
  }
  const loud = new Set(
    claimed.map(({ contents }) => ends.findIndex((end) => (contents[0]?.span.start ?? 0) < end)),
  );
  return { lines, loud: loud.size, claimed };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

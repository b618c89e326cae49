import type { Claim } from '../../../src/model/claim.js';
import type { DocumentResult, Result } from './evaluate.js';
import type { GoldClaim } from './gold.js';
import type { Judgement, Verdict } from './judgement.js';

/** What is known to differ over the project's own gold: read what changes in it. */
export const DIFFERENCES_FILE = 'fixtures/claims/differences.md';

/** Every claim that is missing, that nobody asked for, or that is wrong in something, under the name of its text. */
export function differences({ documents, misleading }: Result): Map<string, string[]> {
  const byName = documents.map((d): [string, string[]] => [d.name, ofDocument(d)]);
  return new Map([...byName, ['misleading lines', misleading.claimed.map(ofSurplus)]]);
}

export const asMarkdown = (differences: Map<string, string[]>) =>
  [...differences].map(([name, items]) => `## ${name}\n${['', ...items, ''].join('\n')}`).join('\n');

/** The differences of each text, as {@link asMarkdown} wrote them. */
export const fromMarkdown = (text: string) =>
  new Map(
    text.split(/^## /m).map((section): [string, string[]] => {
      const [name = '', ...lines] = section.split('\n');
      return [
        name,
        lines
          .join('\n')
          .trim()
          .split(/\n(?=- )/)
          .filter((item) => item !== ''),
      ];
    }),
  );

const ofDocument = ({ attributed, statements }: DocumentResult) => [
  ...ofJudgement(attributed),
  ...ofJudgement(statements),
];

const ofJudgement = ({ missed, surplus, verdicts }: Judgement) => [
  ...missed.map((claim) => `- missed\n  - gold: ${asked(claim)}`),
  ...surplus.map(ofSurplus),
  ...verdicts
    .filter((v) => wrong(v).length > 0)
    .map(
      (v) =>
        `- wrong in ${wrong(v).join(', ')}\n  - gold: ${asked(v.gold)}\n  - found: ${given(v.predicted)}`,
    ),
];

const ofSurplus = (claim: Claim) => `- surplus\n  - found: ${given(claim)}`;

const ASPECTS = ['exact', 'cue', 'source', 'kind', 'via', 'polarity', 'certainty'] as const;

/** Statements have neither cue nor source, and nobody hands them on. */
const wrong = (verdict: Verdict) =>
  ASPECTS.filter((aspect) => !verdict[aspect] && (verdict.gold.kind !== 'statement' || aspect === 'exact'));

const asked = ({ kind, contents, cue, source, via, polarity, certainty }: GoldClaim) =>
  `${kind} ${polarity} ${certainty} [${source?.names.join('/') ?? ''}] ${via.length > 0 ? `via ${via.join('/')} ` : ''}<${cue?.text ?? ''}> ${contents.map((c) => c.text).join(' … ')}`;

const given = ({ kind, contents, cue, source, via, polarity, certainty, rule }: Claim) =>
  `${kind} ${polarity} ${certainty} [${source?.name ?? ''}] ${via.length > 0 ? `via ${via.map((v) => v.name).join('/')} ` : ''}<${cue?.text ?? ''}> ${contents.map((c) => c.text).join(' … ')} (${rule})`;

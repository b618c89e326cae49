import type { Claim, Source } from '../../../../src/index.js';

/** One source with all that it says. */
export interface Speaker {
  entity: string;
  /** As the article names it, at its fullest; null where nobody can tell who speaks. */
  name: string | null;
  kind: Source['kind'];
  role: string | null;
  affiliation: string | null;
  latinName: string | null;
  /** From 1, in the order in which they first speak. */
  number: number;
  claims: Claim[];
}

/** The sources of claims in the order in which they first speak. Statements of the article itself have none. */
export function speakers(claims: readonly Claim[]): Speaker[] {
  const found = new Map<string, Speaker>();
  for (const claim of claims) {
    const { source } = claim;
    if (!source) continue;
    const known = found.get(source.entity);
    const speaker = known ?? { ...blank(source), number: found.size + 1 };
    if (!known) found.set(source.entity, speaker);
    speaker.claims.push(claim);
    speaker.name ??= source.name;
    speaker.role ??= source.role;
    speaker.affiliation ??= source.affiliation;
    speaker.latinName ??= source.latinName;
  }
  return [...found.values()];
}

function blank({ entity, kind }: Source): Omit<Speaker, 'number'> {
  return { entity, kind, name: null, role: null, affiliation: null, latinName: null, claims: [] };
}

/** What to call a speaker: the name, else the words in which it first appears. */
export function nameOf({ name, claims, kind }: Speaker): string {
  const mention = claims.find(({ source }) => source?.text)?.source?.text;
  return name ?? mention ?? (kind === 'author' ? '作者' : '—');
}

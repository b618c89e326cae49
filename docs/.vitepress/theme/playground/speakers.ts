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
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.source === null) continue;
    const { entity } = claim.source;
    found.set(entity, [...(found.get(entity) ?? []), claim]);
  }
  return [...found].map(([entity, own], index) => {
    const sources = own.flatMap(({ source }) => source ?? []);
    const first = <K extends keyof Source>(key: K) =>
      sources.find((source) => source[key] !== null)?.[key] ?? null;
    // 議員 in the headline, 羅啟明 below: the one that names is the better name
    const named = sources.find(({ form, name }) => (form === 'full' || form === 'name') && name !== null);
    return {
      entity,
      name: named?.name ?? first('name'),
      kind: sources[0]?.kind ?? 'anonymous',
      role: first('role'),
      affiliation: first('affiliation'),
      latinName: first('latinName'),
      number: index + 1,
      claims: own,
    };
  });
}

/** What to call a speaker: the name, else the words in which it first appears. */
export function nameOf({ name, claims, kind }: Speaker): string {
  const mention = claims.find(({ source }) => source?.text)?.source?.text;
  return name ?? mention ?? (kind === 'author' ? '作者' : '—');
}

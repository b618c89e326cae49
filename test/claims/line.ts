import type { Claim, Source } from '../../src/claims.js';

/** A claim as one line of a table: whose, by which cue, which words; then what is not as usual. */
export function lineOf(claim: Claim): string {
  const { cue, addressee, polarity, certainty, tense, figures, times } = claim;
  const words = claim.contents.map(({ text, verbatim }) => (verbatim ? `「${text}」` : text)).join(' … ');
  const notes = [
    ...claim.via.map((source) => `via ${nameOf(source)}`),
    addressee && `to ${nameOf(addressee)}`,
    cue?.negated && 'cue denied',
    polarity === 'negative' && 'denied',
    certainty !== 'asserted' && certainty,
    tense,
    ...figures.map(({ text }) => text),
    ...times.map(({ text, value }) => `${text} = ${value}`),
    claim.parent && `in ${claim.parent}`,
  ].filter((note) => typeof note === 'string' && note !== '');
  const by = `${claim.kind} | ${nameOf(claim.source)} | ${cue?.text ?? ''} | ${words}`;
  return notes.length > 0 ? `${by} | ${notes.join(', ')}` : by;
}

/** A source by its name, and by what else is known of it. */
function nameOf(source: Source | null): string {
  if (!source) return 'nobody';
  const { name, kind, form, role, affiliation, latinName } = source;
  const known = [kind, form, role, affiliation, latinName].filter((fact) => fact !== null);
  return `${name ?? '?'} (${known.join(', ')})`;
}

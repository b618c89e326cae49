import type { Article, Claim } from '../index.js';
import { cells, cut, type Look, printable, styler } from './terminal.js';

const COLUMNS = ['speaker', 'via', 'cue', 'content', 'figures'] as const;
const WIDTHS: Record<(typeof COLUMNS)[number], number> = {
  speaker: 20,
  via: 12,
  cue: 10,
  content: 0,
  figures: 24,
};

/** The claims of an article as a table: who, through whom, by which word, what, with which figures. */
export function claimsTable(article: Article, look: Look): string {
  const style = styler(look);
  const width = Math.min(look.columns ?? 120, 160);
  const fixed = Object.values(WIDTHS).reduce((sum, one) => sum + one + 2, 0);
  const widths = { ...WIDTHS, content: Math.max(24, width - fixed) };
  const row = (values: Record<(typeof COLUMNS)[number], string>) =>
    COLUMNS.map((column) => pad(cut(values[column], widths[column]), widths[column]))
      .join('  ')
      .trimEnd();
  const head = row(
    Object.fromEntries(COLUMNS.map((column) => [column, column])) as Record<(typeof COLUMNS)[number], string>,
  );
  const rows = article.claims.map((claim) => row(valuesOf(claim)));
  return [style('dim', head), ...rows, ''].join('\n');
}

function valuesOf(claim: Claim): Record<(typeof COLUMNS)[number], string> {
  const quoted = (text: string, verbatim: boolean) => (verbatim ? `「${text}」` : text);
  return {
    speaker: printable(claim.source?.name ?? (claim.kind === 'statement' ? '—' : '?')),
    via: printable(claim.via.map(({ name }) => name ?? '?').join('、')),
    cue: printable(claim.cue ? `${claim.cue.negated ? '¬' : ''}${claim.cue.text}` : ''),
    content: printable(
      claim.contents.map(({ text, verbatim }) => quoted(text, verbatim)).join('…'),
    ).replaceAll('\n', ' '),
    figures: printable(claim.figures.map(({ text }) => text).join('、')),
  };
}

/** The claims by speaker, those who say most first: `陳小文 (3): 表示 …`. */
export function claimsBySpeaker(article: Article, look: Look, perSpeaker = 3): string[] {
  const style = styler(look);
  const width = Math.min(look.columns ?? 96, 120);
  const speakers = new Map<string, { name: string; claims: Claim[] }>();
  for (const claim of article.claims) {
    if (claim.kind === 'statement' || !claim.source?.name) continue;
    const speaker = speakers.get(claim.source.entity) ?? { name: claim.source.name, claims: [] };
    speaker.claims.push(claim);
    speakers.set(claim.source.entity, speaker);
  }
  return [...speakers.values()]
    .sort((a, b) => b.claims.length - a.claims.length)
    .flatMap(({ name, claims }) => [
      style('bold', `${printable(name)} (${claims.length})`),
      ...claims.slice(0, perSpeaker).map((claim) => {
        const { cue, content } = valuesOf(claim);
        return cut(`  ${/[\p{L}]/u.test(cue) ? `${cue}：` : ''}${content}`, width);
      }),
    ]);
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cells(text)));
}

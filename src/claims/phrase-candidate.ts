import type { Names } from './name.js';
import type { Edges, Parts } from './noun-phrase.js';
import type { Passage } from './passage.js';
import type { Phrase, SourceForm, SourceKind } from './phrase.js';
import type { Token } from './token.js';

/** A noun phrase while it is told what it stands for. */
export interface PhraseCandidate {
  passage: Passage;
  names: Names;
  edges: Edges;
  parts: Parts;
  /** The last token before the gloss. */
  last: Token;
  /** Offset after it. */
  coreEnd: number;
  /** The words without the gloss. */
  whole: string;
}

/** How a phrase for more than one begins: 不少船員, 三名被告, 近七成受訪者, 受訪的十名店主. */
export const SEVERAL =
  /^(?:[近约逾]|超过)?(?:不少|许多|很多|多[名位个]|(?!1[名位])[数几两二三四五六七八九十百千\d]+[多余]?[名位成]|上百|半|一众|众多|部[分份]|大批|所有|其余|各[位级])/;

/** A phrase, `null` where the words are none, `undefined` where another reader may know. */
export type Read = Phrase | null | undefined;

/** The phrase that a candidate is; what is not given is not there. */
export function made(
  candidate: PhraseCandidate,
  kind: SourceKind,
  form: SourceForm,
  name: string,
  role: string | null = null,
  affiliation: string | null = null,
  medium = false,
): Phrase {
  const { passage } = candidate;
  const { start, end, latinName, aliases } = candidate.edges;
  const { documentary } = candidate.parts;
  return {
    start,
    end,
    text: passage.text.slice(start, end),
    kind,
    form,
    name: name.trim(),
    role: role || null,
    affiliation: affiliation?.trim() || null,
    latinName,
    aliases,
    medium,
    documentary,
  };
}

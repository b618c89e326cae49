/**
 * What an input may cost at the most. Every limit is enforced while reading, not after.
 *
 * The defaults are two to ten times what the largest of 1,601 real pages reached (2.2 MB, 27,755 nodes, depth 52,
 * 73 attributes on one element).
 */
export interface Limits {
  /** Bytes of a binary input. */
  bytes: number;
  /** UTF-16 code units of the decoded input. */
  characters: number;
  /** Nodes of the HTML tree. */
  nodes: number;
  /** Nested elements; browsers stop at 512 as well. */
  depth: number;
  /** Attributes of one element. */
  attributes: number;
  /** UTF-16 code units of one embedded JSON document. */
  jsonCharacters: number;
  /** Nested arrays and objects that are walked in a payload. */
  jsonDepth: number;
  /** Lines of a copied text that are not blank. */
  lines: number;
  /** Related items kept; more are cut, with a diagnostic. */
  related: number;
  /** Claims kept; more are cut, with a diagnostic. */
  claims: number;
  /** UTF-16 code units of an article's text up to which claims are looked for; of a longer one none, with a diagnostic. */
  claimCharacters: number;
}

export const DEFAULT_LIMITS: Readonly<Limits> = {
  bytes: 20_000_000,
  characters: 5_000_000,
  nodes: 100_000,
  depth: 512,
  attributes: 512,
  jsonCharacters: 5_000_000,
  jsonDepth: 128,
  lines: 200_000,
  related: 1_000,
  claims: 10_000,
  claimCharacters: 1_000_000,
};

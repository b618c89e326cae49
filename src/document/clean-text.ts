/**
 * Characters that are no text: controls (a terminal obeys some of them), soft hyphen, zero-width space and non-joiner,
 * word joiner, BOM, the noncharacters. The zero-width joiner stays, because it holds emoji together.
 */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200c\u2060\ufeff\ufdd0-\ufdef]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are line ends
const LINE_END = /\r\n?|[\u000b\u000c\u0085]/g;

/** Any of these, or half of a pair: nearly every text has none, as one look shows. */
const UNCLEAN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200c\u2060\ud800-\udfff\ufdd0-\ufdef\ufeff]/;

/**
 * Takes out invisible characters and replaces lone surrogates, which may not leave the package. Every line end becomes
 * LF: NEL because JavaScript does not count it as white space, the others because terminals obey them.
 */
export function withoutInvisible(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(LINE_END, '\n').toWellFormed();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Takes out control characters alone: for what is kept letter for letter otherwise. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '').toWellFormed();
}

/** White space that folding changes. */
const FOLDABLE = /[^\S \u3000]|\s\s/;

/**
 * Folds the white space of a headline or another text of one line: a run of it becomes one space, or one U+3000 where
 * it holds one, because Hong Kong headlines part their clauses by that character.
 */
export function foldLine(text: string): string {
  const line = withoutInvisible(text).trim();
  if (!FOLDABLE.test(line)) return line;
  return line.replace(/\s+/g, (run) => (run.includes('\u3000') ? '\u3000' : ' '));
}

/** Whether a character is written in a full cell, so that a line break beside another such one is no space. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xd840 && code <= 0xdfff)
  );
}

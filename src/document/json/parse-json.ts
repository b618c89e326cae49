/** What came of reading JSON that somebody else wrote. */
export type ParsedJson = { ok: true; value: unknown } | { ok: false };

/**
 * Parses JSON, once more without raw control characters where it fails: some outlets leave line breaks inside strings.
 * `JSON.parse` does not recurse, so depth is no danger here; it is where the value is walked.
 */
export function parseJson(source: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch {
    return parseWithoutControls(source);
  }
}

function parseWithoutControls(source: string): ParsedJson {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const cleaned = source.replace(/[\u0000-\u001f]/g, ' ');
  try {
    return { ok: true, value: JSON.parse(cleaned) };
  } catch {
    return { ok: false };
  }
}

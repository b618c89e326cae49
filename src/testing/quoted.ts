/** The beginning of a text, for a message. */
export function quoted(text: string): string {
  const line = text.trim().replaceAll('\n', '↵');
  return `"${line.length > 40 ? `${line.slice(0, 40)}…` : line}"`;
}

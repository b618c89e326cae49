/** What was thrown, in words: `throw` takes anything. */
export function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** Why a file cannot be read or written, in words: those of the system name a call and no remedy. */
export function fileError(error: unknown, path: string): string {
  if (!(error instanceof Error)) return String(error);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `There is no file ${path}.`;
    case 'EISDIR':
      return `${path} is a folder. Give a file.`;
    case 'ENOTDIR':
      return `${path} lies below a file.`;
    case 'EACCES':
    case 'EPERM':
      return `${path} may not be opened: permission denied.`;
    default:
      return error.message;
  }
}

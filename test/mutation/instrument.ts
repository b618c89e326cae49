import { readFileSync } from 'node:fs';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import type { Region } from './sample.js';

export interface Change {
  id: string;
  /** `src/…/file.ts:12` */
  where: string;
  mutator: string;
  before: string;
  after: string;
}

const SILENT = Object.fromEntries(
  [
    'isTraceEnabled',
    'isDebugEnabled',
    'isInfoEnabled',
    'trace',
    'debug',
    'info',
    'warn',
    'error',
    'fatal',
  ].map((name) => [name, () => false]),
);
const INJECTOR = createInjector()
  .provideValue('options', {} as never)
  .provideValue('logger', SILENT as never)
  .provideValue('getLogger', (() => SILENT) as never);
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };

/** The code of some regions with every change of Stryker's in it, each behind a switch, and the list of the changes. */
export async function instrument(regions: ReadonlyMap<string, Region[]>) {
  const instrumenter = createInstrumenter(INJECTOR);
  const files = [...regions].map(([name, mutate]) => ({ name, mutate, content: readFileSync(name, 'utf8') }));
  const { files: changed, mutants } = await instrumenter.instrument(files, OPTIONS);
  const sources = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  const changes = mutants.map(({ id, fileName, location, mutatorName, replacement }): Change => {
    const lines = sources.get(fileName)?.slice(location.start.line, location.end.line + 1) ?? [];
    const last = lines.length - 1;
    lines[last] = (lines[last] ?? '').slice(0, location.end.column);
    lines[0] = (lines[0] ?? '').slice(location.start.column);
    return {
      id,
      where: `${fileName}:${location.start.line + 1}`,
      mutator: mutatorName,
      before: lines.join('\n'),
      after: replacement,
    };
  });
  return { code: new Map(changed.map(({ name, content }) => [name, content])), changes };
}

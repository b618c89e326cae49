import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { fileNameOf, type Sample } from './samples.js';

// below the project, where the package finds itself and those that it installs; nothing is written there
const folder = fileURLToPath(new URL('./pages/', import.meta.url));

/** What `npx tsc --init` writes, with the types of Node: the set-up that the docs tell readers to use. */
const options: ts.CompilerOptions = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ESNext,
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noUncheckedSideEffectImports: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  moduleDetection: ts.ModuleDetectionKind.Force,
  skipLibCheck: true,
  noEmit: true,
};

/**
 * What the compiler says against each sample, with `baodao` as it is packed: the types of `dist`, which must be built.
 */
export function typeErrorsOf(samples: readonly Sample[]): Map<Sample, string[]> {
  const files = new Map(samples.map((sample, index) => [pathOf(sample, index), sample]));
  const host = ts.createCompilerHost(options);
  const { directoryExists, fileExists, getSourceFile } = host;
  host.directoryExists = (path) => path.startsWith(folder) || directoryExists?.(path) === true;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.getSourceFile = (path, language, ...rest) => {
    const sample = files.get(path);
    return sample ? ts.createSourceFile(path, sample.code, language) : getSourceFile(path, language, ...rest);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return new Map(
    [...files].map(([path, sample]) => {
      const file = program.getSourceFile(path);
      return [sample, ts.getPreEmitDiagnostics(program, file).map(worded)];
    }),
  );
}

function pathOf(sample: Sample, index: number): string {
  return join(folder, sample.place.replace(/:\d+$/, ''), fileNameOf(sample) ?? `sample-${index}.ts`);
}

function worded({ file, start = 0, messageText, code }: ts.Diagnostic): string {
  const line = file ? `line ${file.getLineAndCharacterOfPosition(start).line + 1} of the sample: ` : '';
  return `${line}TS${code} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
}

import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as core from '../../src/core.js';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const ADAPTERS = join(SRC, 'adapters');

interface Names {
  from: string;
  names: string[];
}

/** What a module takes from other modules: named imports and re-exports. */
function takenBy(path: string): Names[] {
  const module = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  return module.statements.flatMap((statement): Names[] => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const from = statement.moduleSpecifier.text;
    const clause = ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : statement.exportClause;
    const listed =
      clause && (ts.isNamedImports(clause) || ts.isNamedExports(clause)) ? clause.elements : null;
    const names = listed?.map(({ name, propertyName }) => (propertyName ?? name).text) ?? ['*'];
    return [{ from: from.startsWith('.') ? resolved(path, from) : from, names }];
  });
}

function resolved(path: string, specifier: string): string {
  return relative(SRC, join(dirname(path), specifier))
    .split(sep)
    .join('/');
}

/** `module#name` of everything that `baodao/core` and `baodao/model` give to a stranger. */
const isPublic = new Set(
  takenBy(join(SRC, 'core.ts')).flatMap(({ from, names }) => names.map((name) => `${from}#${name}`)),
);

const files = globSync('**/*.ts', { cwd: ADAPTERS }).sort();

describe('the built-in adapters are made with what baodao/core exports and nothing else', () => {
  it.each(files)('%s', (file) => {
    const [folder] = file.split('/');
    const foreign = takenBy(join(ADAPTERS, file))
      .filter(
        ({ from }) => !from.startsWith(`adapters/${folder}/`) && from !== 'model.js' && from !== 'core.js',
      )
      .flatMap(({ from, names }) => names.map((name) => `${from}#${name}`));
    expect(foreign.filter((name) => !isPublic.has(name))).toEqual([]);
  });

  it('and no adapter takes anything from another one', () => {
    expect(files.length).toBeGreaterThan(20);
    for (const name of isPublic) expect(name).not.toContain('adapters/');
  });
});

describe('baodao/core', () => {
  it('exports a function or an object under every name that is no type', () => {
    expect(Object.values(core).every((value) => value !== undefined)).toBe(true);
    expect(Object.keys(core)).toEqual(
      expect.arrayContaining(['createParser', 'defineAdapter', 'textReader']),
    );
  });
});

import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/**
 * One of so many of the declarations of a part, as the line ranges that Stryker is told to mutate. Whole functions and
 * tables are chosen, by a hash of where they are named: the choice looks at nothing that the tests do, and is the same
 * on every machine.
 */
export function sampleOf(globs: readonly string[], one: number): string[] {
  const files = globSync([...globs, '!src/**/data/**']).sort();
  return files.flatMap((file) =>
    declarationsIn(file)
      .filter(({ name }) => hash(`${file}#${name}`) % one === 0)
      .map(({ first, last }) => `${file}:${first}-${last}`),
  );
}

interface Declaration {
  name: string;
  /** Lines, counted from 1. */
  first: number;
  last: number;
}

/** What a file declares at its top: functions, constants, and the methods of a class one by one. */
function declarationsIn(file: string): Declaration[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const nodes = source.statements.flatMap((node): readonly ts.Node[] =>
    ts.isClassDeclaration(node) ? node.members : [node],
  );
  const line = (at: number) => source.getLineAndCharacterOfPosition(at).line + 1;
  return nodes
    .filter((node) => !ts.isImportDeclaration(node) && !ts.isTypeAliasDeclaration(node))
    .filter((node) => !ts.isInterfaceDeclaration(node))
    .map((node) => ({
      // a name and no line: what is added above does not change the choice
      name: nameOf(node),
      first: line(node.getStart()),
      last: line(node.getEnd()),
    }));
}

function nameOf(node: ts.Node): string {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  const { name } = named as { name?: ts.Node };
  return name?.getText() ?? ts.SyntaxKind[node.kind];
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value;
}

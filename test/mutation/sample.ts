import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** Lines and columns, counted from 0. */
export interface Region {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/**
 * One of so many of the declarations of a part, by file. Whole functions and tables are chosen, by a hash of where they
 * are named: the choice looks at nothing that the tests do, and is the same on every machine.
 */
export function sampleOf(
  globs: readonly string[],
  one: number,
  turn: number,
  only: readonly string[] = [],
): Map<string, Region[]> {
  const files = globSync([...globs, '!src/**/data/**'])
    .filter((file) => only.length === 0 || only.includes(file))
    .sort();
  const chosen = files.map((file): [string, Region[]] => [
    file,
    declarationsIn(file).flatMap(({ name, ...region }) =>
      hash(`${file}#${name}`) % one === turn ? [region] : [],
    ),
  ]);
  return new Map(chosen.filter(([, regions]) => regions.length > 0));
}

interface Declaration extends Region {
  name: string;
}

/** What a file declares at its top: functions, constants, and the methods of a class one by one. */
function declarationsIn(file: string): Declaration[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const nodes = source.statements.flatMap((node): readonly ts.Node[] =>
    ts.isClassDeclaration(node) ? node.members : [node],
  );
  const place = (at: number) => {
    const { line, character } = source.getLineAndCharacterOfPosition(at);
    return { line, column: character };
  };
  return nodes
    .filter((node) => !ts.isImportDeclaration(node) && !ts.isTypeAliasDeclaration(node))
    .filter((node) => !ts.isInterfaceDeclaration(node))
    .map((node) => ({
      // a name and no line: what is added above does not change the choice
      name: nameOf(node),
      start: place(node.getStart()),
      end: place(node.getEnd()),
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

import ts from 'typescript';

/** The places of the statements that functions are made of, as Stryker takes them: `file:first line-last line`. */
export function statementsOf(file: string, source: string): string[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) && ts.isFunctionLike(node.parent)) {
      for (const statement of node.statements) {
        const [first, last] = [statement.getStart(), statement.getEnd()].map(
          (offset) => tree.getLineAndCharacterOfPosition(offset).line + 1,
        );
        found.push(`${file}:${first}-${last}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

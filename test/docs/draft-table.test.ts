import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

it('docs/adapters.md tells of each field of a draft', () => {
  const path = 'src/draft/draft.ts';
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const draft = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Draft');
  const fields = draft?.members.map(({ name }) => name?.getText(source)) ?? [];
  const [, section = ''] = readFileSync('docs/adapters.md', 'utf8').split('\n## The draft\n');
  const rows = [...(section.split('\n### ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(fields.length).toBeGreaterThan(0);
  expect(rows).toEqual(fields);
});

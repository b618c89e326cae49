// Writes what the fixtures named on the command line become, marked unreviewed: `npm run fixture -- fixtures/hk01/some-case`.
// Read each expected.json, mend the adapter where it is wrong, and only then set "reviewed" to true: the tests refuse
// an expectation that nobody has read.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeParse } from '../../dist/index.js';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npm run fixture -- fixtures/<adapter>/<case> …');
  process.exit(2);
}

for (const folder of folders) {
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const has = (name) => existsSync(join(folder, name));
  const input = has('input.html')
    ? { html: read('input.html') }
    : has('input.txt')
      ? { text: read('input.txt') }
      : { json: JSON.parse(read('input.json')) };
  const options = has('options.json') ? JSON.parse(read('options.json')) : {};
  const result = safeParse(input, { ...options, claims: false });
  const outcome = result.success ? { article: result.article } : { error: result.error.code };
  const path = join(folder, 'expected.json');
  const next = { reviewed: false, ...outcome };
  if (existsSync(path)) {
    const before = JSON.parse(readFileSync(path, 'utf8'));
    if (JSON.stringify({ ...before, reviewed: false }) === JSON.stringify(next)) {
      console.log(`${folder}: as before`);
      continue;
    }
  }
  writeFileSync(path, `${JSON.stringify(next, null, 2)}\n`);
  console.log(`${folder}: written, to be reviewed`);
}

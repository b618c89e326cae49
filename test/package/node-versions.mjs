// Runs the unit tests on other versions of Node, which npm brings: `node test/package/node-versions.mjs 20 22 24 26`.
import { spawnSync } from 'node:child_process';

const versions = process.argv.slice(2);
if (versions.length === 0) {
  console.error('usage: node test/package/node-versions.mjs <version> …');
  process.exit(2);
}

for (const version of versions) {
  console.log(`\n== Node ${version}`);
  const { status } = spawnSync(
    'npm',
    [
      'exec',
      '--yes',
      `--package=node@${version}`,
      '--',
      'node',
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}

// Writes what the fixtures show into docs/outlets.md: `npm run docs:outlets`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withCoverage } from './outlet-coverage.js';

const page = 'docs/outlets.md';
writeFileSync(page, withCoverage(readFileSync(page, 'utf8'), 'fixtures'));

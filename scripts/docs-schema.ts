// Writes the fields of an article and of a claim into docs/guide/schema.md: `npm run docs:schema`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withFields } from './schema-fields.js';

const page = 'docs/guide/schema.md';
writeFileSync(page, withFields(readFileSync(page, 'utf8')));

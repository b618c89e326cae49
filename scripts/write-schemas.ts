import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleJsonSchema, claimJsonSchema } from '../src/formats/json-schema.js';

/** Writes `article.json` and `claim.json` into a directory, which is made if need be. */
export async function writeSchemas(directory = 'dist/schema'): Promise<void> {
  await mkdir(directory, { recursive: true });
  const schemas = { 'article.json': articleJsonSchema(), 'claim.json': claimJsonSchema() };
  for (const [name, schema] of Object.entries(schemas)) {
    await writeFile(join(directory, name), `${JSON.stringify(schema, null, 2)}\n`);
  }
}

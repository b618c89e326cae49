import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeSchemas } from '../../scripts/write-schemas.js';
import { articleJsonSchema, claimJsonSchema } from '../../src/formats.js';
import { articleSchema } from '../../src/model/article.js';
import { claimSchema } from '../../src/model/claim.js';
import { article } from '../arbitraries/article.js';
import { quoted, sampleArticle } from './sample-article.js';

const validateArticle = new Ajv2020().compile(articleJsonSchema());
const validateClaim = new Ajv2020().compile(claimJsonSchema());

describe('the JSON Schema', () => {
  test('has the fields of the model, all of them required, each described where the model says more', () => {
    expect(articleJsonSchema().required).toEqual(Object.keys(articleSchema.shape));
    expect(claimJsonSchema().required).toEqual(Object.keys(claimSchema.shape));
    expect(articleJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Article',
      additionalProperties: false,
      properties: { headline: { description: 'White space folded; never invented' } },
    });
  });

  test('accepts every article that zod accepts, and its claims', () => {
    fc.assert(
      fc.property(article, (given) => {
        validateArticle(given);
        expect(validateArticle.errors ?? []).toEqual([]);
        for (const claim of given.claims) expect(validateClaim(claim)).toBe(true);
      }),
    );
  });

  const sample = sampleArticle();

  test.each<[string, object]>([
    ['an unknown field', { ...sample, byline: '何記者' }],
    ['another version', { ...sample, schemaVersion: 2 }],
    ['another genre', { ...sample, genre: 'poem' }],
    ['an address that is none', { ...sample, url: 'javascript:alert(1)' }],
    ['a missing field', { ...sample, text: undefined }],
    ['an unknown block', { ...sample, blocks: [{ type: 'widget', span: null, origin: null }] }],
    ['an offset below zero', { ...sample, claims: [{ ...quoted, span: { start: -1, end: 2 } }] }],
    ['a claim of nothing', { ...sample, claims: [{ ...quoted, contents: [] }] }],
    ['confidence above one', { ...sample, claims: [{ ...quoted, confidence: 1.5 }] }],
  ])('refuses %s, as zod does', (_, given) => {
    const json: unknown = JSON.parse(JSON.stringify(given));
    expect(articleSchema.safeParse(json).success).toBe(false);
    expect(validateArticle(json)).toBe(false);
  });

  test('is written to files as it is', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'baodao-schema-'));
    try {
      await writeSchemas(join(directory, 'schema'));
      const read = async (name: string) =>
        JSON.parse(await readFile(join(directory, 'schema', name), 'utf8'));
      expect(await read('article.json')).toEqual(articleJsonSchema());
      expect(await read('claim.json')).toEqual(claimJsonSchema());
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});

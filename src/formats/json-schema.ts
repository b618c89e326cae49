import * as z from 'zod';
import { articleSchema } from '../model/article.js';
import { claimSchema } from '../model/claim.js';

/** A JSON Schema (draft 2020-12) as plain JSON. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * Addresses by their scheme. `format: "uri"` would be wrong: the model allows what the WHATWG URL Standard allows
 * (https://news.example/港聞), of which an RFC 3986 URI is only a part.
 */
const httpUrl = '^[Hh][Tt][Tt][Pp][Ss]?:';

function jsonSchemaOf(schema: z.ZodType, title: string, description: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== 'uri') return;
      delete jsonSchema.format;
      jsonSchema.pattern = httpUrl;
    },
  });
  // zod adds its validator under a hidden key: the copy is what is serialized, and nothing else.
  return JSON.parse(JSON.stringify({ $schema, title, description, ...rest }));
}

/**
 * The JSON Schema of `Article`, made from the zod schema: the same as `baodao/schema/article.json`.
 *
 * @example
 * const validate = new Ajv2020().compile(articleJsonSchema());
 * validate(parse(html)); // true
 */
export function articleJsonSchema(): JsonSchema {
  return jsonSchemaOf(articleSchema, 'Article', 'A news article as baodao returns it');
}

/** The JSON Schema of `Claim`, made from the zod schema: the same as `baodao/schema/claim.json`. */
export function claimJsonSchema(): JsonSchema {
  return jsonSchemaOf(claimSchema, 'Claim', 'A claim in a news article as baodao returns it');
}

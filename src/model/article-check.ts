import type * as z from 'zod';
import { articleSchema } from './article.js';

type Schema = z.core.$ZodType;
type Test = (value: unknown) => boolean;

let passes: Test | undefined;

/**
 * `articleSchema` without the copy: zod makes a new article of the one that it checks, which takes longer than reading
 * the page. The tests are made of the schema itself, and what fails them goes to zod, which says why.
 */
export const articleCheck = {
  safeParse(value: unknown): { success: true } | ReturnType<typeof articleSchema.safeParse> {
    passes ??= testOf(articleSchema);
    return passes(value) ? { success: true } : articleSchema.safeParse(value);
  },
};

/** A test that is true only for what the schema takes as it is. */
function testOf(schema: Schema): Test {
  const { def } = schema._zod as unknown as { def: Definition };
  const checks = (def.checks ?? []).map(checkTest);
  if (checks.some((check) => check === null)) return zodTest(schema);
  const test = typeTest(schema, def);
  return checks.length === 0 ? test : (value) => test(value) && checks.every((check) => check?.(value));
}

function typeTest(schema: Schema, def: Definition): Test {
  switch (def.type) {
    case 'string':
      return 'format' in def ? zodTest(schema) : (value) => typeof value === 'string';
    case 'number':
      if (def.format === 'safeint') return Number.isSafeInteger;
      return def.format === undefined ? Number.isFinite : zodTest(schema);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'null':
      return (value) => value === null;
    case 'literal':
      return memberTest(def.values ?? []);
    case 'enum':
      return memberTest(Object.values(def.entries ?? {}));
    case 'nullable': {
      const inner = innerTest(def);
      return (value) => value === null || inner(value);
    }
    case 'array': {
      const element = def.element ? testOf(def.element) : never;
      // `every` would pass over holes
      return (value) => Array.isArray(value) && !value.includes(undefined) && value.every(element);
    }
    case 'object':
      return objectTest(def);
    case 'union':
      return unionTest(def);
    default:
      return zodTest(schema);
  }
}

/** What of zod's own description of a schema is looked at. */
interface Definition {
  type: string;
  format?: string;
  checks?: { _zod: { def: Check } }[];
  values?: unknown[];
  entries?: Record<string, unknown>;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  catchall?: Schema;
  options?: Schema[];
  discriminator?: string;
}

interface Check {
  check: string;
  value?: number;
  inclusive?: boolean;
  minimum?: number;
}

/** The test of a check that stands beside a type; `null` for one that only zod knows. */
function checkTest({ _zod: { def } }: { _zod: { def: Check } }): Test | null {
  const { check, value: bound, minimum } = def;
  if (check === 'greater_than' && def.inclusive && bound !== undefined)
    return (value) => Number(value) >= bound;
  if (check === 'less_than' && def.inclusive && bound !== undefined) return (value) => Number(value) <= bound;
  if (check === 'min_length' && minimum !== undefined)
    return (value) => (value as ArrayLike<unknown>).length >= minimum;
  return null;
}

const never: Test = () => false;
const innerTest = (def: Definition) => (def.innerType ? testOf(def.innerType) : never);
const zodTest =
  (schema: Schema): Test =>
  (value) =>
    (schema as z.ZodType).safeParse(value).success;

function memberTest(values: readonly unknown[]): Test {
  const members = new Set(values);
  return (value) => members.has(value);
}

function objectTest({ shape = {}, catchall }: Definition): Test {
  const tests = Object.entries(shape).map(([key, inner]): [string, Test] => [key, testOf(inner)]);
  const isStrict = catchall?._zod.def.type === 'never';
  if (!isStrict) return never;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const object = value as Record<string, unknown>;
    for (const [key, test] of tests) if (!Object.hasOwn(object, key) || !test(object[key])) return false;
    return Object.keys(object).length === tests.length;
  };
}

function unionTest({ options = [], discriminator }: Definition): Test {
  if (discriminator === undefined) {
    const tests = options.map(testOf);
    return (value) => tests.some((test) => test(value));
  }
  const tests = new Map<unknown, Test>();
  for (const option of options) {
    const { shape = {} } = (option._zod as unknown as { def: Definition }).def;
    const told = shape[discriminator]?._zod as unknown as { def: Definition } | undefined;
    for (const value of told?.def.values ?? []) tests.set(value, testOf(option));
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    return (tests.get((value as Record<string, unknown>)[discriminator]) ?? never)(value);
  };
}

import fc from 'fast-check';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { toJsonLd, toJsonLdScript, toMarkdown, toNinjs, toWebAnnotations } from '../../src/formats.js';
import { createParser, detect, extractClaims, hk01, ParseError, parse, safeParse } from '../../src/index.js';
import { parseFigures, parseQuantities, parseTimes } from '../../src/quantities.js';
import { rehypeArticle } from '../../src/rehype.js';
import { hk01Press, storyOf } from '../support/render/presses.js';

const throwing = (thrown: unknown) =>
  new Proxy(() => undefined, {
    get: () => {
      throw thrown;
    },
    has: () => {
      throw thrown;
    },
    ownKeys: () => {
      throw thrown;
    },
    getPrototypeOf: () => {
      throw thrown;
    },
  });
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const itself: Record<string, unknown> = {};
Object.assign(itself, { itself, html: '<p>', blocks: [itself], article: itself, data: itself });

/** Values that look like something, and are something else. */
const odd: [name: string, value: unknown][] = [
  ['a proxy that throws an error', throwing(new Error('no'))],
  ['a proxy that throws null', throwing(null)],
  ['a proxy that throws what throws', throwing(throwing(new Error('no')))],
  ['a proxy that is revoked', revoked()],
  ['an object that holds itself', itself],
  ['a getter that throws', Object.defineProperty({}, 'html', { get: () => parse('') })],
  ['a symbol', Symbol('input')],
  ['a bigint', 10n],
  ['a function', () => '<p>'],
  ['a class', class Input {}],
  ['a Map', new Map([['html', '<p>']])],
  ['no date', new Date(Number.NaN)],
  ['an object without a prototype', Object.assign(Object.create(null), { html: '<p>甲' })],
  ['a list that is longer than it is', Object.assign([], { length: 4_000_000_000 })],
  ['a shared buffer', new Uint8Array(new SharedArrayBuffer(8))],
  ['words that are objects', { html: new String('<p>'), text: Object('甲'), json: Object('{}') }],
  ['its own toString', { json: { article: { title: { toString: 1, valueOf: 1 }, blocks: [] } } }],
  ['a key of the prototype', JSON.parse('{"__proto__":{"html":"<p>"},"constructor":1}')],
  ['undefined in every place', { html: undefined, text: undefined, json: undefined, url: undefined }],
  ['an address that is none', { html: '<p>甲</p>', url: 'http://[' }],
  ['an address that is an object', { text: '甲', url: { href: 'https://www.hk01.com/' } }],
];

const anything = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.record(
    { html: fc.anything(), text: fc.anything(), json: fc.anything(), url: fc.anything() },
    { requiredKeys: [] },
  ),
  fc.record({ json: fc.json().map((text) => JSON.parse(text) as unknown) }),
);
const options = fc.oneof(
  anything,
  fc.record(
    {
      adapter: fc.oneof(fc.constantFrom('hk01', '__proto__', 'constructor'), fc.anything()),
      url: fc.oneof(fc.webUrl(), fc.anything()),
      retrievedAt: fc.oneof(fc.date({ noInvalidDate: false }), fc.anything()),
      claims: fc.oneof(fc.boolean(), fc.anything()),
      validate: fc.oneof(fc.boolean(), fc.anything()),
      limits: fc.oneof(
        fc.dictionary(fc.constantFrom('depth', 'nodes', 'lines', '__proto__'), fc.anything()),
        fc.anything(),
      ),
    },
    { requiredKeys: [] },
  ),
);

/** Runs something; nothing may leave it but an answer or a `ParseError` that says what to do. */
function held(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ParseError)) throw new Error('not a ParseError', { cause: error });
    expect(error.message).toMatch(/\w+ \w+.*\./s);
  }
}

const story = { html: hk01Press.page(storyOf(hk01Press, 2)) };
const whole = parse(story);
const functions: [name: string, run: (value: unknown) => unknown][] = [
  ['parse', (value) => parse(value as never)],
  ['the options of parse', (value) => parse(story, value as never)],
  ['detect', (value) => detect(value as never)],
  ['the options of detect', (value) => detect(story, value as never)],
  ['createParser', (value) => createParser(value as never).parse(story)],
  ['the adapters of createParser', (value) => createParser({ adapters: value as never }).parse(story)],
  [
    'the readers of createParser',
    (value) => createParser({ adapters: [hk01], readers: value as never }).parse(story),
  ],
  ['an adapter', (value) => createParser({ adapters: [value as never] }).detect(story)],
  [
    'the defaults of createParser',
    (value) => createParser({ adapters: [hk01], ...Object(story), limits: value as never }).parse(story),
  ],
  [
    'the options of rehypeArticle',
    (value) => rehypeArticle(value as never)({ type: 'root', children: [] }, new VFile(story.html)),
  ],
  ['extractClaims', (value) => extractClaims(value as never)],
  ['the options of extractClaims', (value) => extractClaims('陳大文表示，明天會下雨。', value as never)],
  ['parseFigures', (value) => parseFigures(value as never)],
  ['parseTimes', (value) => parseTimes(value as never)],
  ['the options of parseTimes', (value) => parseTimes('明天', value as never)],
  ['the anchor of parseTimes', (value) => parseTimes('明天', { anchor: value as never })],
  [
    'the zone of an anchor',
    (value) => parseTimes('明天', { anchor: { value: '2025-10-31T00:00Z', timeZone: value as never } }),
  ],
  ['parseQuantities', (value) => parseQuantities(value as never)],
  ...[toJsonLd, toJsonLdScript, toMarkdown, toNinjs, toWebAnnotations].flatMap(
    (format): [name: string, run: (value: unknown) => unknown][] => [
      [format.name, (value) => format(value as never)],
      [`the options of ${format.name}`, (value) => (format as typeof toJsonLd)(whole, value as never)],
      [`${format.name}, in the blocks`, (value) => format({ ...whole, blocks: [value as never] })],
      [`${format.name}, in the text`, (value) => format({ ...whole, text: value as never })],
    ],
  ),
];

describe.each(functions)('%s throws nothing but a ParseError', (_name, run) => {
  it.each(odd)('for %s', (_odd, value) => held(() => run(value)));

  it('for anything', () => {
    fc.assert(
      fc.property(anything, (value) => held(() => run(value))),
      { numRuns: 60 },
    );
  });
});

describe('safeParse throws nothing at all', () => {
  it('for any input and any options', () => {
    fc.assert(
      fc.property(anything, options, (input, given) => {
        const result = safeParse(input as never, given as never);
        if (!result.success) expect(result.error).toBeInstanceOf(ParseError);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the error', () => {
  it('keeps the origin', () => {
    const origin = new Error('from the getter');
    const input = Object.defineProperty({}, 'html', {
      get: () => {
        throw origin;
      },
    });
    const result = safeParse(input as never);
    expect(result).toMatchObject({ success: false, error: { code: 'invalid-input', cause: origin } });
  });

  it('says that the stack is too small where a raised limit lets a library recurse', () => {
    const html = `<link rel="canonical" href="https://www.hk01.com/article/60210455"><h1>${'<i><u>'.repeat(20_000)}甲`;
    const result = safeParse({ html }, { limits: { depth: Number.POSITIVE_INFINITY } });
    expect(result).toMatchObject({ success: false, error: { code: 'too-deep' } });
  });
});

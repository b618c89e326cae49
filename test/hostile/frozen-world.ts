import { presses, storyOf } from '../support/render/presses.js';

/**
 * Reads stories in a world that cannot be changed, and in which everything that reaches out of a pure function throws:
 * clock, chance, network, timers, files, the locale and zone of the machine, code made of text.
 */
const touched: string[] = [];
const forbidden = (name: string) =>
  function refuse() {
    touched.push(name);
    throw new Error(`${name} was used`);
  };
const replace = (holder: object, name: string, value: unknown = forbidden(name)) =>
  Object.defineProperty(holder, name, { value, writable: true, configurable: true });

const library = await import('../../src/index.js');
const formats = await import('../../src/formats.js');
const quantities = await import('../../src/quantities.js');

const OriginalDate = Date;
const OriginalFormat = Intl.DateTimeFormat;
replace(OriginalDate, 'now');
replace(
  globalThis,
  'Date',
  new Proxy(OriginalDate, {
    apply: forbidden('Date()'),
    construct: (target, given: []) => (given.length === 0 ? forbidden('new Date()')() : new target(...given)),
  }),
);
replace(
  Intl,
  'DateTimeFormat',
  new Proxy(OriginalFormat, {
    construct(target, [locale, options]: [string?, Intl.DateTimeFormatOptions?]) {
      if (!locale || !options?.timeZone) forbidden('the locale or zone of the machine')();
      return new target(locale, options);
    },
  }),
);
for (const name of [
  'Collator',
  'NumberFormat',
  'Segmenter',
  'PluralRules',
  'ListFormat',
  'RelativeTimeFormat',
]) {
  replace(Intl, name);
}
for (const name of [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'eval',
  'Function',
  'Worker',
  'localStorage',
  'document',
  'window',
]) {
  replace(globalThis, name);
}
replace(Math, 'random');
replace(performance, 'now');
for (const name of ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'])
  replace(String.prototype, name);
for (const name of [
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'getTimezoneOffset',
  'getHours',
  'getDate',
  'getDay',
  'getMonth',
  'getFullYear',
]) {
  replace(OriginalDate.prototype, name);
}
const fs = process.getBuiltinModule?.('node:fs');
if (fs)
  for (const name of ['readFileSync', 'writeFileSync', 'openSync', 'readFile', 'open', 'statSync'])
    replace(fs, name);

const before = Object.getOwnPropertyNames(globalThis).sort().join();
for (const holder of [
  Object,
  Array,
  Map,
  Set,
  WeakMap,
  RegExp,
  String,
  Number,
  Promise,
  URL,
  Math,
  JSON,
  Reflect,
]) {
  Object.freeze(holder);
  if ('prototype' in holder) Object.freeze(holder.prototype);
}
Object.freeze(globalThis.Date);

for (const press of presses) {
  const story = storyOf(press);
  const inputs = [
    { html: press.page(story, { payload: true }) },
    { html: press.page(story).replace('</body>', '<p>11 小時前</p></body>') },
    { json: press.payload(story) },
    { text: press.copy(story), url: press.address(story) },
    { html: new TextEncoder().encode(press.page(story)) },
  ];
  for (const input of inputs) {
    const article = library.parse(input, { retrievedAt: '2026-03-04T08:00:00Z' });
    library.detect(input);
    formats.toMarkdown(article);
    formats.toJsonLdScript(article);
    formats.toNinjs(article);
    formats.toWebAnnotations(article);
    library.extractClaims(article.text);
    quantities.parseTimes(article.text, {
      anchor: { value: '2026-03-04T06:40Z', timeZone: 'Asia/Hong_Kong' },
    });
  }
}

const after = Object.getOwnPropertyNames(globalThis).sort().join();
const isClean = touched.length === 0 && before === after && Object.keys({}).length === 0;
process.stdout.write(isClean ? 'untouched' : `touched: ${[...new Set(touched)].join(', ')}`);

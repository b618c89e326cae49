import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Streams } from '../streams.js';
import { printable } from '../terminal.js';
import { adapterSource, type Found } from './adapter-source.js';
import { type CopySurvey, surveyCopy } from './copy-survey.js';
import { exampleCopy, examplePage, STORY } from './fixture-source.js';
import { constantName } from './names.js';
import { type Candidate, type PageSurvey, surveyPage } from './page-survey.js';
import { survey } from './survey.js';

export interface NewAdapterOptions {
  page: string;
  text?: string;
  url?: string;
  out?: string;
}

/**
 * Writes the folder of a new adapter from what a saved page shows, and says what it has seen.
 *
 * Nothing of the page's own text is written: the fixtures are invented in its markup. The tests fail until somebody has
 * read the adapter's result and said that it is right.
 *
 * @throws Error where the folder has something in it, or a file cannot be read
 */
export async function newAdapter(id: string, options: NewAdapterOptions, { stdout }: Streams): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new Error(`An adapter's id is lower-case letters, digits and hyphens, not "${id}".`);
  }
  const folder = options.out ?? id;
  const found = await look(id, options);
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0)
    throw new Error(`${folder} is there already, and not empty. Name another with --out.`);
  const files = filesOf(found);
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), contents);
  }
  stdout.write(`${printable(told(found.page))}\nWritten to ${folder}:\n`);
  for (const name of Object.keys(files)) stdout.write(`  ${name}\n`);
  stdout.write(`\nNext: npx vitest run ${folder}. It fails until each expected.json is reviewed.\n`);
}

async function look(id: string, { page: pageFile, text: textFile, url }: NewAdapterOptions): Promise<Found> {
  const html = await readFile(pageFile);
  let page: PageSurvey | null = null;
  let copy: CopySurvey | null = null;
  survey({ html }, { page: (document) => (page = surveyPage(document, url ?? null)) });
  const seen: PageSurvey | null = page;
  if (seen === null) throw new Error(`${pageFile} could not be read as a page.`);
  if (textFile !== undefined) {
    const text = await readFile(textFile);
    survey({ text }, { copy: (document) => (copy = surveyCopy(document, seen)) });
  }
  return { id, page: seen, copy };
}

function filesOf(found: Found): Record<string, string> {
  const { id, page } = found;
  const copy = exampleCopy(found);
  const article = {
    headline: STORY.headline,
    ...(page.bylines.length > 0 && { authors: [person(STORY.author)] }),
  };
  const expected = (outcome: object) => `${JSON.stringify({ reviewed: false, ...outcome }, null, 2)}\n`;
  return {
    [`${id}.ts`]: adapterSource(found),
    [`${id}.test.ts`]: testSource(id),
    'look.ts': lookSource(id),
    'fixtures/example-page/input.html': examplePage(found),
    'fixtures/example-page/expected.json': expected({ article }),
    'fixtures/other-page/input.html': otherPage(page),
    'fixtures/other-page/expected.json': expected({ error: 'not-an-article' }),
    ...(copy !== null && {
      'fixtures/example-copy/input.txt': copy,
      'fixtures/example-copy/expected.json': expected({ article: { headline: STORY.headline } }),
    }),
  };
}

function person(name: string) {
  return { name, kind: 'person', role: null, affiliation: null, latinName: null };
}

function testSource(id: string): string {
  const name = constantName(id);
  return `import { checkFixtures } from 'baodao/testing';
import { test } from 'vitest';
import { ${name} } from './${id}.js';

test('${id} keeps the contract', { timeout: 60_000 }, () => {
  checkFixtures(${name}, new URL('./fixtures/', import.meta.url));
});
`;
}

/** What shows the adapter's result on a saved page, which stays out of the project. */
function lookSource(id: string): string {
  const name = constantName(id);
  return `// Shows what the adapter makes of a saved page, a payload or a copied text: npx tsx look.ts saved.html
import { readFileSync } from 'node:fs';
import { createParser, htmlReader, textReader } from 'baodao/core';
import { ${name} } from './${id}.js';

const { safeParse } = createParser({ adapters: [${name}], readers: [htmlReader, textReader] });
for (const file of process.argv.slice(2)) {
  const source = readFileSync(file, 'utf8');
  const result = safeParse(file.endsWith('.json') ? { json: JSON.parse(source) } : source);
  if (result.success) {
    const { blocks, text, ...fields } = result.article;
    for (const [name, value] of Object.entries(fields)) console.log(name, JSON.stringify(value));
    for (const { span, origin, ...block } of blocks) console.log(JSON.stringify(block));
  } else {
    console.log(result.error.message);
  }
  for (const { rule, text } of result.report.dropped) console.log(\`dropped \${rule}: \${text}\`);
  for (const { severity, message } of result.report.diagnostics) console.log(\`\${severity}: \${message}\`);
}
`;
}

/** A page of the outlet that holds no article. */
function otherPage({ host, siteName }: PageSurvey): string {
  const site = siteName
    ? `<meta property="og:site_name" content="${siteName.replaceAll('"', '&quot;')}">`
    : '';
  return `<!doctype html>
<html><head><title>首頁</title><link rel="canonical" href="https://${host ?? 'example.org'}/">${site}</head>
<body><ul><li><a href="/example-1">${STORY.headline}</a></li></ul></body></html>
`;
}

function told(page: PageSurvey): string {
  const row = (name: string, value: string) => `${name.padEnd(10)}${value}\n`;
  const candidates = (name: string, list: readonly Candidate[]) =>
    list.map(({ selector, why }, index) => row(index === 0 ? name : '', `${selector}  (${why.join(', ')})`));
  return [
    row('host', page.host ?? 'not found: give the address with --url'),
    row('site', page.siteName ?? 'no og:site_name'),
    row('language', page.language ?? 'not said'),
    row('JSON-LD', page.jsonLd.join(', ') || 'none of an article'),
    ...candidates('headline', page.headlines),
    ...candidates('body', page.bodies),
    ...candidates('byline', page.bylines),
    ...candidates('time', page.times),
    ...page.drops.map(([rule, selector], index) =>
      row(index === 0 ? 'dropped' : '', `${selector}  (${rule})`),
    ),
  ].join('');
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileError } from '../file-error.js';
import { KNOWN_IDS } from '../outlets.js';
import type { Streams } from '../streams.js';
import { printable } from '../terminal.js';
import { adapterSource, type Found } from './adapter-source.js';
import { type CopySurvey, surveyCopy } from './copy-survey.js';
import { exampleBlocks, exampleCopy, examplePage, STORY } from './fixture-source.js';
import { constantName } from './names.js';
import { type Candidate, type PageSurvey, surveyPage } from './page-survey.js';
import { survey } from './survey.js';

export interface NewAdapterOptions {
  page: string;
  text?: string;
  url?: string;
  out?: string;
}

/** The command was used in a wrong way, as against a page of which nothing can be made. */
export class WrongUse extends Error {}

/**
 * Writes the folder of a new adapter from what a saved page shows, and says what it has seen.
 *
 * Nothing of the page's own text is written: the fixtures are invented in its markup. The tests fail until somebody has
 * read the adapter's result and said that it is right.
 *
 * @throws WrongUse where the id or the folder is taken or a file is none, Error where the page shows no article; nothing
 * is written then
 */
export async function newAdapter(id: string, options: NewAdapterOptions, { stdout }: Streams): Promise<void> {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new WrongUse(`An adapter's id is lower-case letters, digits and hyphens, not "${id}".`);
  }
  if (KNOWN_IDS.includes(id)) {
    throw new WrongUse(
      `"${id}" is an outlet that baodao reads already: try \`baodao ${options.page}\`. For an adapter of your own, choose another id.`,
    );
  }
  const folder = options.out ?? id;
  const taken = await whyTaken(folder);
  if (taken !== null) {
    throw new WrongUse(`${folder} ${taken}. Name another with --out, or choose another id.`);
  }
  const found = await look(id, options);
  const files = filesOf(found);
  for (const [name, contents] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), contents);
  }
  stdout.write(`${printable(told(found.page))}\nWritten to ${folder}:\n`);
  for (const name of Object.keys(files)) stdout.write(`  ${name}\n`);
  stdout.write(`\nNext: npx vitest run ${folder}. It fails until each expected.json is reviewed.\n`);
}

/** What stands in the way of a folder of this name; `null` where nothing is there, or an empty folder. */
async function whyTaken(folder: string): Promise<string | null> {
  try {
    return (await readdir(folder)).length === 0 ? null : 'is there already, and not empty';
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    return code === 'ENOTDIR'
      ? 'is there already as a file, or lies below one'
      : `cannot be used: ${message}`;
  }
}

async function fileGiven(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new WrongUse(fileError(cause, path), { cause });
  }
}

async function look(id: string, { page: pageFile, text: textFile, url }: NewAdapterOptions): Promise<Found> {
  const html = await fileGiven(pageFile);
  const pages: PageSurvey[] = [];
  const copies: CopySurvey[] = [];
  if (!isJson(html)) survey({ html }, { page: (document) => pages.push(surveyPage(document, url ?? null)) });
  const [page] = pages;
  if (!page || page.bodies.length === 0) throw new Error(`${pageFile} ${whatInstead(html)}`);
  if (textFile !== undefined) {
    const text = await fileGiven(textFile);
    survey({ text }, { copy: (document) => copies.push(surveyCopy(document, page)) });
  }
  return { id, page, copy: copies[0] ?? null };
}

/** What a file is that shows no article, and what to give in its place. */
function whatInstead(bytes: Uint8Array): string {
  if (isJson(bytes)) {
    return 'is JSON. Begin with a saved article page; the payload is read by the json part of the adapter.';
  }
  return /<(?:!doctype|html|head|body|div|p)\b/i.test(new TextDecoder().decode(bytes))
    ? 'shows no text of an article. Is it an article page, and was it saved after its scripts had run?'
    : 'is no HTML. Save an article page in the browser as "HTML only".';
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

function filesOf(found: Found): Record<string, string> {
  const { id, page } = found;
  const copy = exampleCopy(found);
  const { data } = page;
  const article = {
    ...(data.postId && { id: `${id}:${STORY.id}` }),
    headline: STORY.headline,
    ...((page.bylines.length > 0 || data.author) && { authors: [{ name: STORY.author }] }),
    ...(data.published && { published: { value: STORY.published } }),
    ...(data.modified && { modified: { value: STORY.modified } }),
    ...(data.sections && { sections: [STORY.section] }),
    ...(data.tags && { tags: [STORY.tag] }),
    blocks: exampleBlocks(page),
    ...(data.related && { related: STORY.related.map((headline) => ({ kind: 'related', headline })) }),
  };
  const copied = {
    headline: STORY.headline,
    blocks: STORY.paragraphs.map((text) => ({ type: 'paragraph', text })),
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
      'fixtures/example-copy/expected.json': expected({ article: copied }),
    }),
  };
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
  const { postId, author, modified, sections, tags, related } = page.data;
  const spots = Object.entries({ 'post id': postId, author, modified, sections, tags }).flatMap(
    ([name, spot]): [string, string][] => (spot ? [[name, spot.words]] : []),
  );
  if (related) spots.push(['related', `.${related.className} ${related.links}  (${related.count} links)`]);
  return [
    row('host', page.host ?? 'not found: give the address with --url'),
    row('site', page.siteName ?? 'no og:site_name'),
    row('language', page.language ?? 'not said'),
    row('JSON-LD', page.jsonLd.join(', ') || 'none of an article'),
    ...candidates('headline', page.headlines),
    ...candidates('body', page.bodies),
    ...candidates('byline', page.bylines),
    ...candidates('time', page.times),
    ...spots.map(([name, words]) => row(name, words)),
    ...page.drops.map(([rule, selector], index) =>
      row(index === 0 ? 'dropped' : '', `${selector}  (${rule})`),
    ),
  ].join('');
}

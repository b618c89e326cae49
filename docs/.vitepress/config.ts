import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';

const docs = fileURLToPath(new URL('../', import.meta.url));
const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The entries whose pages are there. */
function pages(items: [text: string, link: string][]): DefaultTheme.SidebarItem[] {
  return items
    .filter(([, link]) => existsSync(`${docs}${link.endsWith('/') ? `${link}index` : link}.md`))
    .map(([text, link]) => ({ text, link }));
}

const sections: DefaultTheme.SidebarItem[] = [
  {
    text: 'Guide',
    items: pages([
      ['Getting started', '/guide/'],
      ['Reading an article', '/guide/articles'],
      ['Reading its claims', '/guide/reading-claims'],
      ['Errors and reports', '/guide/errors-and-reports'],
      ['Small bundles, browsers, workers', '/guide/bundles'],
      ['At the command line', '/guide/command-line'],
    ]),
  },
  {
    text: 'What it reads',
    items: pages([
      ['Outlets', '/outlets'],
      ['Claims', '/claims'],
      ['Measuring claims', '/claims-evaluation'],
      ['Figures and times', '/quantities'],
      ['Formats', '/formats'],
    ]),
  },
  {
    text: 'Making use of it',
    items: pages([
      ['Adding an outlet', '/adapters'],
      ['In bulk', '/bulk'],
      ['Off the main thread', '/workers'],
    ]),
  },
  {
    text: 'What to rely on',
    items: pages([
      ['Architecture', '/architecture'],
      ['Threat model', '/threat-model'],
      ['Accuracy and speed', '/performance'],
    ]),
  },
  {
    text: 'Reference',
    items: pages([
      ['Article and claim, field by field', '/guide/schema'],
      ['baodao', '/api/baodao'],
      ['baodao/core', '/api/baodao/core'],
      ['baodao/model', '/api/baodao/model'],
      ['baodao/claims', '/api/baodao/claims'],
      ['baodao/quantities', '/api/baodao/quantities'],
      ['baodao/formats', '/api/baodao/formats'],
      ['baodao/rehype', '/api/baodao/rehype'],
      ['baodao/testing', '/api/baodao/testing'],
    ]),
  },
];

// the browser itself holds the site to what it says: it loads nothing from another host
const policy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'";

export default defineConfig({
  lang: 'en',
  title: '報道 baodao',
  description: 'Chinese news as data: articles and claims, without a model, a network or a clock.',
  base: process.env.DOCS_BASE ?? '/',
  cleanUrls: true,
  lastUpdated: false,
  head: [
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    [
      'link',
      {
        rel: 'icon',
        href: "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='3' fill='%23a3301f'/><text x='16' y='24' font-size='22' text-anchor='middle' fill='%23fbf8f1' font-family='serif'>報</text></svg>",
      },
    ],
  ],
  // only in what is built: the server that one writes the docs with speaks to the page over a socket
  transformHead: () => [['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }]],
  markdown: { theme: { light: 'github-light', dark: 'github-dark-dimmed' } },
  themeConfig: {
    siteTitle: '報道 <span lang="en">baodao</span>',
    nav: [
      { text: 'Guide', link: '/guide/' },
      { text: 'Outlets', link: '/outlets' },
      { text: 'Reference', link: '/api/baodao' },
      { text: 'Playground', link: '/playground' },
    ],
    sidebar: sections.filter(({ items = [] }) => items.length > 0),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    docFooter: { prev: 'Before', next: 'Next' },
  },
  vite: {
    resolve: {
      // mdast brings a package whose browser build asks the document, which a worker has not
      conditions: ['worker'],
      alias: [
        { find: /^baodao$/, replacement: `${src}index.ts` },
        { find: /^baodao\/(.+)$/, replacement: `${src}$1.ts` },
      ],
    },
    worker: { format: 'es' },
    // fixtures lie beside docs
    server: { fs: { allow: [fileURLToPath(new URL('../../', import.meta.url))] } },
    build: { chunkSizeWarningLimit: 2000 },
  },
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonLdScript, toMarkdown } from '../../src/formats.js';
import { type Article, parse, safeParse } from '../../src/index.js';
import { run } from '../cli/run.js';
import { presses, storyOf } from '../support/render/presses.js';

/** Every string of an article and where it stands. */
function strings(article: Article): [path: string, text: string][] {
  const found: [string, string][] = [];
  const waiting: [string, unknown][] = [['article', article]];
  for (let item = waiting.pop(); item; item = waiting.pop()) {
    const [path, value] = item;
    if (typeof value === 'string') found.push([path, value]);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) waiting.push([`${path}.${key}`, inner]);
    }
  }
  return found;
}

const DANGEROUS = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  '//user:secret@evil.example/x',
  'https://user:secret@evil.example/x',
  'http://[::1',
  '\u0000javascript:alert(1)',
];

describe.each(presses.map((press) => [press.adapter, press] as const))('%s', (_adapter, press) => {
  const story = storyOf(press, 2);

  it('gives no address but http and https, and none with a password', () => {
    const body = DANGEROUS.map(
      (address) =>
        `<p>一段文字，<a href="${address}">連結</a>。</p><figure><img src="${address}" data-src="${address}" srcset="${address} 2x"><figcaption>甲</figcaption></figure><iframe src="${address}"></iframe><ul><li><a href="${address}">相關報道一則</a></li></ul>`,
    ).join('');
    const html = press
      .page(story, { body })
      .replace(
        '</head>',
        `${DANGEROUS.map(
          (address) =>
            `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`,
        ).join('')}</head>`,
      );
    for (const url of [undefined, ...DANGEROUS]) {
      const result = safeParse({ html, ...(url === undefined ? {} : { url }) }, { adapter: press.adapter });
      if (!result.success) continue;
      for (const [path, text] of strings(result.article)) {
        if (!/(?:url|src)$/i.test(path)) continue;
        expect(text).toMatch(/^https?:\/\//);
        expect(text).not.toContain('secret');
      }
    }
  });

  it('gives text and no markup', () => {
    const body =
      '<p>甲<script>alert(1)</script><style>p{}</style><b onclick="x()">乙</b><svg><text>丙</text></svg><template><p>丁</p></template>，一段文字。</p>';
    const { article } = safeParse({ html: press.page(story, { body }) }) as { article: Article };
    for (const [, text] of strings(article)) expect(text).not.toMatch(/<\/?(?:script|style|b|svg|p)\b/);
    expect(article.text).toContain('甲乙，一段文字。');
  });

  it('takes keys of the page for no keys of its own', () => {
    const keys = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const html = press
      .page(story, { payload: true })
      .replace(
        '</head>',
        `<meta name="__proto__" content="x"><meta property="constructor" content="y"><script type="application/ld+json">${keys}</script></head>`,
      )
      .replace('<body', '<body __proto__="1" constructor="2" tostring="3"');
    const json = JSON.parse(
      JSON.stringify(press.payload(story)).replace(
        '{',
        `{"__proto__":{"polluted":1},"constructor":{"polluted":1},`,
      ),
    );
    expect(parse({ html }).headline).toBe(story.headline);
    expect(parse({ json }).headline).toBe(story.headline);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('lets no character through that a terminal obeys', async () => {
    const controls = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\u0000\u0008';
    const told = {
      ...story,
      headline: `標題${controls}`,
      tags: [`標籤${controls}`],
      authors: [`何小晴${controls}`],
    };
    const body = story.body.map((block) =>
      block.type === 'paragraph' ? { ...block, text: `甲表示，${controls}${block.text}` } : block,
    );
    const folder = mkdtempSync('node_modules/.cache-terminal-');
    try {
      writeFileSync(join(folder, 'page.html'), press.page({ ...told, body }));
      writeFileSync(join(folder, 'copy.txt'), press.copy({ ...told, body }));
      for (const command of ['parse', 'claims', 'detect']) {
        for (const format of ['text', 'json', 'ndjson']) {
          const { out, err } = await run(
            [
              command,
              join(folder, 'page.html'),
              join(folder, 'copy.txt'),
              '--adapter',
              press.adapter,
              '--format',
              format,
            ],
            { isTTY: true },
          );
          // the command's own colours and its line of progress
          // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are taken out
          const said = (out + err).replace(/\r?\u001b\[\d*[mK]/g, '');
          const obeyed = said.match(/[^\P{Cc}\n\t]/gu) ?? [];
          expect(obeyed.map((one) => one.codePointAt(0))).toEqual([]);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what is written for others', () => {
  it('cannot end the script or the block that it stands in', () => {
    const breaking = fc.constantFrom(
      '</script><script>alert(1)</script>',
      '<!--',
      ']]>',
      '<img src=x onerror=alert(1)>',
      '[x](javascript:alert(1))',
      '| a | b |\n|---|---|',
      '`` ` ``',
    );
    const [press] = presses;
    if (!press) return;
    fc.assert(
      fc.property(fc.array(breaking, { minLength: 1, maxLength: 3 }), (pieces) => {
        const words = pieces.join('甲');
        const story = { ...storyOf(press, 1), headline: `標題${words}` };
        story.body = [{ type: 'paragraph', text: `一段文字${words}，到此為止。` }];
        const article = parse({ html: press.page(story) });
        const script = toJsonLdScript(article);
        expect(script.slice(script.indexOf('>') + 1, -'</script>'.length)).not.toMatch(/<\/script|<!--/i);
        expect(toMarkdown(article)).not.toMatch(/(?<!\\)<(?:img|script|!--)/);
      }),
    );
  });
});

describe('the world', () => {
  it('is the same afterwards, and nothing outside of the input was asked', async () => {
    const folder = mkdtempSync('node_modules/.cache-world-');
    try {
      const outfile = join(folder, 'world.mjs');
      await build({
        entryPoints: ['test/hostile/frozen-world.ts'],
        bundle: true,
        platform: 'node',
        format: 'esm',
        outfile,
        logLevel: 'warning',
        // two dependencies are CommonJS and ask for it
        banner: {
          js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        },
      });
      expect(execFileSync(process.execPath, [outfile], { encoding: 'utf8' })).toBe('untouched');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

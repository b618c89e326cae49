import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/index.js';
import { openSite, type Site } from './site.js';

const page = readFileSync('fixtures/hk01/ferry-page/input.html', 'utf8');
let site: Site;
let tab: Page | undefined;

beforeAll(async () => {
  site = await openSite();
});
afterEach(async () => {
  await tab?.close();
});
afterAll(async () => {
  await site?.close();
});

async function open(path = '/playground', size?: { width: number; height: number }): Promise<Page> {
  tab = await site.open(path, size);
  await tab.waitForSelector('.sheet [data-claims]');
  return tab;
}

/** Pastes as a person does, over whatever is in the field. */
async function paste(on: Page, text: string): Promise<void> {
  await on.locator('.source textarea').first().selectText();
  await on
    .locator('.source textarea')
    .first()
    .evaluate((area, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
}

async function articleOf(on: Page): Promise<Article> {
  await on.getByRole('tab', { name: 'Formats' }).click();
  const json = on.locator('.formats pre');
  await expect.poll(() => json.textContent()).toMatch(/^\{[\s\S]*\}$/);
  return JSON.parse((await json.textContent()) ?? '') as Article;
}

/** Every marked piece of the body: where it says it begins, its words, and the claims that it belongs to. */
function marked(on: Page) {
  return on
    .locator('.sheet > :is(p, h3, h4, h5, h6, ul, ol, blockquote) [data-start]')
    .evaluateAll((pieces) =>
      pieces.map((piece) => ({
        start: Number((piece as HTMLElement).dataset.start),
        text: piece.textContent ?? '',
        claims: ((piece as HTMLElement).dataset.claims ?? '').split(' '),
        isContent: piece.classList.contains('content'),
      })),
    );
}

describe('the playground in a browser', () => {
  it('lays out a pasted page', async () => {
    const on = await open();
    await paste(on, page.replaceAll('青螺灣', '白螺灣'));
    await expect.poll(() => on.locator('.sheet .headline').textContent()).toContain('白螺灣渡輪');
    expect(await on.locator('.sheet').getAttribute('lang')).toBe('zh-Hant-HK');
    expect(await on.locator('.sheet figcaption').first().textContent()).toContain('攝');
  });

  it('marks the words of each claim at their offsets, and only those', async () => {
    const on = await open();
    const article = await articleOf(on);
    const pieces = await marked(on);
    expect(pieces.length).toBeGreaterThan(10);
    for (const { start, text } of pieces) expect(article.text.slice(start, start + text.length)).toBe(text);
    const attributed = article.claims.filter(({ field, kind }) => field === 'text' && kind !== 'statement');
    for (const { id, contents } of attributed) {
      for (const { span, text } of contents) {
        const own = pieces.filter(
          ({ start, claims, isContent }) =>
            isContent && claims.includes(id) && start >= span.start && start < span.end,
        );
        expect(own.map((piece) => piece.text).join(''), id).toBe(text);
      }
    }
  });

  it('shows the statements of the article itself when asked', async () => {
    const on = await open();
    const before = (await marked(on)).length;
    await on.getByLabel(/statements of the article itself/).check();
    await expect.poll(async () => (await marked(on)).length).toBeGreaterThan(before);
  });

  it('reads a text of no outlet for its claims', async () => {
    const on = await open();
    await paste(on, '据《海港日报》报道，船务处否认渡轮会加价两成。');
    await expect.poll(() => on.locator('.failure').textContent()).toContain('bare text');
    expect(await on.locator('.sheet').getAttribute('lang')).toBe('zh-Hans');
    await expect.poll(() => on.locator('.speakers .claim').count()).toBe(1);
  });

  it('takes a page of a megabyte, and lets go of it', async () => {
    const on = await open();
    const filler = `<script type="text/plain">${'填'.repeat(1_000_000)}</script></body>`;
    await paste(
      on,
      page.replaceAll('青螺灣', '白螺灣').replace('</body>', () => filler),
    );
    await expect.poll(() => on.locator('.sheet .headline').textContent()).toContain('白螺灣渡輪');
    await on.getByRole('button', { name: 'Clear' }).click();
    expect(await on.locator('.source textarea').inputValue()).toBe('');
  });

  it('shows markup in a text as text', async () => {
    const on = await open();
    await paste(on, '處長林大立表示，<img src=x onerror="document.title=1">渡輪恢復。');
    await expect.poll(() => on.locator('.sheet').textContent()).toContain('<img src=x');
    expect(await on.locator('.sheet img').count()).toBe(0);
    expect(await on.title()).not.toBe('1');
  });

  it('says why each piece was left out', async () => {
    const on = await open();
    await on.getByRole('tab', { name: 'Report' }).click();
    expect(await on.locator('.report tr').first().textContent()).toContain('hk01');
    expect(await on.locator('.report details summary').allTextContents()).not.toEqual([]);
  });

  it('writes every format', async () => {
    const on = await open();
    await on.getByRole('tab', { name: 'Formats' }).click();
    for (const [name, sign] of [
      ['JSON-LD', 'NewsArticle'],
      ['ninjs', 'headlines'],
      ['Web Annotations', 'TextQuoteSelector'],
      ['Markdown', '# 青螺灣'],
    ] as const) {
      await on.locator('.formats select').selectOption(name);
      await expect.poll(() => on.locator('.formats pre').textContent()).toContain(sign);
    }
  });

  it('goes from claim to claim, and from tab to tab, by keyboard', async () => {
    const on = await open();
    await on.keyboard.press('j');
    await on.keyboard.press('j');
    const second = await on.locator('.claim.chosen').getAttribute('data-claim');
    expect(await on.locator(`.sheet .chosen[data-claims~="${second}"]`).count()).toBeGreaterThan(0);
    await on.keyboard.press('k');
    expect(await on.locator('.claim.chosen').getAttribute('data-claim')).not.toBe(second);
    await on.keyboard.press('Escape');
    expect(await on.locator('.claim.chosen').count()).toBe(0);
    await on.getByRole('tab', { name: 'Claims' }).focus();
    await on.keyboard.press('ArrowRight');
    expect(await on.getByRole('tab', { selected: true }).textContent()).toContain('Figures');
    expect(await on.evaluate(() => document.activeElement?.id)).toBe('tab-quantities');
  });

  it('chooses a claim by a click on its words', async () => {
    const on = await open();
    const words = on.locator('.sheet > p .content').first();
    const claim = (await words.getAttribute('data-claims'))?.split(' ').at(-1);
    await words.click();
    await expect.poll(() => on.locator('.claim.chosen').getAttribute('data-claim')).toBe(claim);
  });

  it('opens a copied link as it was', async () => {
    const on = await open();
    await paste(on, page.replaceAll('青螺灣', '白螺灣'));
    await expect.poll(() => on.locator('.sheet .headline').textContent()).toContain('白螺灣渡輪');
    await on.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => on.url()).toContain('#s=');
    const link = on.url();
    expect(await on.evaluate(() => navigator.clipboard.readText())).toBe(link);
    await on.close();
    const again = await open(link.slice(site.address.length));
    expect(await again.locator('.sheet .headline').textContent()).toContain('白螺灣渡輪');
  });

  it('sets two articles side by side, with what both have first', async () => {
    const on = await open();
    await on.getByRole('button', { name: 'Compare two' }).click();
    await on.waitForSelector('.comparison .aligned.shared');
    expect(
      await on.locator('.sheet').evaluateAll((sheets) => sheets.map((sheet) => sheet.getAttribute('lang'))),
    ).toEqual(['zh-Hant-HK', 'zh-Hans']);
    const figures = on.locator('.comparison .aligned.shared', { hasText: '132 人' });
    expect(await figures.locator('.context b').allTextContents()).toEqual(['132人', '132人']);
    const link = on.url();
    await on.close();
    const again = await open(link.slice(site.address.length));
    await again.waitForSelector('.comparison .aligned.shared');
  });

  it('fits a phone', async () => {
    for (const path of ['/playground', '/']) {
      const on = await open(path, { width: 390, height: 844 });
      expect(await on.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
      await on.close();
    }
  });

  it('follows the scheme of the system', async () => {
    const dark = await openSite({ colorScheme: 'dark' });
    try {
      const on = await dark.open('/playground');
      await on.waitForSelector('.sheet [data-claims]');
      const [ground, ink] = await on
        .locator('body')
        .evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
      const lightness = (colour = '') =>
        (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      expect(lightness(ground)).toBeLessThan(lightness(ink));
    } finally {
      await dark.close();
    }
  });

  it('asked no other host for anything, and met no error', () => {
    expect(site.strangers).toEqual([]);
    expect(site.errors).toEqual([]);
  });
});

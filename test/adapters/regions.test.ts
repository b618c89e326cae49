import { describe, expect, it } from 'vitest';
import { createParser, htmlReader, type Reader } from '../../src/core.js';
import { bbcChinese, hk01, pulseHk, yahoo } from '../../src/index.js';
import { fixtures } from '../support/fixtures.js';

const adapters = [pulseHk, bbcChinese, hk01, yahoo];
const wholeReader: Reader = {
  kind: 'html',
  read: (material) => htmlReader.read({ ...material, scan: false }),
};
const focused = createParser({ adapters, readers: [htmlReader] });
const whole = createParser({ adapters, readers: [wholeReader] });
const withoutScripts = (html: string) => html.replace(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '');

const pages = fixtures().filter(({ kind }) => kind === 'html');

describe('a page read by its regions is the page read whole: the same article, and the same pieces dropped', () => {
  it.each(pages)('$name', ({ source, options }) => {
    for (const html of [source, withoutScripts(source)]) {
      const a = focused.safeParse({ html }, options);
      const b = whole.safeParse({ html }, options);
      expect(a.success ? a.article : a.error.code).toEqual(b.success ? b.article : b.error.code);
      expect(a.report).toEqual(b.report);
    }
  });
});

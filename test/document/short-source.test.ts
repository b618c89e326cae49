import { describe, expect, it } from 'vitest';
import { scanPage } from '../../src/document/html/scan/page-scan.js';
import { withoutScripts } from '../../src/document/html/scan/short-source.js';
import { DEFAULT_LIMITS } from '../../src/input/limits.js';

/** A page as it is read where it cannot be pruned; `null` where it is not scanned at all. */
function shortened(source: string) {
  const scan = scanPage(source, DEFAULT_LIMITS);
  return scan && withoutScripts(source, scan);
}

describe('a page without its scripts', () => {
  it.each([
    ['<p>甲</p><script>x = 1</script><p>乙</p>', '<p>甲</p><script></script><p>乙</p>'],
    ['<style>p { color: red }</style><p>甲</p>', '<style></style><p>甲</p>'],
    [
      '<p>甲</p><script>a</script><style>b</style><script>c</script>',
      '<p>甲</p><script></script><style></style><script></script>',
    ],
    // other raw text is text of the page
    ['<title>題</title><textarea>文</textarea>', '<title>題</title><textarea>文</textarea>'],
    ['<p>甲</p>', '<p>甲</p>'],
    ['<script></script><p>甲</p>', '<script></script><p>甲</p>'],
  ])('%s', (source, expected) => {
    expect(String(shortened(source))).toBe(expected);
  });

  it('tells of each character where it was in the whole page', () => {
    const source = '<p>甲</p><script>x = 1</script><p>乙</p><style>p {}</style><p>丙</p>';
    const short = shortened(source);
    const text = String(short);
    expect(text.length).toBeLessThan(source.length);
    for (let at = 0; at < text.length; at += 1) expect(source[short?.original(at) ?? -1]).toBe(text[at]);
  });
});

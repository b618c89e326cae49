import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchivedRecord, recordOf, zippedArchive } from './archives.js';
import { addressOf, pageOf, valuesOf } from './records.js';
import { run } from './run.js';

const FROM = ['--from', 'warc'];
const OK = 'HTTP/1.1 200 OK';
const page = (number: number): ArchivedRecord => ({ url: addressOf(number), body: pageOf(number) });
const headlinesOf = (out: string) =>
  valuesOf(out).map(({ article }) => (article as { headline?: string } | undefined)?.headline);

describe('baodao --from warc', () => {
  it('reads the pages of an archive in their order, zipped record by record', async () => {
    const { code, out, err } = await run(FROM, { stdin: zippedArchive([0, 1, 2].map(page)) });
    expect(code).toBe(0);
    expect(headlinesOf(out)).toEqual(['渡輪第0班恢復航行', '渡輪第1班恢復航行', '渡輪第2班恢復航行']);
    expect(err).toMatch(/^3 of 3 records read; /);
  });

  it('knows archives by their names, zipped or not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baodao-'));
    writeFileSync(join(folder, 'a.warc'), Buffer.concat([0, 1].map((number) => recordOf(page(number)))));
    writeFileSync(join(folder, 'b.warc.gz'), zippedArchive([page(2)]));
    expect(headlinesOf((await run([folder])).out)).toHaveLength(3);
  });

  it('takes address, time and id from the archive, the time as the anchor of relative ones', async () => {
    const { out } = await run(FROM, { stdin: recordOf(page(4)) });
    expect(valuesOf(out)[0]).toMatchObject({
      record: {
        id: '<urn:uuid:00000000-0000-4000-8000-000000000000>',
        url: addressOf(4),
        retrievedAt: '2025-10-31T04:00:00Z',
      },
      article: { id: 'hk01:60000004' },
    });
  });

  it('reads on where the time of the archive is a day only', async () => {
    const { out } = await run(FROM, { stdin: recordOf({ ...page(4), date: '2025-10-31' }) });
    expect(valuesOf(out)[0]).toMatchObject({ article: { id: 'hk01:60000004' } });
  });

  it('passes over what is no page of an outlet, and counts it by reason', async () => {
    const { code, out, err } = await run(FROM, {
      stdin: zippedArchive([
        { type: 'warcinfo', http: null, body: 'software: test\r\n' },
        { type: 'request', http: ['GET / HTTP/1.1', 'Host: www.hk01.com'] },
        { ...page(1), http: ['HTTP/1.1 404 Not Found', 'Content-Type: text/html'] },
        { ...page(1), http: [OK, 'Content-Type: image/png'] },
        { ...page(1), url: 'https://gazette.example/1' },
        { type: 'metadata', http: null, body: 'fetchTimeMs: 5\r\n' },
        page(2),
      ]),
    });
    expect(code).toBe(0);
    expect(headlinesOf(out)).toEqual(['渡輪第2班恢復航行']);
    expect(err).toContain('6 passed over (3 no response, 1 not status 200, 1 not HTML, 1 of other outlets)');
  });

  it('reads pages of any address when the adapter is named', async () => {
    const { out } = await run([...FROM, '--adapter', 'hk01'], {
      stdin: recordOf({ ...page(2), url: 'https://mirror.example/2' }),
    });
    expect(headlinesOf(out)).toEqual(['渡輪第2班恢復航行']);
  });

  it('decodes by the header of the response, which wins over the page, and by the page without one', async () => {
    // 渡輪 in Big5, and of the page no other character that is not ASCII
    const big5 = Buffer.from([0xb4, 0xe7, 0xbd, 0xfc]);
    const [before = '', after = ''] = pageOf(0)
      .replaceAll(/\P{ASCII}/gu, '')
      .split('id="articleTitle">');
    const body = Buffer.concat([
      Buffer.from(`${before}id="articleTitle">`),
      big5,
      Buffer.from(after.replace('"whitespace-pre-wrap">', '"whitespace-pre-wrap">Ferry')),
    ]);
    const withHeader = { ...page(0), http: [OK, 'Content-Type: text/html; charset=Big5'], body };
    const withMeta = {
      ...page(0),
      http: [OK, 'Content-Type: text/html'],
      body: Buffer.from(body.toString('latin1').replace('utf-8', 'big5'), 'latin1'),
    };
    const unknown = { ...page(3), http: [OK, 'Content-Type: text/html; charset=nonsense'] };
    const { out } = await run(FROM, { stdin: zippedArchive([withHeader, withMeta, unknown]) });
    expect(headlinesOf(out)).toEqual(['渡輪0', '渡輪0', '渡輪第3班恢復航行']);
  });

  it('unpacks bodies as the response was sent, and takes those that are unpacked already', async () => {
    const html = Buffer.from(pageOf(5));
    const encoded = (encoding: string, body: Buffer) => ({
      ...page(5),
      http: [OK, 'Content-Type: text/html', `Content-Encoding: ${encoding}`],
      body,
    });
    const chunked = Buffer.concat([
      Buffer.from(`${html.length.toString(16)}\r\n`),
      html,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const { out } = await run(FROM, {
      stdin: zippedArchive([
        encoded('gzip', gzipSync(html)),
        encoded('br', brotliCompressSync(html)),
        encoded('gzip', html),
        { ...page(5), http: [OK, 'Content-Type: text/html', 'Transfer-Encoding: chunked'], body: chunked },
        { ...page(5), http: [OK, 'Content-Type: text/html', 'Transfer-Encoding: chunked'], body: html },
      ]),
    });
    expect(headlinesOf(out)).toEqual(Array(5).fill('渡輪第5班恢復航行'));
  });

  it('unpacks no more of a body than a page may have', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
    const http = [OK, 'Content-Type: text/html', 'Content-Encoding: gzip'];
    const { out } = await run(FROM, { stdin: zippedArchive([{ ...page(1), http, body: bomb }, page(2)]) });
    expect(headlinesOf(out).at(-1)).toBe('渡輪第2班恢復航行');
  });

  it('reads what came before the place where an archive breaks off, and says so', async () => {
    const archive = Buffer.concat([recordOf(page(0)), recordOf(page(1))]);
    const { code, out } = await run(FROM, { stdin: archive.subarray(0, archive.length - 40) });
    expect(code).toBe(1);
    expect(valuesOf(out)).toMatchObject([
      { article: { headline: '渡輪第0班恢復航行' } },
      { input: '-', error: { code: 'invalid-input', message: expect.stringContaining('breaks off') } },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['no archive', '{"html": ""}\n'.repeat(10)],
    ['headers without end', `WARC/1.0\r\nX: ${'a'.repeat(3_000_000)}`],
  ])('says that %s is no archive', async (_what, stdin) => {
    const { code, out } = await run(FROM, { stdin });
    expect(code).toBe(1);
    expect(valuesOf(out)).toMatchObject([{ input: '-', error: { code: 'invalid-input' } }]);
  });

  it('comes to an end wherever an archive is cut and whatever byte of it is damaged', async () => {
    const archive = Buffer.concat([recordOf(page(0)), recordOf({ type: 'request' }), recordOf(page(1))]);
    const zipped = zippedArchive([page(0), page(1)]);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(archive, zipped),
        fc.nat(archive.length),
        fc.nat(archive.length),
        fc.nat(255),
        async (whole, cut, at, byte) => {
          const bytes = Buffer.from(whole.subarray(0, cut));
          if (at < bytes.length) bytes[at] = byte;
          const { code, out } = await run([...FROM, '--quiet'], { stdin: bytes });
          expect([0, 1]).toContain(code);
          expect(() => valuesOf(out)).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
});

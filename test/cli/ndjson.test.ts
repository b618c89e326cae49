import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { addressOf, linesOfRecords, pageOf, valuesOf } from './records.js';
import { run } from './run.js';

const FROM = ['--from', 'ndjson'];
const line = (record: unknown) => `${JSON.stringify(record)}\n`;

describe('baodao --from ndjson', () => {
  it('reads standard input where no file is named, and prints a record for each line in its order', async () => {
    const { code, out, err } = await run(FROM, { stdin: linesOfRecords(40) });
    expect(code).toBe(0);
    const records = valuesOf(out);
    expect(records.map(({ record }) => (record as { key: number }).key)).toEqual([...Array(40).keys()]);
    expect(records[7]).toMatchObject({ article: { id: 'hk01:60000007', headline: '渡輪第7班恢復航行' } });
    expect(err).toMatch(/^40 of 40 records read; /);
  });

  it('reads html, text and json', async () => {
    const copy = '渡輪今早恢復航行。\n\n碼頭一景。（Reuters）';
    const payload = JSON.parse(readFileSync('fixtures/hk01/ferry-payload/input.json', 'utf8'));
    const { out } = await run(FROM, {
      stdin:
        line({ html: pageOf(1), url: addressOf(1) }) +
        line({ text: copy, adapter: 'hk01' }) +
        line({ json: payload }),
    });
    const records = valuesOf(out);
    expect(records[0]).toMatchObject({ article: { adapter: 'hk01' } });
    expect(records[1]).toMatchObject({ article: { text: '渡輪今早恢復航行。' } });
    expect(records[2]).toMatchObject({ record: {}, article: { adapter: 'hk01' } });
  });

  it('hands on whatever else the record holds, and none of the page', async () => {
    const record = { id: 'a-1', nested: { label: ['x', null] }, 排序: 1.5, url: addressOf(1) };
    const { out } = await run(FROM, { stdin: line({ ...record, html: pageOf(1) }) });
    expect(valuesOf(out)[0]?.record).toEqual(record);
  });

  it('hands on a field called __proto__ as any other', async () => {
    const stdin = `{"__proto__": {"polluted": true}, "url": "${addressOf(1)}", "html": ${JSON.stringify(pageOf(1))}}\n`;
    const { out } = await run(FROM, { stdin });
    expect(out).toContain('"__proto__":{"polluted":true}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("lets a record's own address, time and adapter win over those of the command", async () => {
    const text = '渡輪今早恢復航行。';
    const { out } = await run([...FROM, '--adapter', 'hk01', '--url', addressOf(5)], {
      stdin: line({ text }) + line({ text, url: addressOf(6) }) + line({ text, adapter: 'yahoo', url: null }),
    });
    const articles = valuesOf(out).map(({ article }) => article);
    expect(articles).toMatchObject([{ id: 'hk01:60000005' }, { id: 'hk01:60000006' }, { adapter: 'yahoo' }]);
  });

  it('makes one error record of one record that fails, and reads the others', async () => {
    const stdin = [
      linesOfRecords(1),
      'no JSON\n',
      line([1]),
      line('渡輪'),
      line({ id: 'bare' }),
      line({ id: 'typed', html: 5 }),
      line({ id: 'empty', text: ' ' }),
      line({ id: 'stranger', text: 'Lorem ipsum' }),
      line({ id: 'timeless', text: '渡輪', retrievedAt: 'yesterday' }),
      line({ id: 'unknown', text: '渡輪', adapter: 'gazette' }),
      linesOfRecords(1),
    ].join('');
    const { code, out, err } = await run(FROM, { stdin });
    expect(code).toBe(1);
    const records = valuesOf(out);
    expect(records).toHaveLength(11);
    expect(records.map(({ error }) => (error as { code?: string })?.code)).toEqual([
      undefined,
      ...Array(5).fill('invalid-input'),
      'empty-input',
      'unrecognized-source',
      ...Array(2).fill('invalid-input'),
      undefined,
    ]);
    expect(records[1]).toMatchObject({ record: null });
    expect(records[5]).toMatchObject({ record: { id: 'typed' } });
    expect(err).toContain('-:2: invalid-input: The line is no JSON');
    expect(err).toMatch(
      /2 of 11 records read; 9 failed \(7 invalid-input, 1 empty-input, 1 unrecognized-source\)/,
    );
  });

  it('shows an address that is none', async () => {
    const { err } = await run(FROM, { stdin: line({ text: '渡輪', url: 'hk01/60999001' }) });
    expect(err).toContain('The address given, "hk01/60999001", is no http(s) URL');
  });

  it('reads the page of a record that has its text as well, and says so in the report', async () => {
    const stdin = line({ html: '<h1>甲</h1>', text: '渡輪今早恢復航行。', adapter: 'hk01' });
    const { err } = await run(FROM, { stdin });
    expect(err).toContain('no article: a page');
    const [url, text] = [addressOf(1), '渡輪今早恢復航行。'];
    const { out } = await run([...FROM, '--report'], { stdin: line({ url, text, json: {} }) });
    expect(valuesOf(out)[0]).toMatchObject({ report: { diagnostics: [{ code: 'several-inputs' }] } });
  });

  it('says the first failures one by one and counts the rest', async () => {
    const { err } = await run(FROM, { stdin: 'x\n'.repeat(500) });
    expect(err.split('\n').length).toBeLessThan(20);
    expect(err).toContain('further failures are in the output only');
    expect(err).toContain('500 failed');
  });

  it('answers a record that nests deeper than the stack, and the next one', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { code, out } = await run(FROM, {
      stdin: `{"url": "${addressOf(1)}", "text": "渡輪今早恢復航行。", "adapter": "hk01", "deep": ${deep}}\n${linesOfRecords(1)}`,
    });
    const [first, second, ...others] = valuesOf(out);
    // JSON.parse of Node 26 needs no stack; that of the others overflows it
    const isRead = Number(process.versions.node.split('.')[0]) >= 26;
    expect(first).toMatchObject(
      isRead ? { article: {} } : { record: null, error: { code: 'invalid-input' } },
    );
    expect(second).toMatchObject({ article: {} });
    expect(others).toEqual([]);
    expect(code).toBe(isRead ? 0 : 1);
  });

  it('passes over blank lines, and takes CRLF, a byte order mark, a tab at the end and a last line without an end', async () => {
    const [one = ''] = linesOfRecords(1).split('\n');
    const { code, out } = await run(FROM, { stdin: `\ufeff${one}\r\n\r\n\n  \n${one}\t\n${one}` });
    expect(code).toBe(0);
    expect(valuesOf(out)).toHaveLength(3);
  });

  it('knows files of records by their names, zipped or not, and reads them in their order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baodao-'));
    const plain = join(folder, 'a.ndjson');
    const zipped = join(folder, 'b.jsonl.gz');
    writeFileSync(plain, linesOfRecords(2));
    // two members, as `cat a.gz b.gz` makes
    writeFileSync(zipped, Buffer.concat([gzipSync(linesOfRecords(1)), gzipSync(linesOfRecords(2))]));
    const { code, out } = await run([plain, zipped]);
    expect(code).toBe(0);
    const keys = valuesOf(out).map(({ record }) => (record as { key: number }).key);
    expect(keys).toEqual([0, 1, 0, 0, 1]);
    expect(valuesOf((await run([folder])).out)).toHaveLength(5);
  });

  it('says where a zipped file breaks off, and reads the next', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baodao-'));
    const broken = join(folder, 'a.ndjson.gz');
    const whole = join(folder, 'b.ndjson');
    const bytes = gzipSync(linesOfRecords(50));
    writeFileSync(broken, bytes.subarray(0, bytes.length - 20));
    writeFileSync(whole, linesOfRecords(1));
    const { code, out } = await run([broken, join(folder, 'nowhere.ndjson'), whole]);
    expect(code).toBe(1);
    const records = valuesOf(out);
    expect(records.at(-3)).toMatchObject({ input: broken, error: { code: 'invalid-input' } });
    expect(records.at(-2)).toMatchObject({ input: join(folder, 'nowhere.ndjson'), error: {} });
    expect(records.at(-1)).toMatchObject({ article: { id: 'hk01:60000000' } });
  });

  it('prints a list as JSON, articles as text, and claims, when asked', async () => {
    const stdin = linesOfRecords(2);
    const list = await run([...FROM, '--format', 'json'], { stdin });
    expect(JSON.parse(list.out)).toMatchObject([{ id: 'hk01:60000000' }, { id: 'hk01:60000001' }]);
    const text = await run([...FROM, '--format', 'text'], { stdin });
    expect(text.out).toContain('渡輪第1班恢復航行');
    const claims = await run(['claims', ...FROM], { stdin });
    expect(valuesOf(claims.out)).toMatchObject([
      {
        record: { key: 0 },
        id: 'hk01:60000000',
        claims: expect.arrayContaining([
          expect.objectContaining({ source: expect.objectContaining({ name: '林大立' }) }),
        ]),
      },
      { record: { key: 1 } },
    ]);
  });

  it('prints nothing for no records', async () => {
    const { code, out } = await run(FROM);
    expect([code, out]).toEqual([0, '']);
  });

  it('exits 0 in spite of failures with --exit-zero, and keeps still with --quiet', async () => {
    const { code, out, err } = await run([...FROM, '--exit-zero', '--quiet'], { stdin: 'x\n' });
    expect([code, err]).toEqual([0, '']);
    expect(valuesOf(out)).toHaveLength(1);
  });

  it.each([[['--from', 'csv']], [['--jobs', '0', ...FROM]], [['--jobs', 'all', ...FROM]]])(
    'exits 2 when used in a wrong way: %j',
    async (args) => {
      expect((await run(args)).code).toBe(2);
    },
  );

  it('draws a bar on a terminal and wipes it off', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'baodao-'));
    const file = join(folder, 'a.ndjson');
    writeFileSync(file, linesOfRecords(3));
    const { err } = await run([file, '--format', 'ndjson'], { isTTY: true });
    expect(err).toMatch(/█+░* +\d+ % \d+ read, 0 failed/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a progress bar is drawn with them
    expect(err).toMatch(/\r\u001b\[K3 of 3 records read; [^\r]+\n$/);
  });
});

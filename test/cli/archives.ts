import { gzipSync } from 'node:zlib';

/** One record of a web archive, as ISO 28500 lays it out. */
export interface ArchivedRecord {
  type?: string;
  url?: string;
  date?: string;
  id?: string;
  /** Status line and headers of the HTTP message; `null`: a record that holds none. */
  http?: string[] | null;
  body?: string | Uint8Array;
}

export function recordOf({
  type = 'response',
  url = 'https://www.hk01.com/article/60000000',
  date = '2025-10-31T04:00:00Z',
  id = '<urn:uuid:00000000-0000-4000-8000-000000000000>',
  http = ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8'],
  body = '',
}: ArchivedRecord): Buffer {
  const block = Buffer.concat([
    Buffer.from(http === null ? '' : `${http.join('\r\n')}\r\n\r\n`, 'latin1'),
    Buffer.from(body),
  ]);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: ${id}`,
    `WARC-Date: ${date}`,
    `WARC-Target-URI: ${url}`,
    `Content-Type: application/http; msgtype=${type}`,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** An archive as crawlers ship them: every record a gzip member of its own. */
export function zippedArchive(records: readonly ArchivedRecord[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(recordOf(record))));
}

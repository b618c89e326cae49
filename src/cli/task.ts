/** One article's worth of input on its way to whoever reads it: plain data, so that it can go to another thread. */
export type Task = PageTask | BytesTask | LineTask | CapturedTask | LostTask;

/** A file, read by whoever does the task. */
export interface PageTask {
  from: 'page';
  name: string;
  path: string;
}

/** What came on standard input, as one page, payload or text. */
export interface BytesTask {
  from: 'bytes';
  name: string;
  bytes: Uint8Array;
}

/** A line of NDJSON, without its end. */
export interface LineTask {
  from: 'line';
  name: string;
  line: Uint8Array;
}

/** A page out of a web archive. */
export interface CapturedTask {
  from: 'capture';
  name: string;
  record: CaptureRecord;
  body: Uint8Array;
  /** `Content-Type` of the HTTP response. */
  contentType: string;
  /** `Content-Encoding` of the HTTP response; the body of many archives is decoded already, and this header left. */
  contentEncoding: string | null;
}

/** What an archive says of a page that it holds. */
export interface CaptureRecord {
  /** `WARC-Record-ID`. */
  id: string | null;
  url: string;
  /** `WARC-Date`. */
  retrievedAt: string | null;
}

/** An input of which nothing could be read: a broken archive, a line without end. */
export interface LostTask {
  from: 'lost';
  name: string;
  message: string;
}

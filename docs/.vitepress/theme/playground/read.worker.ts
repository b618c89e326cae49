// A page of a megabyte takes a while to read; here nobody waits for it.
import { format, read } from './read.js';
import type { FormatName, Reading, Source } from './reading.js';

export type Question =
  | { id: number; source: Source }
  | { id: number; reading: Pick<Reading, 'article' | 'claims'>; format: FormatName };
export type Answer = { id: number; reading: Reading } | { id: number; written: string };

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  if ('format' in data) return answer({ id: data.id, written: format(data.reading, data.format) });
  const begun = performance.now();
  const reading = read(data.source);
  answer({ id: data.id, reading: { ...reading, milliseconds: performance.now() - begun } });
});

function answer(message: Answer): void {
  self.postMessage(message);
}

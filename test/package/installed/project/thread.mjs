import assert from 'node:assert/strict';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { parse } from 'baodao';

if (isMainThread) {
  const thread = new Worker(new URL(import.meta.url));
  thread.on('message', (article) => assert.equal(article.text, '渡輪今早恢復航行。'));
  thread.on('exit', (code) => assert.equal(code, 0));
} else {
  parentPort.postMessage(parse({ text: '渡輪今早恢復航行。' }, { adapter: 'hk01' }));
}

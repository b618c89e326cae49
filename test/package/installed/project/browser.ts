import { parse } from 'baodao';

const html =
  '<h1 id="articleTitle">渡輪恢復航行</h1><article id="article-content-section"><p>渡輪今早恢復航行。</p></article>';
const input = { html, url: 'https://www.hk01.com/article/60999001' };
const worker = new Worker(new URL('./web-worker.ts', import.meta.url), { type: 'module' });
worker.addEventListener('message', ({ data }) => {
  document.title = JSON.stringify([parse(input).id, data.id]);
});
worker.postMessage(input);

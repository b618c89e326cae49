import type { Adapter, Input } from '../../core.js';
import { kindOf, tryReading } from '../trial.js';
import type { Law } from './law.js';

/** From this score on, `parse` does not call a detection a guess. */
const SURE = 0.5;
const HINT = 0.1;

/** The outlet is known by what its documents look like; a copied body may hold no more than a hint of it. */
export const recognised: Law = {
  name: 'the outlet is recognised',
  broken({ report }, { adapter, tried }) {
    const [found] = report.detection;
    const score = found?.score ?? 0;
    if (score >= (kindOf(tried.input) === 'text' ? HINT : SURE)) return [];
    const why = found ? ` (${found.evidence.join(', ')})` : '';
    return [`it is only ${score} sure${why} that this is ${adapter.publisher.name}: give it more signs`];
  },
};

const STRANGERS: Record<string, Input> = {
  'a page': {
    html: `<!doctype html><html lang="zh-HK"><head><title>市場開張 - 某報</title>
<meta property="og:site_name" content="某報"><meta property="og:type" content="article">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"市場開張"}</script></head>
<body><header><nav><a href="/">首頁</a></nav></header><main><article><h1 class="title">市場開張</h1>
<div class="author">李小明</div><time datetime="2025-11-01T08:00:00+08:00">2025年11月1日</time>
<div class="content"><p>新市場今早開張，首日有三百人到場。</p><p>負責人表示，下月再開一間。</p></div></article></main></body></html>`,
    url: 'https://news.example/1',
  },
  'a copied text': {
    text: '首頁\n市場開張\n撰文：李小明\n2025年11月1日\n新市場今早開張，首日有三百人到場。\n負責人表示，下月再開一間。\n',
  },
  'a payload': { json: { id: 1, title: '市場開張', content: '新市場今早開張。' } },
};

/** What comes from nobody in particular must not be taken for this outlet's. */
export function takesOthers(adapter: Adapter): string[] {
  return Object.entries(STRANGERS).flatMap(([what, input]) => {
    const [found] = tryReading(adapter, input).result.report.detection;
    if (!found || found.score < SURE) return [];
    return [
      `${what} of another outlet is taken for this one's (${found.score}: ${found.evidence.join(', ')})`,
    ];
  });
}

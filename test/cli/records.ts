/** An invented page in HK01's shape. */
export function pageOf(number: number, paragraphs = 1): string {
  const text = `船務處處長林大立表示，離島渡輪第${number}班今早恢復航行。`;
  return [
    '<html lang="zh-HK"><head><meta charset="utf-8"></head><body>',
    `<h1 id="articleTitle">渡輪第${number}班恢復航行</h1><article id="article-content-section">`,
    `<p class="whitespace-pre-wrap">${text}</p>`.repeat(paragraphs),
    '</article></body></html>',
  ].join('');
}

export function addressOf(number: number): string {
  return `https://www.hk01.com/article/${60_000_000 + number}`;
}

/** Records as `--from ndjson` reads them, a line each. */
export function linesOfRecords(count: number): string {
  return Array.from(
    { length: count },
    (_, key) => `${JSON.stringify({ key, html: pageOf(key), url: addressOf(key) })}\n`,
  ).join('');
}

/** What NDJSON holds, a value a line. */
export function valuesOf(ndjson: string): Record<string, unknown>[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

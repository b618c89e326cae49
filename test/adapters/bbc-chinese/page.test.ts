import { describe, expect, it } from 'vitest';
import { outline, pageOf, parse, safeParse } from './read.js';

const HEAD = '<meta name="article:published_time" content="2026-06-12T10:00:00.000Z">';
const H1 = '<h1 id="content">霧港電車復駛</h1>';
const P = '<div dir="ltr"><p dir="ltr">電車今天恢復行駛。</p></div>';
const CANONICAL = '<link rel="canonical" href="https://www.bbc.com/zhongwen/articles/c4gq1n7rw2lo/trad">';

describe('what a page was made from', () => {
  const fragment = { type: 'fragment', model: { text: '載荷裏的一段。', attributes: [] } };
  const block = {
    type: 'text',
    model: { blocks: [{ type: 'paragraph', model: { text: fragment.model.text, blocks: [fragment] } }] },
  };
  const data = { metadata: { createdBy: 'Zhongwen' }, content: { model: { blocks: [block] } } };

  it.each([
    [
      '__NEXT_DATA__',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { pageData: data } } })}</script>`,
    ],
    ['SIMORGH_DATA', `<script>window.SIMORGH_DATA=${JSON.stringify({ pageData: data })}</script>`],
    [
      '__INITIAL_DATA__, JSON in a string',
      `<script>window.__INITIAL_DATA__=${JSON.stringify(JSON.stringify({ data: { article: { data } } }))};</script>`,
    ],
  ])('is read first: %s', (_name, after) => {
    expect(parse(pageOf(H1 + P, { head: HEAD, after })).text).toBe('載荷裏的一段。');
  });

  it.each([
    ['OpinionNewsArticle', 'opinion'],
    ['NewsArticle', 'news'],
  ])('is of the genre that the head states: %s', (type, genre) => {
    const head = `${HEAD}<script type="application/ld+json">{"@type":"${type}"}</script>`;
    const after = `<script>window.SIMORGH_DATA=${JSON.stringify({ pageData: data })}</script>`;
    expect(parse(pageOf(H1 + P, { head, after })).genre).toBe(genre);
  });

  it.each([
    [
      'cut off',
      '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"pageData":{"content"</script>',
    ],
    [
      'without a block',
      '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"pageData":{"metadata":{},"content":{"model":{"blocks":[]}}}}}}</script>',
    ],
    [
      'of other types',
      '<script>window.SIMORGH_DATA={"pageData":{"metadata":7,"content":{"model":{"blocks":[null,3,"x"]}}}}</script>',
    ],
  ])('gives way to what the page shows where it is %s', (_how, after) => {
    const article = parse(pageOf(H1 + P, { head: HEAD, after }));
    expect(article).toMatchObject({ headline: '霧港電車復駛', text: '電車今天恢復行駛。' });
  });
});

describe('what a page shows', () => {
  const shown = (main: string) => parse(pageOf(H1 + main + P, { head: HEAD }));

  it('names its article by the title without the name of the site where it has no headline', () => {
    const title = '<meta property="og:title" content="霧港電車復駛 - BBC News 中文">';
    expect(parse(pageOf(P, { head: HEAD + title })).headline).toBe('霧港電車復駛');
  });

  it.each([
    [
      'most read',
      '<section data-e2e="recommendations-heading"><ul><li><a href="/zhongwen/simp/1">別的</a></li></ul></section>',
    ],
    ['an advertisement', '<section data-e2e="advertisement">Advertisement</section>'],
    ['a podcast', '<section aria-labelledby="podcast-promo-1"><p>一週霧港</p></section>'],
    [
      'other stories',
      '<section data-e2e="scrollable-promos"><ul><li><a href="/zhongwen/simp/1">別的</a></li></ul></section>',
    ],
    ['the end of a skip link', '<p id="end-of-recommendations" tabindex="-1">End of 熱讀</p>'],
    ['a clip’s running time', '<time datetime="PT2M5S">02:05</time>'],
    ['a button', '<div data-testid="read-more-button"><button>Continue reading</button></div>'],
    ['a widget', '<div id="include-1"><h3>地圖</h3><p>圖例</p></div>'],
    ['the headline once more', '<div dir="ltr"><strong>霧港電車復駛</strong></div>'],
  ])('leaves out %s', (_what, main) => {
    expect(outline(shown(main))).toEqual(['paragraph: 電車今天恢復行駛。']);
  });

  it('drops nothing without a rule', () => {
    const result = safeParse(pageOf(`${H1}<div>廣播</div>${P}`, { head: HEAD }));
    if (!result.success) throw result.error;
    expect(result.report.dropped.filter(({ rule }) => rule === 'unclaimed')).toEqual([]);
    expect(outline(result.article)).toEqual(['paragraph: 廣播', 'paragraph: 電車今天恢復行駛。']);
  });

  it.each([
    [
      'of today',
      '<figure><div><img src="/a.jpg" alt="車"><p role="text"><span>圖像來源，</span><span lang="en-GB">EPA</span></p></div><figcaption dir="ltr"><span role="text"><span>圖像加註文字，</span><span data-testid="caption-paragraph">海邊。</span></span></figcaption></figure>',
    ],
    [
      'until 2024',
      '<figure><div><img src="/a.jpg" alt="車"><p role="text"><span>圖像來源，</span><span lang="en-GB">EPA</span></p></div><figcaption dir="ltr"><span>圖像加註文字，</span><p>海邊。</p></figcaption></figure>',
    ],
    [
      'not loaded yet',
      '<figure><div data-e2e="image-placeholder"><div></div><noscript><img src="/a.jpg"></noscript></div><p role="text"><span>圖像來源，</span><span lang="en-GB">EPA</span></p><figcaption dir="ltr"><span>圖像加註文字，</span><p>海邊。</p></figcaption></figure>',
    ],
    [
      'of AMP',
      '<figure><amp-img src="/a.jpg" alt="車" attribution="EPA"></amp-img><p role="text"><span>圖像來源，</span><span lang="en-GB">EPA</span></p><figcaption><span>圖像加註文字，</span><p>海邊。</p></figcaption></figure>',
    ],
    [
      'whose label has no mark of its own',
      '<figure><img src="/a.jpg"><p role="text"><span>圖像來源，</span><span lang="en-GB">EPA</span></p><figcaption>圖像加註文字，海邊。</figcaption></figure>',
    ],
  ])('parts credit and caption of a picture %s', (_era, figure) => {
    expect(outline(shown(figure))[0]).toBe('image: 海邊。 [EPA]');
  });

  it('takes a list of nothing but other stories for related, and no other list', () => {
    const article = shown(
      '<ul dir="ltr"><li><a href="/zhongwen/simp/world-65000001">老車站</a></li></ul><ul dir="ltr"><li><a href="https://paper.example/">報告</a>第三頁</li></ul>',
    );
    expect(outline(article)).toEqual(['list: 報告第三頁', 'paragraph: 電車今天恢復行駛。']);
    expect(article.related.map(({ headline }) => headline)).toEqual(['老車站']);
  });

  it('does not take a list of the body for a byline', () => {
    expect(
      shown('<time datetime="2026-06-12">2026年6月12日</time><ul><li>甲</li><li>乙</li></ul>').authors,
    ).toEqual([]);
  });

  it('has the points under 概要 for a summary, and none where no list follows', () => {
    const points = '<section><h2>概要</h2><ul><li>首班車六時開出</li><li>票價不變</li></ul></section>';
    expect(shown(points).summary).toEqual(['首班車六時開出', '票價不變']);
    expect(shown('<section><h2>概要</h2><p>首班車六時開出</p></section>').summary).toEqual([]);
    expect(shown('<h2>概要</h2>').summary).toEqual([]);
  });

  it('has an author whose list gives no title', () => {
    expect(shown('<ul><li>何小舟</li></ul><time datetime="2026-06-12">2026年6月12日</time>').authors).toEqual(
      [expect.objectContaining({ name: '何小舟', role: null })],
    );
  });

  it('has the day of another story where its list gives one, and none of a clip', () => {
    const list = (time: string) =>
      `<section data-e2e="related-content-heading"><ul><li><a href="/zhongwen/trad/world-65000002">老車站</a>${time}</li></ul></section>`;
    const published = (time: string) =>
      shown(list(time)).related.map((story) => story.published?.value ?? null);
    expect(published('<time datetime="2026-06-01">2026年6月1日</time>')).toEqual(['2026-06-01']);
    expect(published('<time datetime="PT2M5S">02:05</time>')).toEqual([null]);
    expect(published('<time>昨天</time>')).toEqual([null]);
  });

  it('gives the day alone where the head has no time', () => {
    const time =
      '<div dir="ltr"><time datetime="2026-06-12">2026年6月12日</time><div><time datetime="2026-06-13">最近更新： 3 小時前</time></div></div>';
    const article = parse(pageOf(H1 + time + P));
    expect(article.published).toMatchObject({ value: '2026-06-12', precision: 'day' });
    expect(article.modified).toMatchObject({ value: '2026-06-13', precision: 'day' });
  });

  it('is an article with nothing but a post, where its address says so', () => {
    const article = parse(pageOf(H1, { head: HEAD + CANONICAL }));
    expect(article).toMatchObject({ id: 'bbc-chinese:c4gq1n7rw2lo', blocks: [] });
  });
});

import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import rehypeArticle from '../../src/rehype.js';

const PAGE =
  '<html lang="zh-HK"><head><link rel="canonical" href="https://www.hk01.com/社會新聞/60999001/x"></head><body><h1 id="articleTitle">渡輪恢復航行</h1><article id="article-content-section"><p>船務處處長林大立表示，離島渡輪今早恢復航行。</p></article></body></html>';

async function run(html: string, options = {}) {
  const file = new VFile(html);
  const processor = unified().use(rehypeParse).use(rehypeArticle, options);
  const before = JSON.stringify(processor.parse(file));
  const tree = await processor.run(processor.parse(file), file);
  return { file, unchanged: JSON.stringify(tree) === before };
}

describe('rehypeArticle', () => {
  it('leaves the article on the file, with its claims, and the tree as it was', async () => {
    const { file, unchanged } = await run(PAGE);
    expect(file.data.article).toMatchObject({
      id: 'hk01:60999001',
      headline: '渡輪恢復航行',
      claims: [{ kind: 'reported' }],
    });
    expect(file.data.article?.claims).toContainEqual(expect.objectContaining({ kind: 'reported' }));
    expect(unchanged).toBe(true);
  });

  it('gives the places in the file', async () => {
    const { file } = await run(PAGE);
    const block = file.data.article?.blocks[0];
    expect(block?.origin && PAGE.slice(block.origin.start, block.origin.end)).toBe(
      '船務處處長林大立表示，離島渡輪今早恢復航行。',
    );
  });

  it('takes options', async () => {
    const { file } = await run(PAGE, { claims: false });
    expect(file.data.article?.claims).toEqual([]);
  });

  it('says in a message why a page could not be read, and throws nothing', async () => {
    const { file } = await run('<p>無關</p>');
    expect(file.data.article).toBeNull();
    expect(file.messages).toMatchObject([{ ruleId: 'unrecognized-source', source: 'baodao' }]);
  });

  it('says in a message what is doubtful', async () => {
    const { file } = await run(
      PAGE.replace('</head>', '<script type="application/ld+json">{</script></head>'),
    );
    expect(file.messages).toMatchObject([{ ruleId: 'unreadable-json-ld', fatal: undefined }]);
  });

  it('takes no options for none', () => {
    const file = new VFile(PAGE);
    const processor = unified().use(rehypeParse).use(rehypeArticle, null);
    processor.runSync(processor.parse(file), file);
    expect(file.data.article?.id).toBe('hk01:60999001');
  });

  it('warns of a text that is too long for its claims', async () => {
    const { file } = await run(PAGE, { limits: { claimCharacters: 1 } });
    expect(file.messages).toMatchObject([{ ruleId: 'claims-unread', fatal: false }]);
  });

  it('reads a tree that was made without a text', () => {
    const tree = unified().use(rehypeParse).parse(PAGE);
    const file = new VFile();
    unified().use(rehypeArticle).runSync(tree, file);
    expect(file.data.article?.headline).toBe('渡輪恢復航行');
  });

  it('refuses a tree past the limits with a message', async () => {
    const { file } = await run(PAGE, { limits: { depth: 2 } });
    expect(file.messages).toMatchObject([{ ruleId: 'too-deep' }]);
  });
});

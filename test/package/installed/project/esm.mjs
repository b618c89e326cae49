import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse, safeParse } from 'baodao';
import { extractClaims } from 'baodao/claims';
import { createParser, textReader } from 'baodao/core';
import { toJsonLd, toMarkdown } from 'baodao/formats';
import { hk01 } from 'baodao/hk01';
import { articleSchema } from 'baodao/model';
import { parseFigures } from 'baodao/quantities';
import rehypeArticle from 'baodao/rehype';
import schema from 'baodao/schema/article.json' with { type: 'json' };
import * as z from 'zod';

const page = { html: readFileSync('page.html', 'utf8'), url: 'https://www.hk01.com/article/60999001' };
const article = parse(page);
assert.equal(article.id, 'hk01:60999001');
assert.equal(article.claims.at(-1)?.source?.name, '林大立');
assert.equal(safeParse('').success, false);
assert.equal(extractClaims('船務處否認渡輪會加價兩成。').length, 1);
assert.equal(parseFigures('約320人')[0]?.value, 320);
assert.equal(toJsonLd(article)['@type'], 'NewsArticle');
assert.match(toMarkdown(article), /渡輪恢復航行/);
assert.equal(typeof rehypeArticle, 'function');
assert.equal(schema.type, 'object');

const bare = createParser({ adapters: [hk01], readers: [textReader] });
assert.equal(bare.parse({ text: '渡輪今早恢復航行。' }, { adapter: 'hk01' }).text, '渡輪今早恢復航行。');

// the schemas are of the same zod as the project's own
const filed = articleSchema.extend({ desk: z.string() });
assert.equal(filed.parse({ ...article, desk: '港聞' }).desk, '港聞');
assert.equal(z.array(articleSchema).safeParse([{ ...article, headline: 5 }]).success, false);

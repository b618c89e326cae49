import { type Article, type Claim, type Options, type ParseError, parse, safeParse } from 'baodao';
import { extractClaims } from 'baodao/claims';
import { createParser, defineAdapter, htmlReader, textReader } from 'baodao/core';
import { toJsonLd, toMarkdown, toNinjs, toWebAnnotations } from 'baodao/formats';
import { hk01 } from 'baodao/hk01';
import { articleSchema, claimSchema } from 'baodao/model';
import { parseFigures, parseTimes } from 'baodao/quantities';
import { rehypeArticle } from 'baodao/rehype';
import * as z from 'zod';

const options: Options = { retrievedAt: new Date(0), claims: true };
const article: Article = parse({ html: '<p>渡輪</p>', url: 'https://www.hk01.com/article/1' }, options);
const claims: Claim[] = extractClaims(article);
const result = safeParse('渡輪');
if (result.success) result.article.headline satisfies string | null;
else result.error satisfies ParseError;

const filed = articleSchema.extend({ desk: z.string(), kept: z.array(claimSchema) });
({}) as z.infer<typeof filed> satisfies Article & { desk: string; kept: Claim[] };

createParser({ adapters: [hk01], readers: [htmlReader, textReader] }).parse('渡輪') satisfies Article;

// @ts-expect-error a number is no input
parse(5);

export { claims, defineAdapter, parseFigures, parseTimes, rehypeArticle };
export const formats = [toJsonLd, toMarkdown, toNinjs, toWebAnnotations];

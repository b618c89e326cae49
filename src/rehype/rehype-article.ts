import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { bbcChinese } from '../adapters/bbc-chinese/bbc-chinese.js';
import { hk01 } from '../adapters/hk01/hk01.js';
import { pulseHk } from '../adapters/pulse-hk/pulse-hk.js';
import { yahoo } from '../adapters/yahoo/yahoo.js';
import { extractClaims } from '../claims/extract.js';
import { HtmlPage } from '../document/html/html-document.js';
import type { HtmlReader } from '../document/reader.js';
import type { Adapter } from '../draft/adapter.js';
import { articleCheck } from '../model/article-check.js';
import { parseErrorOf } from '../model/parse-error.js';
import type { Article, Diagnostic } from '../model.js';
import { createParser } from '../parser/create-parser.js';
import type { Options } from '../parser/options.js';

export interface RehypeArticleOptions extends Options {
  /** Default: the four built-in ones. */
  adapters?: readonly Adapter[];
}

declare module 'vfile' {
  interface DataMap {
    /** What `rehypeArticle` read; `null` where the page is no article that it knows. */
    article: Article | null;
  }
}

/**
 * Reads the article of the page that is being processed; the tree stays as it is.
 *
 * The article is left on `file.data.article`. What is doubtful, and why a page could not be read, becomes a message of
 * the file with `source: 'baodao'` and the diagnostic's code as `ruleId`; nothing is thrown.
 *
 * @example
 * const file = await unified().use(rehypeParse).use(rehypeArticle, { url }).use(rehypeStringify).process(html);
 * file.data.article?.headline;
 */
export function rehypeArticle(options: RehypeArticleOptions | null | undefined = {}) {
  const { adapters, ...defaults } = given(options);
  return (tree: Root, file: VFile): undefined => {
    const source = String(file);
    const reader: HtmlReader = {
      kind: 'html',
      read: (material) => new HtmlPage({ ...material, source, tree }),
    };
    const parser = createParser({
      adapters,
      readers: [reader],
      extractClaims,
      schema: articleCheck,
      ...defaults,
    });
    // the tree is what is read; a file without contents has one all the same
    const result = parser.safeParse({ html: source.trim() === '' ? '<html>' : source });
    file.data.article = result.success ? result.article : null;
    const where = location(file);
    for (const diagnostic of result.report.diagnostics) say(file, diagnostic, where);
    if (!result.success) file.message(result.error.message, { ruleId: result.error.code, source: 'baodao' });
  };
}

export default rehypeArticle;

/** The options as they are read once; whatever a getter throws is said to be a wrong option. */
function given(
  options: RehypeArticleOptions | null | undefined,
): RehypeArticleOptions & { adapters: readonly Adapter[] } {
  try {
    const { adapters = [pulseHk, bbcChinese, hk01, yahoo], ...rest } = options ?? {};
    return { adapters, ...rest };
  } catch (error) {
    throw parseErrorOf(error);
  }
}

function say(
  file: VFile,
  { code, message, span, severity }: Diagnostic,
  where: ReturnType<typeof location>,
): void {
  const start = span && where.toPoint(span.start);
  const end = span && where.toPoint(span.end);
  const said = file[severity === 'info' ? 'info' : 'message'](message, { ruleId: code, source: 'baodao' });
  if (start && end) said.place = { start, end };
}

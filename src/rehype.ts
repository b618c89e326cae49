/** A unified plugin that leaves the article of a page on `file.data.article`. */
export { default, type RehypeArticleOptions, rehypeArticle } from './rehype/rehype-article.js';

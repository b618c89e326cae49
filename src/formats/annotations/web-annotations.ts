import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Span } from '../../model/span.js';
import { articleUri, toUri, uriPart } from '../uri.js';
import { written } from '../written.js';
import type { AnnotationTarget, TextualBody, WebAnnotation } from './annotation.js';
import { type Field, fieldsOf, positionSelector, quoteSelector } from './field.js';

export interface WebAnnotationOptions {
  /**
   * What is annotated. `"text"` (the default): the field of the article that the claim stands in, by quote and by
   * position. `"page"`: the page at `article.url`, by quote alone, since positions in a page count all of its text;
   * an article without an address is annotated as with `"text"`.
   */
  target?: 'text' | 'page';
}

/** How one article's stretches are pointed at. */
type Locate = (field: Field, span: Span, exact: string) => AnnotationTarget;

function inText(article: Article, base: string): Locate {
  const { language } = article;
  const scope = article.url === null ? {} : { scope: toUri(article.url) };
  return (field, span, exact) => ({
    type: 'SpecificResource',
    source: { id: `${base}#${field.name}`, type: 'Text', format: 'text/plain', language },
    selector: [quoteSelector(field, span, exact), positionSelector(field, span)],
    ...scope,
  });
}

function inPage(url: string): Locate {
  const source = toUri(url);
  return (field, span, exact) => ({
    type: 'SpecificResource',
    source,
    selector: [quoteSelector(field, span, exact)],
  });
}

function textualBody(purpose: TextualBody['purpose'], value: string, language?: string): TextualBody {
  return {
    type: 'TextualBody',
    purpose,
    format: 'text/plain',
    ...(language === undefined ? {} : { language }),
    value,
  };
}

/** Who speaks, what kind of claim it is and what is done with the words, then what is claimed. */
function bodies(claim: Claim, field: Field, language: string, locate: Locate): WebAnnotation['body'] {
  const speaker = claim.source?.name ?? claim.source?.text ?? null;
  return [
    ...(speaker === null ? [] : [textualBody('identifying', speaker, language)]),
    textualBody('classifying', claim.kind),
    ...(claim.cue === null ? [] : [textualBody('tagging', claim.cue.act)]),
    ...claim.contents.map((content) => ({
      ...locate(field, content.span, content.text),
      purpose: 'highlighting' as const,
    })),
  ];
}

/**
 * Each claim as one W3C Web Annotation, in reading order.
 *
 * Positions are Unicode code points, as the Recommendation asks ("the selection of the text MUST be in terms of
 * unicode code points"), and count in one field of the article, named by `source.id`: `…#text` is `article.text`,
 * `…#headline` the headline, `…#block-4` the caption of `article.blocks[4]`. Never throws on a valid article.
 * What maps to what: `docs/formats.md`.
 *
 * @throws ParseError `invalid-input` for what is no article
 * @example
 * const [first] = toWebAnnotations(article);
 * first?.target.selector;
 * // [{ type: 'TextQuoteSelector', exact: '站長稱門已修好', prefix: '', suffix: '。' },
 * //  { type: 'TextPositionSelector', start: 0, end: 7 }]
 */
export function toWebAnnotations(article: Article, options: WebAnnotationOptions = {}): WebAnnotation[] {
  return written('toWebAnnotations', article, () => annotationsOf(article, options));
}

function annotationsOf(article: Article, options: WebAnnotationOptions): WebAnnotation[] {
  const base = articleUri(article);
  const fieldOf = fieldsOf(article);
  const locate =
    options.target === 'page' && article.url !== null ? inPage(article.url) : inText(article, base);
  return article.claims.map((claim) => {
    const field = fieldOf(claim);
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${base}#claim-${uriPart(claim.id)}`,
      type: 'Annotation',
      motivation: 'describing',
      body: bodies(claim, field, article.language, locate),
      target: locate(field, claim.span, claim.text),
    };
  });
}

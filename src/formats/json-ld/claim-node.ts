import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import { uriPart } from '../uri.js';
import { sourceNode } from './agents.js';
import type { ClaimNode, QuotationNode } from './nodes.js';

/** The `@id` of the article's node: not its address, which is the page's. */
export function articleNodeId(base: string): string {
  return `${base}#article`;
}

function quotationNodes(claim: Claim, language: string, speaker: string | undefined): QuotationNode[] {
  return claim.contents
    .filter((content) => content.verbatim)
    .map((content) => ({
      '@type': 'Quotation',
      text: content.text,
      inLanguage: language,
      ...(speaker === undefined ? {} : { spokenByCharacter: { '@id': speaker } }),
    }));
}

/**
 * A claim with the words that the article attributes it in. `text` keeps source and cue: the content alone of what
 * was denied, asked or demanded would say what nobody said. Words in quotation marks follow as `Quotation`s.
 */
export function claimNode(claim: Claim, article: Article, base: string): ClaimNode {
  const id = (claimId: string) => `${base}#claim-${uriPart(claimId)}`;
  const author = claim.source === null ? null : sourceNode(claim.source, base);
  // A crowd, a document or an unnamed official can be credited as written, but is no Person or Organization.
  const credit = author === null ? (claim.source?.text ?? claim.source?.name ?? null) : null;
  const providers = claim.via.map((source) => sourceNode(source, base)).filter((node) => node !== null);
  const audience = claim.addressee === null ? null : (claim.addressee.name ?? claim.addressee.text);
  const quotations = quotationNodes(claim, article.language, author?.['@id']);
  return {
    '@type': 'Claim',
    '@id': id(claim.id),
    text: claim.text,
    inLanguage: article.language,
    appearance: { '@id': articleNodeId(base) },
    ...(author === null ? {} : { author }),
    ...(credit === null ? {} : { creditText: credit }),
    ...(providers.length === 0 ? {} : { provider: providers }),
    ...(audience === null ? {} : { audience: { '@type': 'Audience', name: audience } }),
    ...(claim.parent === null ? {} : { isPartOf: { '@id': id(claim.parent) } }),
    ...(quotations.length === 0 ? {} : { hasPart: quotations }),
  };
}

import { extractClaims } from '../../claims.js';
import type { Article, Block, Span } from '../../core.js';
import type { Claim } from '../../model.js';
import { quoted } from '../quoted.js';
import type { Law } from './law.js';

/** Every span cuts exactly its text out of its field, every origin lies in the input. */
export const offsets: Law = {
  name: 'every offset is exact',
  broken: ({ article, source }) => [
    ...article.blocks.flatMap((block, index) => blockOffsets(block, index, article.text)),
    ...textOf(article),
    ...article.blocks.flatMap((block, index) => originOf(block, index, source)),
    ...extractClaims(article).flatMap((claim) => claimOffsets(claim, article)),
  ],
};

function blockOffsets(block: Block, index: number, text: string): string[] {
  if (block.span === null) return [];
  const { start, end } = block.span;
  if (text.slice(start, end) !== block.text) {
    return [`blocks[${index}] says ${start}–${end}, where the text is ${quoted(text.slice(start, end))}`];
  }
  if (block.type !== 'paragraph') return [];
  return block.marks
    .filter(({ span }) => span.start < start || span.end > end || span.start >= span.end)
    .map(({ kind, span }) => `blocks[${index}] has a ${kind} at ${span.start}–${span.end}, outside of it`);
}

function textOf({ blocks, text }: Article): string[] {
  const joined = blocks.flatMap((block) => (block.span === null ? [] : [block.text])).join('\n\n');
  return joined === text ? [] : ['`text` is not the text-bearing blocks joined by a blank line'];
}

function originOf({ origin }: Block, index: number, source: string | null): string[] {
  if (origin === null) return [];
  if (source === null) return [`blocks[${index}].origin must be null: a payload has no places`];
  const isInside = origin.start >= 0 && origin.start <= origin.end && origin.end <= source.length;
  return isInside ? [] : [`blocks[${index}].origin ${origin.start}–${origin.end} is outside of the input`];
}

function claimOffsets(claim: Claim, article: Article): string[] {
  const block = claim.block === null ? undefined : article.blocks[claim.block];
  const caption = block && 'caption' in block ? block.caption : null;
  const fields = { text: article.text, headline: article.headline, caption };
  const field = fields[claim.field] ?? '';
  const { cue, source, addressee, via, contents, figures, times } = claim;
  const stretches: ({ span: Span | null; text: string | null } | null)[] = [
    claim,
    cue,
    source,
    addressee,
    ...via,
    ...contents,
    ...figures,
    ...times,
  ];
  return stretches.flatMap((stretch) => {
    if (!stretch?.span || stretch.text === null) return [];
    const { span, text } = stretch;
    if (field.slice(span.start, span.end) === text) return [];
    return [`the claim ${claim.id} has ${quoted(text)} in a wrong place of the ${claim.field}`];
  });
}

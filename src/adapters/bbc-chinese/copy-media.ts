import type { Line, TextDocument } from '../../document/document.js';
import type { Piece } from '../../document/piece.js';
import { splitCredit } from '../../draft/credit.js';
import { captionOnly } from '../../draft/pieces.js';
import type { Span } from '../../model.js';
import { bylineParts } from './byline.js';
import { chromeRule, isTimeLine } from './copy-lines.js';
import { CAPTION_LABEL, CREDIT_LABEL, PLAYER_LABEL } from './labels.js';
import { isBracketed } from './syndicated.js';

interface Labelled {
  label: Span;
  value: string;
  span: Span;
  /** The first line behind it. */
  end: number;
  /** Label and value on two lines: pages until 2024. */
  isSplit: boolean;
}

/** The words of a picture or a player, and where they end. */
export interface CopiedMedia {
  piece: Piece;
  kept: Span[];
  labels: Span[];
  end: number;
  isPlayer: boolean;
  isSplit: boolean;
}

/** Whether a line can be the value of a label that stands alone above it. */
function isValue({ text }: Line): boolean {
  const isOther = CREDIT_LABEL.test(text) || CAPTION_LABEL.test(text) || bylineParts(text) !== null;
  return !isOther && !isTimeLine(text) && chromeRule(text) === null;
}

function labelled(lines: readonly Line[], index: number, end: number, pattern: RegExp): Labelled | null {
  const line = lines[index];
  const found = line && index < end ? pattern.exec(line.text) : null;
  if (!line || !found) return null;
  const label = { start: line.span.start, end: line.span.start + found[0].length };
  const value = line.text.slice(found[0].length);
  if (value !== '') {
    return { label, value, span: { start: label.end, end: line.span.end }, end: index + 1, isSplit: false };
  }
  const below = index + 1 < end ? lines[index + 1] : undefined;
  if (!below || !isValue(below)) {
    return { label, value: '', span: { start: label.end, end: label.end }, end: index + 1, isSplit: false };
  }
  return { label, value: below.text, span: below.span, end: index + 2, isSplit: true };
}

/** Reads credit and caption that start at a line; `null` where none does. A credit stands before its caption. */
export function mediaAt(
  lines: readonly Line[],
  index: number,
  end: number,
  isSyndicated: boolean,
): CopiedMedia | null {
  const line = lines[index];
  if (!line || index >= end) return null;
  if (isSyndicated && isBracketed(line.text)) {
    const { caption, credit } = splitCredit(line.text);
    const piece = captionOnly(caption, credit, line.span);
    return { piece, kept: [line.span], labels: [], end: index + 1, isPlayer: false, isSplit: false };
  }
  const credit = labelled(lines, index, end, CREDIT_LABEL);
  const below = labelled(lines, credit?.end ?? index, end, CAPTION_LABEL);
  const caption = below && credit && isPlayerLabel(lines, credit.end) ? null : below;
  const found = [credit, caption].filter((part) => part !== null);
  const last = found.at(-1);
  if (!last) return null;
  const isPlayer = credit === null && isPlayerLabel(lines, index);
  const origin = { start: (found[0] ?? last).span.start, end: last.span.end };
  const words = caption?.value || null;
  return {
    piece: isPlayer
      ? playerOf(lines[index]?.text ?? '', words, origin)
      : captionOnly(words, credit?.value || null, origin),
    kept: found.map(({ span }) => span),
    labels: found.map(({ label }) => label),
    end: last.end,
    isPlayer,
    isSplit: found.some(({ isSplit }) => isSplit),
  };
}

function isPlayerLabel(lines: readonly Line[], index: number): boolean {
  return PLAYER_LABEL.test(lines[index]?.text ?? '');
}

/** Traditional pages label their videos 音頻 and what is sound 音频, in the other script. */
function playerOf(line: string, caption: string | null, origin: Span): Piece {
  const kind = line.startsWith('音频') ? 'audio' : 'video';
  return { type: 'embed', kind, provider: 'BBC', url: null, caption, origin };
}

/** Enters the words as kept and the labels as dropped. */
export function enterMedia({ ledger }: TextDocument, media: CopiedMedia): Piece {
  for (const span of media.kept) ledger.keep(span);
  for (const span of media.labels) ledger.drop(span, 'label');
  return media.piece;
}

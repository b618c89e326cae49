import type { TextDocument } from '../../document/document.js';
import type { DraftRelated } from '../../draft/draft.js';
import { spanIn } from '../../draft/pieces.js';
import { isSentence, isTimeLine, readShownTime } from './copy-lines.js';
import { FOOTER, SECTIONS, UPDATED } from './labels.js';

export interface CopyFoot {
  tags: string[];
  related: DraftRelated[];
}

/** A clip in a list: `視頻,HEADLINE, 節目全長 4,37`. */
const CLIP = /^(?:視頻|视频|音頻|音频)[,，](.+)$/;
const CLIP_LENGTH = /[,，]\s?(?:節目全長|节目全长)\s[\d,:]{1,12}$/;
const RANK = /^\d{1,2}$/;
const RUNNING_TIME = /^\d{1,2}(?::\d{2}){1,2}$/;

/** Reads what follows the article: its topics, then lists of other stories with their dates, then the page's foot. */
export function readFoot(
  { lines, ledger }: TextDocument,
  from: number,
  retrievedAt: string | null,
): CopyFoot {
  const foot: CopyFoot = { tags: [], related: [] };
  let section: (typeof SECTIONS)[number][1] | null = null;
  let isFooter = false;
  for (const line of lines.slice(from)) {
    isFooter ||= FOOTER.test(line.text);
    const opened = SECTIONS.find(([heading]) => heading.test(line.text));
    const last = foot.related.at(-1);
    if (isFooter) {
      ledger.drop(line.span, 'footer');
    } else if (opened) {
      section = opened[1];
      ledger.drop(line.span, 'label');
    } else if (isTimeLine(line.text)) {
      const isFirst = last !== undefined && last.published === undefined && !UPDATED.test(line.text);
      if (isFirst) last.published = readShownTime(line.text, retrievedAt);
      if (isFirst && /前$/.test(line.text)) last.age = line.text;
      if (isFirst) ledger.keep(line.span);
      else ledger.drop(line.span, 'date');
    } else if (RANK.test(line.text) || RUNNING_TIME.test(line.text) || section === null) {
      ledger.drop(line.span, RANK.test(line.text) ? 'rank' : 'player');
    } else if (section === 'tags') {
      foot.tags.push(line.text);
      ledger.keep(line.span);
    } else if (last && last.kind === section && last.published === undefined && isSentence(line.text)) {
      last.summary = line.text;
      ledger.keep(line.span);
    } else {
      const headline = CLIP.exec(line.text)?.[1]?.replace(CLIP_LENGTH, '').trim() ?? line.text;
      foot.related.push({ kind: section, headline });
      const span = spanIn(line, headline);
      ledger.keep(span);
      ledger.drop(line.span, 'player');
    }
  }
  return foot;
}

import type { Line } from '../../document/document.js';
import type { Context } from '../../draft/adapter.js';
import type { DraftRelated } from '../../draft/draft.js';
import { type Labelled, readLabel } from '../../draft/labels.js';
import type { Span } from '../../model.js';
import { NEIGHBOUR, TAGS } from './copy-body.js';
import type { CopyLedger } from './copy-ledger.js';
import { furnitureRule, isReadingTime } from './copy-lines.js';
import { bulleted } from './copy-menu.js';
import { isCardDetail, StoryLines } from './copy-stories.js';
import { listKind } from './labels.js';

export interface CopyFoot {
  /** The tags as they stand, glued or not, and where. */
  tags: { value: string; span: Span } | null;
  related: DraftRelated[];
}

/** Reads what is below the body: tags, neighbours, lists of other stories; the rest is furniture. */
export function readCopyFoot(
  lines: readonly Line[],
  from: number,
  to: number,
  menu: ReadonlySet<string>,
  ledger: CopyLedger,
  context: Context,
): CopyFoot {
  const list = new StoryLines(ledger, context);
  let tags: CopyFoot['tags'] = null;
  let kind: DraftRelated['kind'] | null = null;
  let rule = 'page-foot';
  for (let index = from; index < to; index += 1) {
    const line = lines[index] as Line;
    const { text } = line;
    const labelled: Labelled | null = tags ? null : readLabel(lines, index, TAGS, isTagLine);
    const neighbour = NEIGHBOUR.exec(text);
    const opened = bulleted(text) === null ? listKind(text) : null;
    if (labelled) {
      tags = labelled.value === '' ? null : { value: labelled.value, span: labelled.span };
      if (tags) ledger.keep(tags.span);
      ledger.drop(line, 'label');
      index += labelled.lines - 1;
    } else if (neighbour) {
      const isAlone = neighbour[0].trim() === text;
      const title = isAlone ? lines[index + 1] : line;
      ledger.drop(isAlone ? line : undefined, 'label');
      if (title && !isEnd(title.text, isAlone)) {
        const words = isAlone ? title.text : text.slice(neighbour[0].length).trimStart();
        list.addHeadline(title, neighbour[1] === '上一篇' ? 'previous' : 'next', words);
        if (isAlone) index += 1;
      }
      list.close();
      kind = null;
    } else if (opened) {
      kind = opened;
      list.close();
      ledger.drop(line, 'label');
    } else if (furnitureRule(text) !== null) {
      const furniture = furnitureRule(text) as string;
      if (furniture !== 'advertisement' && furniture !== 'counter' && !isReadingTime(text)) kind = null;
      rule = furniture === 'comments' ? 'comments' : 'page-foot';
      ledger.drop(line, furniture);
    } else if (kind && list.addDetail(line)) {
      // a date or a teaser of the last story
    } else if (kind && isCardDetail(text, menu)) {
      ledger.drop(line, 'section-label');
    } else if (kind) {
      list.addHeadline(line, kind);
    } else {
      ledger.drop(line, rule);
    }
  }
  return { tags, related: list.stories };
}

function isTagLine({ text }: Line): boolean {
  return furnitureRule(text) === null && listKind(text) === null && !NEIGHBOUR.test(text);
}

/** Whether the line below a lone 上一篇 is no title. */
function isEnd(text: string, isAlone: boolean): boolean {
  return isAlone && (NEIGHBOUR.test(text) || furnitureRule(text) !== null || listKind(text) !== null);
}

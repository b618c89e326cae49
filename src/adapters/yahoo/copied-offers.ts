import type { Line, TextDocument } from '../../document/document.js';
import type { DraftRelated } from '../../draft/draft.js';
import { boilerplateRule } from './boilerplate.js';
import { providerAtEnd, providerNamed } from './providers.js';
import { readTail, type TailTime, tailTime } from './tail.js';

type Section = 'feed' | 'liked' | 'popular' | 'promotion' | 'comments' | 'footer';

/** The heading of each section below an article. */
const SECTIONS: Record<string, Section> = {
  其他人也在看: 'feed',
  你可能會喜歡: 'liked',
  熱門新聞: 'popular',
  相關推薦: 'promotion',
  檢視留言: 'comments',
  '登入後即可張貼留言。': 'comments',
  熱門留言: 'comments',
  服務條款: 'footer',
};

/** Where the feed of other articles begins, under its heading or without; the end of the copy where there is none. */
export function feedAt({ lines }: TextDocument): number {
  const at = lines.findIndex(({ text }) => sectionOf(text) === 'feed' || readTail(text) !== null);
  if (at < 0) return lines.length;
  return sectionOf((lines[at] as Line).text) ? at : itemStart(lines, at, 0);
}

/** Where what the page offers begins; the end of the copy where it offers nothing. */
export function offersAt({ lines }: TextDocument, from: number): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (sectionOf(line.text)) return index;
    if (readTail(line.text)) return itemStart(lines, index, from);
  }
  return lines.length;
}

function sectionOf(words: string): Section | null {
  if (/^©\s?\d{4} Yahoo\b/.test(words)) return 'footer';
  return Object.hasOwn(SECTIONS, words) ? (SECTIONS[words] as Section) : null;
}

/** The first line of the item that ends at `tail`: a feed that lost its heading begins there. */
function itemStart(lines: readonly Line[], tail: number, from: number): number {
  const line = lines[tail] as Line;
  const head = (readTail(line.text) as { head: string }).head;
  const above = lines[tail - 1];
  const isSourceAlone = isSource(head, line.gap > 0);
  const hasSummary = isSourceAlone && above && above.gap === 0 && (line.gap > 0 || above.text.length > 40);
  return Math.max(from, tail - (hasSummary ? 2 : 1));
}

/** Whether what stands before the age is the source and nothing else. */
function isSource(head: string, standsAlone: boolean): boolean {
  return providerNamed(head) !== null || (standsAlone && head.length <= 30 && !/[。！？…，]/.test(head));
}

/** Reads the sections below an article; every line from `from` on is entered in the ledger. */
export function readOffers(text: TextDocument, from: number, time: TailTime): DraftRelated[] {
  const { lines, ledger } = text;
  const related: DraftRelated[] = [];
  let section: Section = 'feed';
  let waiting: Line[] = [];
  const add = (item: DraftRelated, used: readonly Line[]) => {
    for (const { span } of used) ledger.keep(span);
    related.push(item);
  };
  const discard = (rule: string) => {
    for (const { span } of waiting) ledger.drop(span, rule);
    waiting = [];
  };
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const next: Section | null = section === 'footer' ? null : sectionOf(line.text);
    if (next) {
      discard(section);
      section = next;
      ledger.drop(line.span, next === 'footer' || next === 'comments' ? next : 'label');
      continue;
    }
    // a sponsored item has its advertiser where the others have source and age
    if (section !== 'footer' && (line.text.endsWith('・') || line.text === 'Ad')) {
      discard('advertisement');
      ledger.drop(line.span, 'advertisement');
      continue;
    }
    const rule = boilerplateRule(line.text);
    if (rule && section !== 'footer') {
      ledger.drop(line.span, rule);
      continue;
    }
    switch (section) {
      case 'feed': {
        const tail = readTail(line.text);
        if (!tail) {
          waiting.push(line);
          break;
        }
        const item = itemOf(waiting, line, tail.head);
        if (item) add({ kind: 'recommended', ...item.fields, ...tailTime(tail, time) }, item.used);
        ledger.keep(line.span);
        discard('feed');
        break;
      }
      case 'liked': {
        const [title] = waiting;
        if (title && (line.gap === 0 || providerNamed(line.text))) {
          add({ kind: 'recommended', headline: title.text, publisher: line.text }, [title, line]);
          waiting = [];
        } else {
          discard('feed');
          waiting.push(line);
        }
        break;
      }
      case 'popular':
        if (/^\d{1,2}$/.test(line.text)) ledger.drop(line.span, 'label');
        else add({ kind: 'most-read', headline: line.text }, [line]);
        break;
      default:
        ledger.drop(line.span, section);
    }
  }
  discard(section === 'feed' || section === 'liked' ? 'feed' : section);
  return related;
}

/** An item of the feed: headline, then summary, then source; the last two on one line or on two. */
function itemOf(waiting: readonly Line[], tailLine: Line, head: string) {
  const standsAlone = tailLine.gap > 0 || waiting.length > 1;
  const start =
    waiting.length > 2
      ? Math.max(
          0,
          waiting.findLastIndex(({ gap }) => gap > 0),
        )
      : 0;
  const used = waiting.slice(start);
  const [title, ...rest] = used;
  if (!title) return null;
  const { source, summary } = partSource(head, standsAlone);
  const words = [...rest.map(({ text }) => text), ...(summary ? [summary] : [])].join(' ');
  return {
    used,
    fields: { headline: title.text, publisher: source, summary: words === '' ? null : words },
  };
}

/** Parts a summary from the source that is glued to its end, by the longest name that is known. */
function partSource(head: string, standsAlone: boolean): { source: string | null; summary: string | null } {
  if (isSource(head, standsAlone)) return { source: head, summary: null };
  const known = providerAtEnd(head);
  if (known) return { source: known, summary: head.slice(0, -known.length).trim() || null };
  // an unknown source stands behind the end of the last sentence
  const end = Math.max(...['。', '！', '？', '…', '...', '」', '）'].map((mark) => lastEnd(head, mark)));
  const source = end > 0 ? head.slice(end).trim() : '';
  if (source !== '' && source.length <= 20) return { source, summary: head.slice(0, end).trim() };
  return head.length <= 20 ? { source: head, summary: null } : { source: null, summary: head };
}

function lastEnd(words: string, mark: string): number {
  const at = words.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
}

import type { TimeExpression } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import type { AnchorDay } from './anchor.js';
import { inheritHalf, minuteOf } from './clock.js';
import { edtfInterval, edtfTime } from './edtf.js';
import { readCountedTime } from './period.js';
import { isDated, kindOf, type Point, type Reading } from './point.js';
import { endOf, isBroken, onDayOf, startOf } from './range.js';
import { readPoint } from './read-point.js';
import { resolve } from './resolve.js';
import { asDay, type Named, type NamedDay, type Resolved, type Scope } from './scope.js';
import { tenseAround } from './tense.js';
import { mayBegin } from './time-beginnings.js';
import { readTimeBound } from './time-bound.js';
import { skipBlank } from './unit.js';

/** An hour whose half of the day was known. */
interface LastHour {
  half: NonNullable<Point['half']>;
  hour: number;
  minute: number;
  sentence: number;
}

/** What sentences end at. */
const ENDS = /[。！？!?\n]/g;

/** Where the first sentence from `at` on ends, or infinity. */
function endFrom(text: string, at: number): number {
  ENDS.lastIndex = at;
  return ENDS.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** A time without its words. */
export type FoundTime = Omit<TimeExpression, 'text'>;

/** What the pass over a text remembers for the times that come later. */
export class TimeReader implements Reading {
  readonly #text: string;
  readonly #anchor: AnchorDay | null;
  republican: boolean;
  #named: Named | null = null;
  #namedDay: NamedDay | null = null;
  /** The last hour whose half of the day was known, for the hours after it in the sentence. */
  #hour: LastHour | null = null;
  /** Where the last time with a day ended. */
  #lastEnd = 0;
  /** The memory before the last time was read. */
  #before: [Named | null, NamedDay | null, LastHour | null, number] = [null, null, null, 0];
  #sentence = 0;
  #paragraph = 0;
  /** The next end of a sentence that is not counted yet. */
  #nextEnd: number;

  /** `text` is folded. */
  constructor(text: string, anchor: AnchorDay | null) {
    this.#text = text;
    this.#nextEnd = endFrom(text, 0);
    this.#anchor = anchor;
    this.republican = anchor?.timeZone === 'Asia/Taipei';
  }

  /** Tells that the text of an item is left out where sentences and paragraphs are counted. */
  skip({ start, end }: Span): void {
    this.#countTo(start);
    if (this.#nextEnd < end) this.#nextEnd = endFrom(this.#text, end);
  }

  #countTo(end: number): void {
    while (this.#nextEnd < end) {
      this.#sentence++;
      if (this.#text.charAt(this.#nextEnd) === '\n') this.#paragraph++;
      this.#nextEnd = endFrom(this.#text, this.#nextEnd + 1);
    }
  }

  /** Forgets the time read last, which turned out to be part of a word. */
  reject(): void {
    [this.#named, this.#namedDay, this.#hour, this.#lastEnd] = this.#before;
  }

  /** The time that begins at `at`, without its text, or null. */
  read(at: number): FoundTime | null {
    if (!mayBegin(this.#text, at)) return null;
    this.#countTo(at);
    this.#before = [this.#named, this.#namedDay, this.#hour, this.#lastEnd];
    return this.#recurring(at) ?? this.#counted(at) ?? this.#pointed(at) ?? this.#minutes(at);
  }

  #scope(start: number, end: number): Scope {
    let found: ReturnType<Scope['tense']> | undefined;
    const tense = (): ReturnType<Scope['tense']> => {
      found ??= tenseAround(this.#text, start, end);
      return found;
    };
    return {
      anchor: this.#anchor,
      named: this.#named,
      namedDay: this.#namedDay,
      tense,
      at: start,
      opensClause: /[\s，,。;:、！？!?「『“()」』”而並且及和但至到~-]/.test(this.#text.charAt(start - 1)),
      sentence: this.#sentence,
      paragraph: this.#paragraph,
      after: null,
      until: null,
    };
  }

  /** 每年9月, 每逢週三: no EDTF value. */
  #recurring(at: number): FoundTime | null {
    const begins = this.#text.charAt(at) === '每';
    const every = begins ? /^每逢?個?(?:年|月|日|天|晚)?的?/.exec(this.#text.slice(at, at + 5)) : null;
    if (every === null) return null;
    const from = skipBlank(this.#text, at + every[0].length);
    const point = readPoint(this.#text, from, { republican: this.republican, goesOn: true });
    // 每週三次 counts
    if (point === null || /^[次名個場]/.test(this.#text.charAt(point.end))) return null;
    const range = this.#rangeFrom(point);
    return {
      span: { start: at, end: range?.end ?? point.end },
      kind: 'period',
      value: null,
      inferred: false,
    };
  }

  /** 過去五年, 三年前, 8年來. */
  #counted(at: number): FoundTime | null {
    const found = readCountedTime(this.#text, at, this.#anchor);
    if (found === null) return null;
    const year = /^\d{4}$/.test(found.time.value ?? '') ? Number(found.time.value) : null;
    if (year !== null) {
      this.#named = {
        year,
        month: null,
        day: null,
        at: found.end,
        sentence: this.#sentence,
        paragraph: this.#paragraph,
      };
    }
    const { kind, value, inferred } = found.time;
    return { span: { start: at, end: found.end }, kind, value, inferred };
  }

  #pointed(at: number): FoundTime | null {
    // 9月10號，11號: a list of days goes on
    const between = at - this.#lastEnd <= 3 && this.#lastEnd > 0 ? this.#text.slice(this.#lastEnd, at) : '';
    const listed = between !== '' && /^\s?[、，,和及與]\s?$/.test(between);
    const point = readPoint(this.#text, at, { republican: this.republican, goesOn: listed });
    if (point === null) return null;
    const second = this.#rangeFrom(point);
    const read = second === null ? this.#single(point, listed) : this.#range(point, second);
    return read;
  }

  /** 下午2點52分……，59分……: minutes of the hour before them in the sentence. */
  #minutes(at: number): FoundTime | null {
    const last = this.#hour;
    if (last === null || last.sentence !== this.#sentence) return null;
    const match = /^(\d{1,2})分(?![鐘之秒半數])/.exec(this.#text.slice(at, at + 4));
    if (match === null) return null;
    // 得36分 counts points: minutes come after minutes, and begin a clause or follow a preposition
    if (last.minute === 0 || !/[\s，,、到至於在約]/.test(this.#text.charAt(at - 1))) return null;
    const minute = Number(match[1]);
    const hour = minuteOf({ ...last, minute: 0, second: null, full: false });
    if (hour === null || minute <= last.minute || minute > 59) return null;
    const span = { start: at, end: at + match[0].length };
    return { span, kind: 'time-of-day', value: edtfTime(hour + minute, null), inferred: true };
  }

  #single(point: Point, listed: boolean): FoundTime {
    this.#carryHalf(point);
    const scope = this.#scope(point.start, point.end);
    const resolved = resolve(point, listed ? { ...scope, after: this.#namedDay } : scope);
    const bound = readTimeBound(this.#text, point.end);
    const kind = kindOf(point);
    if (bound === null) {
      this.#remember(point, resolved);
      return {
        span: { start: point.start, end: point.end },
        kind,
        value: resolved?.edtf ?? null,
        inferred: resolved?.inferred ?? false,
      };
    }
    const span = { start: point.start, end: bound.end };
    if (bound.form === 'about') {
      this.#remember(point, resolved);
      if (resolved === null) return { span, kind, value: null, inferred: false };
      const blurred = /[/T]/.test(resolved.edtf) ? resolved.edtf : `${resolved.edtf}~`;
      return { span, kind, value: blurred, inferred: resolved.inferred };
    }
    if (bound.form === 'until') this.#remember(point, resolved);
    // no interval begins or ends with an hour of no day
    if (!isDated(point)) return { span, kind: 'time-of-day', value: null, inferred: false };
    if (resolved === null) return { span, kind: 'date-range', value: null, inferred: false };
    const value = bound.form === 'since' ? `${startOf(resolved.edtf)}/..` : `../${endOf(resolved.edtf)}`;
    return { span, kind: 'date-range', value, inferred: resolved.inferred };
  }

  /** The point after 至 or a dash, where it fits the first one. */
  #rangeFrom(first: Point): Point | null {
    const separator = /^\s?起?(?:[至到]|[-~]{1,2})\s?/.exec(this.#text.slice(first.end, first.end + 4));
    if (separator === null) return null;
    const from = first.end + separator[0].length;
    const second = readPoint(this.#text, from, { republican: this.republican, goesOn: true });
    if (second === null || second.unknowable) return null;
    // an hour ends a range only where one began it
    if (!isDated(second) && first.clock === null) return null;
    return second;
  }

  #range(first: Point, second: Point): FoundTime {
    this.#carryHalf(first);
    if (first.clock !== null && second.clock !== null) inheritHalf(first.clock, second.clock);
    const scope = this.#scope(first.start, second.end);
    const span = { start: first.start, end: second.end };
    // the first of 8月至2025年2月 takes its year from the second
    const backwards =
      first.year === null && second.year !== null && second.year.from !== 'text' && first.clock === null;
    let from: Resolved | null;
    let to: Resolved | null;
    if (backwards || (first.month === null && first.day?.from === 'number' && second.month !== null)) {
      to = resolve(second, scope);
      from = to?.date == null ? null : resolve(first, { ...scope, until: this.#name(to) });
    } else {
      from = resolve(first, scope);
      // 1月至10月: the end is nearer to the article than the beginning
      if (from === null && first.clock === null) {
        to = resolve(second, scope);
        from = to?.date == null ? null : resolve(first, { ...scope, until: this.#name(to) });
      } else {
        to =
          from?.date == null
            ? resolve(second, scope)
            : resolve(second, { ...scope, after: this.#name(from) });
        to = onDayOf(from, second, to);
      }
    }
    const kind = !isDated(first) && !isDated(second) ? 'time-of-day' : 'date-range';
    // 週一至週五 with nothing that says which week is every week, and has no value
    if (from === null || to === null || isBroken(from, to)) {
      return { span, kind, value: null, inferred: false };
    }
    const value = edtfInterval(startOf(from.edtf), endOf(to.edtf));
    this.#remember(second, to);
    return { span, kind, value, inferred: from.inferred || to.inferred };
  }

  #name(resolved: Resolved | null): Named | null {
    if (resolved?.date == null) return null;
    const { year, month, day } = resolved.date;
    return { year, month, day, at: 0, sentence: this.#sentence, paragraph: this.#paragraph };
  }

  #remember(point: Point, resolved: Resolved | null): void {
    if (point.clock !== null && point.clock.half !== null) {
      const { half, hour, minute } = point.clock;
      this.#hour = { half, hour, minute, sentence: this.#sentence };
    }
    this.republican ||= point.republican;
    const named = this.#name(resolved);
    if (named === null) return;
    named.at = point.end;
    this.#named = named;
    const day = asDay(named);
    if (day !== null) {
      this.#namedDay = { ...named, ...day };
      this.#lastEnd = point.end;
    }
  }

  /** 下午2點52分……59分……3點10分: an hour goes on in the half of the day of the one before it. */
  #carryHalf(point: Point): void {
    const { clock } = point;
    if (clock === null || clock.half !== null || clock.full || this.#hour === null) return;
    const { half, hour, sentence } = this.#hour;
    if (sentence === this.#sentence && clock.hour % 12 >= hour % 12) clock.half = half;
  }
}

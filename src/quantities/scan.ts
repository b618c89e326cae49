import { ParseError, parseErrorOf } from '../model/parse-error.js';
import type { Figure, TimeExpression } from '../model/quantity.js';
import { type Anchor, readAnchor } from './anchor.js';
import { endOfDigits, isDigit } from './digits.js';
import { type FoundFigure, readFigure, readOpening } from './figure.js';
import { fold } from './fold.js';
import { endOfGuard, numeralGoesOn } from './guards.js';
import { endOfCode, endOfLatin, followsName, isLatin } from './names.js';
import { forgetNumerals } from './numeral.js';
import { starts, startsAt } from './starts.js';
import { type FoundTime, TimeReader } from './time.js';

/** What a text is read with. */
export interface QuantityOptions {
  /** What relative times are counted from; without it they stay unresolved. */
  anchor?: Anchor | null | undefined;
}

/** All figures and times of a text, each list in reading order. */
export interface Quantities {
  figures: Figure[];
  times: TimeExpression[];
}

/**
 * Reads the figures and the times of a text in one pass from left to right.
 *
 * Each place is either passed over or read into an item that the pass goes on after, and no reader looks further than
 * it consumes or than a fixed number of characters: the time is linear in the text.
 *
 * @example
 * const { figures, times } = parseQuantities('10月30日，油價升約5%。', { anchor: '2025-11-02' });
 * figures[0]?.value; // 5
 * times[0]?.value; // '2025-10-30'
 */
export function parseQuantities(text: string, options: QuantityOptions = {}): Quantities {
  try {
    if (typeof text !== 'string') {
      throw new ParseError('invalid-input', 'Figures and times are read from a string.');
    }
    return quantitiesOf(text, options);
  } catch (error) {
    throw parseErrorOf(error);
  } finally {
    forgetNumerals();
  }
}

function quantitiesOf(text: string, options: QuantityOptions): Quantities {
  const folded = fold(text);
  const times = new TimeReader(folded, readAnchor(options.anchor));
  const found: Quantities = { figures: [], times: [] };
  const emit = (item: FoundFigure | FoundTime): void => {
    const { span } = item;
    const words = text.slice(span.start, span.end);
    times.skip(span);
    if ('inferred' in item) {
      const { kind, value, inferred } = item;
      found.times.push({ span, text: words, kind, value, inferred });
    } else {
      const { kind, currency, value, min, max, approximate } = item;
      const unit = item.unit && text.slice(item.unit.start, item.unit.end);
      found.figures.push({ span, text: words, kind, unit, currency, value, min, max, approximate });
    }
  };
  for (let at = 0; at < folded.length; ) at = readAt(folded, at, times, emit);
  return found;
}

/** Numerals are shorter: a longer run of their characters is passed over as a whole. */
const LONGEST_RUN = 40;

/** Reads what stands at a place, and tells where to go on. */
function readAt(
  text: string,
  at: number,
  times: TimeReader,
  emit: (item: FoundFigure | FoundTime) => void,
): number {
  const flags = startsAt(text, at);
  if (flags === 0) return endOfPlain(text, at);
  if ((flags & starts.numeral) !== 0) {
    const run = endOfRun(text, at);
    if (run - at > LONGEST_RUN) return run;
  }
  const guard = (flags & starts.guard) === 0 ? null : endOfGuard(text, at);
  const opening = (flags & starts.opening) === 0 ? null : readOpening(text, at);
  const from = opening?.end ?? at;
  const time = readTime(text, times, at) ?? (opening === null ? null : readTime(text, times, from));
  if (time !== null && (guard === null || time.span.end > guard)) {
    emit(time);
    return time.span.end;
  }
  if (time !== null) times.reject();
  const amount = (startsAt(text, from) & starts.amount) !== 0;
  const figure = amount ? readFigure(text, from, opening) : null;
  if (figure !== null && (guard === null || figure.span.end > guard)) {
    emit(figure);
    return figure.span.end;
  }
  return guard !== null && !numeralGoesOn(text, at, guard) ? guard : endOfPlain(text, at);
}

/** The end of the run of characters that numerals are made of. */
function endOfRun(text: string, at: number): number {
  let end = at;
  while ((startsAt(text, end) & starts.numeral) !== 0) end++;
  return end;
}

/** The time at a place; digits inside a name or an address begin none. */
function readTime(text: string, times: TimeReader, at: number): FoundTime | null {
  if ((startsAt(text, at) & starts.time) === 0) return null;
  if (isDigit(text, at) && followsName(text, at)) return null;
  return times.read(at);
}

/** Where to go on after a place that holds neither a figure nor a time: names and codes are passed over whole. */
function endOfPlain(text: string, at: number): number {
  if (isLatin(text, at)) return Math.max(at + 1, endOfLatin(text, at));
  if (!isDigit(text, at)) return at + 1;
  const code = followsName(text, at) ? null : endOfCode(text, at);
  return Math.max(code ?? endOfDigits(text, at), at + 1);
}

import { createRequire } from 'node:module';
import type { analyse } from 'scslre';
import type { Adapter } from '../../core.js';
import type { AdapterCase } from '../adapter-case.js';
import { patternsOf } from '../trial.js';

/** What is wrong with a pattern, in words; `null` where it takes linear time. */
type Examine = (pattern: RegExp) => string | null;

/**
 * Looks for patterns that take more than linear time on some text, by what is written in them and not by a clock. Those
 * that the cases come to are examined; without the optional package scslre none is.
 */
export class PatternLaw {
  readonly #examine = examiner();
  readonly #seen = new Set<string>();

  /** @throws Endless where the case does not come to an end, after what its patterns tell */
  *broken(adapter: Adapter, tried: AdapterCase): Generator<string> {
    const { patterns, endless } = patternsOf(adapter, tried);
    for (const { pattern, part } of patterns) {
      const words = String(pattern);
      const fault = this.#seen.has(words) ? null : this.#examine(pattern);
      this.#seen.add(words);
      if (fault !== null) yield `the pattern ${words} of ${part} ${fault}`;
    }
    if (endless) throw endless;
  }
}

function examiner(): Examine {
  let scslre: { analyse: typeof analyse };
  try {
    scslre = createRequire(import.meta.url)('scslre') as typeof scslre;
  } catch {
    return () => null;
  }
  return ({ source, flags }) => {
    const { reports } = scslre.analyse({ source, flags });
    const worst = reports.find(({ exponential }) => exponential) ?? reports[0];
    if (!worst) return null;
    const quantifiers = worst.type === 'Trade' ? [worst.startQuant, worst.endQuant] : [worst.quant];
    const which = quantifiers.map(({ raw }) => raw).join(' and ');
    const run = JSON.stringify(worst.character.pick.repeat(8)).slice(0, -1);
    const grows = worst.exponential ? 'twice as long for each character' : 'the square of the length';
    return `takes ${grows} of a run like ${run}…", because of ${which}: bound what repeats, or anchor it`;
  };
}

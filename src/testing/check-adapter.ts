import type { Adapter, Article } from '../core.js';
import type { AdapterCase, Expectation, Expected } from './adapter-case.js';
import { differences } from './differences.js';
import { disagreements } from './laws/agreement.js';
import { slowness } from './laws/growth.js';
import type { Law } from './laws/law.js';
import { nothingLost } from './laws/nothing-lost.js';
import { offsets } from './laws/offsets.js';
import { PatternLaw } from './laws/patterns.js';
import { pure, remembered } from './laws/pure.js';
import { recognised, takesOthers } from './laws/recognised.js';
import { crashes } from './laws/sturdy.js';
import { surroundings } from './laws/surroundings.js';
import { valid } from './laws/valid.js';
import { AdapterProblems, type Problem } from './problem.js';
import { Endless, kindOf, type Reading, readCase, tryReading } from './trial.js';

const LAWS: readonly Law[] = [recognised, valid, offsets, nothingLost, surroundings, pure];

/**
 * Holds an adapter to its expectations and to every law of the contract.
 *
 * Needs nothing of any test runner: it throws as an assertion does.
 *
 * @throws AdapterProblems with everything that is wrong, in words
 * @example
 * import { test } from 'node:test';
 * test('harbour-news keeps the contract', () => checkAdapter(harbourNews, cases));
 */
export function checkAdapter(adapter: Adapter, cases: readonly AdapterCase[]): void {
  const problems = adapterProblems(adapter, cases);
  if (problems.length > 0) throw new AdapterProblems(adapter.id, problems);
}

/** The same as a list; empty where all is well. */
export function adapterProblems(adapter: Adapter, cases: readonly AdapterCase[]): Problem[] {
  const problems: Problem[] = [];
  const at: Place = { case: null };
  try {
    for (const problem of everyProblem(adapter, cases, at)) problems.push(problem);
  } catch (error) {
    if (!(error instanceof Endless)) throw error;
    problems.push({ case: at.case, law: GROWTH, message: error.message });
  }
  return problems;
}

/** The case that is being tried. */
interface Place {
  case: string | null;
}

const GROWTH = 'time grows as the input does';

/** Each problem as it is found: those before one that stops everything are told as well. */
function* everyProblem(adapter: Adapter, cases: readonly AdapterCase[], at: Place): Generator<Problem> {
  const general = (law: string, messages: readonly string[]): Problem[] =>
    messages.map((message) => ({ case: null, law, message }));
  yield* general('there are cases', untried(adapter, cases));
  const patterns = new PatternLaw();
  let isSlow = false;
  for (const tried of cases) {
    at.case = tried.name;
    // first, because it says why the rest may not come to an end
    for (const message of patterns.broken(adapter, tried)) {
      isSlow = true;
      yield { case: tried.name, law: GROWTH, message };
    }
    yield* caseProblems(adapter, tried);
  }
  at.case = null;
  yield* disagreements(adapter, cases).map((found) => ({
    ...found,
    law: 'page, payload and copy are one article',
  }));
  if (!isSlow) yield* growing(adapter, cases);
  yield* general('other outlets are left alone', takesOthers(adapter));
  yield* general('nothing is remembered', remembered(adapter, cases));
}

function untried(adapter: Adapter, cases: readonly AdapterCase[]): string[] {
  const kinds = new Set(cases.map(({ input }) => kindOf(input)));
  return (['html', 'json', 'text'] as const).flatMap((kind) =>
    adapter[kind] && !kinds.has(kind) ? [`it reads ${kind}, but no case tries that`] : [],
  );
}

function caseProblems(adapter: Adapter, tried: AdapterCase): Problem[] {
  const reading = tryReading(adapter, tried.input, tried.options);
  const problem = (law: string) => (message: string) => ({ case: tried.name, law, message });
  const found = [
    ...unexpected(reading, tried.expected).map(problem('it becomes what is expected')),
    ...crashes(adapter, tried).map(problem('no input makes it throw')),
  ];
  const { result } = reading;
  if (!result.success) return found;
  const read = { ...reading, article: result.article, report: result.report };
  return [...found, ...LAWS.flatMap((law) => law.broken(read, { adapter, tried }).map(problem(law.name)))];
}

function unexpected({ result }: Reading, expected: Expectation | undefined): string[] {
  const problems =
    expected?.reviewed === false
      ? ['nobody has reviewed the expectation: read it against the input, then set "reviewed" to true']
      : [];
  if (!result.success) {
    const { code, message } = result.error;
    if (expected?.error === code) return problems;
    const instead = expected?.error ?? 'an article';
    return [...problems, `it gives ${code} instead of ${instead}: ${message}`];
  }
  if (expected?.error !== undefined) return [...problems, `it gives an article instead of ${expected.error}`];
  return [
    ...problems,
    ...bodiless(result.article, expected?.article),
    ...differences(result.article, expected?.article ?? {}),
  ];
}

/** An article of a headline alone is most often one whose body was not found. */
function bodiless({ text }: Article, expected: Expected<Article> = {}): string[] {
  if (text !== '' || expected.blocks !== undefined || expected.text !== undefined) return [];
  return [
    'its body is empty: no paragraph was found. Where that is right, the expectation says so with "blocks": []',
  ];
}

/** Growth is measured once for pages and once for copies: it is the code that is measured, not the case. */
function growing(adapter: Adapter, cases: readonly AdapterCase[]): Problem[] {
  return (['html', 'text'] as const).flatMap((kind) => {
    for (const tried of cases) {
      const read = kindOf(tried.input) === kind ? readCase(adapter, tried) : null;
      if (!read) continue;
      const message = slowness(adapter, tried, read);
      return message === null ? [] : [{ case: tried.name, law: GROWTH, message }];
    }
    return [];
  });
}

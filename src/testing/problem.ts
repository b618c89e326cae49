/** One thing that is wrong with an adapter. */
export interface Problem {
  /** The name of the case that shows it; `null` where it is the adapter's as a whole. */
  case: string | null;
  /** The law that is broken, in a few words: `nothing is lost`. */
  law: string;
  /** What is wrong and, where it is known, what to do. */
  message: string;
}

/** Thrown by `checkAdapter`: an assertion that failed, with every problem in its message. */
export class AdapterProblems extends Error {
  override readonly name = 'AdapterProblems';
  /** The code of Node's own assertion errors, by which test runners know one. */
  readonly code = 'ERR_ASSERTION';
  readonly problems: readonly Problem[];

  constructor(adapter: string, problems: readonly Problem[]) {
    super(told(adapter, problems));
    this.problems = problems;
  }
}

function told(adapter: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
  const lines = [`The adapter "${adapter}" has ${count}:`];
  let last: string | null | undefined;
  for (const problem of problems) {
    if (problem.case !== last) lines.push('', problem.case ?? 'in general');
    last = problem.case;
    lines.push(`  ${problem.law}: ${problem.message}`);
  }
  return lines.join('\n');
}

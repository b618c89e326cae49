import { type Input, safeParse } from '../../src/index.js';
import { presses, storyOf } from '../support/render/presses.js';
import { cases, type HostileCase } from './cases.js';

/** What came of one reader and one case, in a process of its own. */
export interface Answer {
  /** Characters of the input. */
  size: number;
  /** `article`, the code of a `ParseError`, or the name of another error. */
  outcome: string;
  /** Milliseconds on the clock, and of the processor; the slowest where there are several inputs. */
  wall: number;
  cpu: number;
  /** Megabytes at the most that the process held. */
  peak: number;
}

/** Reads one case with one reader and writes the answer to standard output. */
async function readCase(name: string, reader: string, adapter?: string): Promise<void> {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`There is no case "${name}"`);
  // loaded only where it is asked for: its libraries would count in our memory
  const others = reader === 'baodao' ? null : await import('./others.js');
  const inputs = inputsOf(found, adapter);
  const answers: Omit<Answer, 'peak'>[] = [];
  for (const input of inputs) {
    const size = sizeOf(input);
    const [started, used] = [performance.now(), process.cpuUsage()];
    const outcome = others ? await others.readElsewhere(reader, input) : readHere(input);
    const { user, system } = process.cpuUsage(used);
    answers.push({ size, outcome, wall: performance.now() - started, cpu: (user + system) / 1000 });
  }
  const answer: Answer = {
    size: answers.reduce((most, { size }) => Math.max(most, size), 0),
    outcome: [...new Set(answers.map(({ outcome }) => outcome))].join(', '),
    wall: answers.reduce((most, { wall }) => Math.max(most, wall), 0),
    cpu: answers.reduce((most, { cpu }) => Math.max(most, cpu), 0),
    peak: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(answer));
}

/** A page is the same for every reader; the others are given to one outlet's adapter, or to each in turn. */
function inputsOf({ kind, markup, input }: HostileCase, adapter: string | undefined): Input[] {
  if (kind === 'page') return [{ html: markup?.() ?? '' }];
  const asked = presses.filter((press) => adapter === undefined || press.adapter === adapter);
  return asked.map((press) =>
    kind === 'body'
      ? { html: press.page(storyOf(press), { body: markup?.() ?? '' }) }
      : (input?.(press) ?? ''),
  );
}

function readHere(input: Input): string {
  try {
    const result = safeParse(input);
    return result.success ? 'article' : result.error.code;
  } catch (error) {
    return `thrown: ${error instanceof Error ? error.name : typeof error}`;
  }
}

function sizeOf(input: Input): number {
  if (typeof input === 'object' && 'html' in input) return input.html.length;
  return typeof input === 'object' && 'text' in input ? input.text.length : 0;
}

const [, , name, reader = 'baodao', adapter] = process.argv;
if (name) await readCase(name, reader, adapter);

import { type Options, ParseError, type SafeParseResult } from '../index.js';
import { claimsTable } from './claims-table.js';
import { digest } from './digest.js';
import { wordsOf } from './file-error.js';
import { type Opened, openTask } from './open-task.js';
import { parserWith } from './outlets.js';
import type { Task } from './task.js';
import type { Look } from './terminal.js';

/** How articles are printed; plain data, so that it can go to another thread. */
export interface Settings {
  format: 'json' | 'ndjson' | 'text';
  /** What is printed of each article. */
  subject: 'article' | 'claims';
  report: boolean;
  /** For inputs that bring none of their own. */
  options: Options;
  /** The module of an adapter of the user's own. */
  module?: string;
  look: Look;
}

/** What is printed of one task: empty for one that failed, save as NDJSON, which has a record for every input. */
export interface Rendered {
  text: string;
  failure: { code: string; message: string } | null;
}

/** Parses a task and writes its article down. Never rejects. */
export async function render({ task, settings }: { task: Task; settings: Settings }): Promise<Rendered> {
  return written(await openTask(task), settings);
}

/** What is printed of a task that whoever did it did not survive. */
export async function renderLost(task: Task, settings: Settings, cause: unknown): Promise<Rendered> {
  const { about } = await openTask(task);
  const why = wordsOf(cause);
  return written({ about, error: new ParseError('invalid-input', why, { cause }) }, settings);
}

async function written(opened: Opened, settings: Settings): Promise<Rendered> {
  const { about } = opened;
  const { safeParse } = await parserWith(settings.module);
  const result =
    'error' in opened
      ? { success: false as const, error: opened.error }
      : safeParse(opened.input, { ...settings.options, ...opened.options });
  const failure = result.success ? null : { code: result.error.code, message: result.error.message };
  const { format } = settings;
  if (format !== 'ndjson') {
    if (!result.success) return { text: '', failure };
    const view = viewOf(settings);
    const text =
      format === 'json' ? JSON.stringify(view.json(result), null, 2) : view.text(result, settings.look);
    return { text, failure };
  }
  const fields = result.success ? viewOf(settings).fields(result) : { error: failure };
  try {
    return { text: JSON.stringify({ ...about, ...fields }), failure };
  } catch (cause) {
    // what came with a record may nest deeper than the stack is high
    const message = `The record cannot be written: ${wordsOf(cause)}`;
    const error = { code: 'invalid-input', message };
    return { text: JSON.stringify({ record: null, error }), failure: error };
  }
}

type Read = Extract<SafeParseResult, { success: true }>;

/** How what was read is shown. */
interface View {
  text(result: Read, look: Look): string;
  json(result: Read): object;
  /** The fields of an NDJSON record. */
  fields(result: Read): object;
}

const CLAIMS: View = {
  text: ({ article }, look) => claimsTable(article, look),
  json: ({ article }) => article.claims,
  fields: ({ article }) => ({ id: article.id, claims: article.claims }),
};

const ARTICLE: View = {
  text: ({ article, report }, look) => digest(article, report, look),
  json: ({ article }) => article,
  fields: ({ article }) => ({ article }),
};

const ARTICLE_AND_REPORT: View = {
  text: ({ article, report }, look) => `${digest(article, report, look)}${JSON.stringify(report, null, 2)}\n`,
  json: ({ article, report }) => ({ article, report }),
  fields: ({ article, report }) => ({ article, report }),
};

function viewOf({ subject, report }: Settings): View {
  if (subject === 'claims') return CLAIMS;
  return report ? ARTICLE_AND_REPORT : ARTICLE;
}

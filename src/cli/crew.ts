import type { ResourceLimits } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { type Rendered, render, renderLost, type Settings } from './render.js';
import type { Task } from './task.js';

/** Who does the tasks: this thread, or others. */
export interface Crew {
  /** How many tasks are worth having under way at once. */
  readonly width: number;
  render(task: Task): Promise<Rendered>;
  dismiss(): Promise<void>;
}

/** `jobs` threads that run `worker`; with one job or no worker, this thread. */
export function hire(
  jobs: number,
  worker: URL | undefined,
  settings: Settings,
  resourceLimits: ResourceLimits = {},
): Crew {
  if (jobs <= 1 || !worker) {
    return { width: 1, render: (task) => render({ task, settings }), dismiss: async () => {} };
  }
  const pool = new Tinypool({ filename: worker.href, minThreads: jobs, maxThreads: jobs, resourceLimits });
  return {
    // a thread that is done finds its next task waiting
    width: jobs * 2,
    async render(task) {
      try {
        return (await pool.run({ task, settings })) as Rendered;
      } catch (error) {
        // the thread is gone, out of memory say, and the pool has put another in its place
        return renderLost(task, settings, error);
      }
    },
    dismiss: () => pool.destroy(),
  };
}

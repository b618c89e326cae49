import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { hire } from '../../src/cli/crew.js';
import type { Settings } from '../../src/cli/render.js';
import type { LineTask } from '../../src/cli/task.js';

const settings: Settings = { format: 'ndjson', subject: 'article', report: false, options: {}, look: {} };
const task = (record: object): LineTask => ({
  from: 'line',
  name: '-:1',
  line: new TextEncoder().encode(JSON.stringify(record)),
});

it('makes an error record of what a thread did not survive, and goes on with another thread', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'baodao-')), 'worker.mjs');
  // runs out of memory on the records that say so
  writeFileSync(
    path,
    `export default ({ task }) => {
      const held = [];
      while (new TextDecoder().decode(task.line).includes('deadly')) held.push(new Array(1e6).fill(held.length));
      return { text: 'read', failure: null };
    };`,
  );
  const crew = hire(2, pathToFileURL(path), settings, { maxOldGenerationSizeMb: 30 });
  const tasks = [{ id: 1 }, { id: 'deadly', text: '渡輪' }, { id: 3 }, { id: 4 }, { id: 5 }];
  const rendered = await Promise.all(tasks.map((record) => crew.render(task(record))));
  await crew.dismiss();
  expect(rendered.map(({ text }) => text).filter((text) => text === 'read')).toHaveLength(4);
  expect(JSON.parse(rendered[1]?.text ?? '')).toMatchObject({
    record: { id: 'deadly' },
    error: { code: 'invalid-input', message: expect.stringContaining('memory') },
  });
}, 60_000);

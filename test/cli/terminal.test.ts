import { describe, expect, it } from 'vitest';
import { counted } from '../../src/cli/terminal.js';
import { run } from './run.js';

describe('a number of things', () => {
  it('is one thing or several', () => {
    expect([0, 1, 2].map((number) => counted(number, 'block'))).toEqual(['0 blocks', '1 block', '2 blocks']);
  });

  it('is said so of records', async () => {
    const { err } = await run(['--from', 'ndjson'], {
      stdin: '{"adapter":"hk01","text":"渡輪今早恢復航行。"}\n',
    });
    expect(err).toMatch(/^1 of 1 record read; /);
  });
});

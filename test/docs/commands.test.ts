import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pages, readersFolder } from './pages.js';
import { commandsOf } from './samples.js';

const { folder, dispose } = readersFolder();
afterAll(dispose);
const cli = `"${process.execPath}" "${resolve('dist/cli.js')}"`;
const commands = pages.flatMap((page) => commandsOf(page, readFileSync(page, 'utf8')));

describe('the commands of the docs print what they say', () => {
  it.each(commands)('$place: $command', ({ command, output }) => {
    const { stdout } = spawnSync(
      command.replace(/\bnpx baodao\b/g, () => cli),
      {
        cwd: folder,
        encoding: 'utf8',
        shell: true,
      },
    );
    const said = output.split('…').map(escaped);
    expect(stdout.trimEnd()).toMatch(new RegExp(`^${said.join('[^]*')}$`));
  });

  it('are found', () => {
    expect(commands.length).toBeGreaterThan(2);
    const page = '```console\n$ ls\na\n$ cat a\n…\n```\n';
    expect(commandsOf('x.md', page)).toEqual([
      { place: 'x.md:2', command: 'ls', output: 'a' },
      { place: 'x.md:4', command: 'cat a', output: '…' },
    ]);
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

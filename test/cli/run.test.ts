import { describe, expect, test } from 'vitest';
import type { Command, Terminal } from '../../src/cli/command.ts';
import { UsageError } from '../../src/cli/command.ts';
import { run } from '../../src/cli/run.ts';
import { AppError } from '../../src/model/error.ts';

/** Commands that end in each of the ways a command can. */
const COMMANDS = new Map<string, Command>(Object.entries({
  fine: () => Promise.resolve(0 as const),
  misused: () => Promise.reject(new UsageError('name a file')),
  refused: () => Promise.reject(new AppError('read/empty', '', { file: 'a\u001B[2J' })),
  broken: () => Promise.reject(new TypeError('a bug')),
}).map(([name, run]) => [name, { usage: `${name} FILE`, run }]));

/** The code, what went to standard output and what to standard error. */
async function outcome(...args: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const terminal: Terminal = {
    language: 'en', print: (data) => void printed.push(data), say: (words) => void said.push(words),
  };
  return { code: await run(args, COMMANDS, terminal), printed: printed.join('\n'), said: said.join('\n') };
}

describe('the program', () => {
  test('gives the code of its command', async () => {
    expect(await outcome('fine')).toEqual({ code: 0, printed: '', said: '' });
  });

  test('lists its commands on standard output when asked', async () => {
    const { code, printed, said } = await outcome('--help');

    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(printed).toContain('fine FILE');
  });

  test('lists them on standard error when called without one, or with one that is not there', async () => {
    const without = await outcome();
    const unknown = await outcome('toString');

    expect([without.code, without.printed, unknown.code]).toEqual([2, '', 2]);
    expect(without.said).toContain('fine FILE');
    expect(unknown.said).toMatch(/^there is no command toString\n/);
  });

  test('called wrongly shows how the command is called', async () => {
    const { code, said } = await outcome('misused');

    expect(code).toBe(2);
    expect(said).toBe('name a file\nUsage:\n  garden-city-map misused FILE');
  });

  test('says what is wrong with its input, without the control characters in it', async () => {
    expect(await outcome('refused')).toEqual({ code: 1, printed: '', said: 'a�[2J is empty' });
  });

  test('does not hide a bug', async () => {
    await expect(outcome('broken')).rejects.toThrow(TypeError);
  });
});

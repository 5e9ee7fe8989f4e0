import { AppError } from '../model/error.ts';
import { errorText } from '../text/error-text.ts';
import { text } from '../text/text.ts';
import type { Command, ExitCode, Terminal } from './command.ts';
import { UsageError } from './command.ts';
import { printable } from './printable.ts';

/**
 * Runs the command that the arguments name. What the user can be told about
 * becomes a sentence and a code; anything else that is thrown is a bug of ours
 * and passes through.
 */
export async function run(
  [name, ...args]: readonly string[], commands: ReadonlyMap<string, Command>, terminal: Terminal,
): Promise<ExitCode> {
  const { language, print, say } = terminal;
  const help = usageOf([...commands.values()], terminal);
  if (name === '--help' || name === '-h' || name === 'help') {
    print(help);
    return 0;
  }
  const command = commands.get(name ?? '');
  if (command === undefined) {
    if (name !== undefined) say(printable(text('command.unknown', language, { name })));
    say(help);
    return 2;
  }
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (isUsageError(error)) {
      say(`${printable(error.message)}\n${usageOf([command], terminal)}`);
      return 2;
    }
    if (!(error instanceof AppError)) throw error;
    say(printable(errorText(error, language)));
    return 1;
  }
}

/** Ours, or that of `parseArgs`, which throws for an option that is not there or lacks its value. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function usageOf(commands: readonly Command[], { language }: Terminal): string {
  const lines = commands.map(({ usage }) => `  garden-city-map ${usage}`);
  return [text('command.usage', language), ...lines].join('\n');
}

#!/usr/bin/env node
import { checkCommand } from './cli/check-command.ts';
import type { Command } from './cli/command.ts';
import { conflictsCommand } from './cli/conflicts-command.ts';
import { convertCommand } from './cli/convert-command.ts';
import { indicatorsCommand } from './cli/indicators-command.ts';
import { publishCommand } from './cli/publish-command.ts';
import { receiptCommand } from './cli/receipt-command.ts';
import { sheetCommand } from './cli/sheet-command.ts';
import { run } from './cli/run.ts';
import './text/more-words.ts';
import { terminalLanguage } from './cli/terminal-language.ts';

/** Every command, in the order of the help; to add one, add a line here. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['check', checkCommand],
  ['convert', convertCommand],
  ['receipt', receiptCommand],
  ['indicators', indicatorsCommand],
  ['conflicts', conflictsCommand],
  ['publish', publishCommand(String(import.meta.env['GCM_CALCULATION']))],
  ['sheet', sheetCommand(import.meta.dirname)],
]);

process.exitCode = await run(process.argv.slice(2), COMMANDS, {
  language: terminalLanguage(process.env),
  print: console.log,
  say: console.error,
});

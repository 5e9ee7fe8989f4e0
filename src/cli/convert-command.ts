import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import { readLayer } from './check-file.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { geoJsonText } from './geojson-text.ts';
import { loadFile } from './load-file.ts';
import { printable } from './printable.ts';

/** `convert FILE OUT.geojson`: what can be used of a file as normalised RFC 7946; 1 when that is nothing. */
export const convertCommand: Command = {
  usage: 'convert FILE OUT.geojson',
  async run(args, { language, say }) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [file, out, ...rest] = positionals;
    if (file === undefined || out === undefined || rest.length > 0) {
      throw new UsageError(text('command.in-and-out', language));
    }
    const { layer, issues, counts } = readLayer(file, await loadFile(file));
    for (const issue of issues) say(printable(issueText(issue, language)));
    if (counts.kept === 0 && counts.read > 0) {
      say(text('command.nothing-kept', language, { file }));
      return 1;
    }
    await writeFile(out, geoJsonText(layer));
    say(text('command.written', language, { file: out, kept: counts.kept }));
    return 0;
  },
};

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import { COORDINATE_ARGS, COORDINATE_USAGE, coordinateOptions } from './coordinate-options.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { convertFile } from './convert-file.ts';
import { printable } from './printable.ts';

/** `convert FILE OUT.geojson`: what can be used of a file as normalised RFC 7946; 1 when that is nothing. */
export const convertCommand: Command = {
  usage: `convert FILE OUT.geojson ${COORDINATE_USAGE}`,
  async run(args, { language, say }) {
    const { values, positionals } = parseArgs({
      args: [...args], allowPositionals: true, options: COORDINATE_ARGS,
    });
    const [file, out, ...rest] = positionals;
    if (file === undefined || out === undefined || rest.length > 0) {
      throw new UsageError(text('command.in-and-out', language));
    }
    const coordinates = coordinateOptions(values, language);
    const { geojson, read, kept, issues } = await convertFile(file, coordinates);
    for (const issue of issues) say(printable(issueText(issue, language)));
    if (kept === 0 && read > 0) {
      say(text('command.nothing-kept', language, { file }));
      return 1;
    }
    await writeFile(out, geojson);
    say(text('command.written', language, { file: out, kept }));
    return 0;
  },
};

import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { errorText } from '../text/error-text.ts';
import { text } from '../text/text.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { printable } from './printable.ts';
import { publishCity } from './publish-city.ts';

/**
 * `publish PROJECT.json [--out FOLDER]`: computes a city's figures ahead, so that the public map shows them without
 * computing. They lie beside the project file, which gets a line that names them; with `--out` both are written there,
 * beside the layers that are copied by whoever deploys them.
 *
 * @param calculation - which one this is; see `Published`
 */
export function publishCommand(calculation: string): Command {
  return {
    usage: 'publish PROJECT.json [--out FOLDER]',
    async run(args, { language, say }) {
      const { values: { out }, positionals } = parseArgs({
        args: [...args], allowPositionals: true, options: { out: { type: 'string' } },
      });
      const [file, ...others] = positionals;
      if (file === undefined || others.length > 0) throw new UsageError(text('command.project', language));
      const { project, figures, leftOut } = await publishCity(file, calculation);
      const folder = out ?? dirname(file);
      await mkdir(folder, { recursive: true });
      const [projectPath, figuresPath] = [join(folder, basename(file)), join(folder, figures.name)];
      await writeFile(figuresPath, figures.text);
      await writeFile(projectPath, project);
      for (const error of leftOut) say(printable(errorText(error, language)));
      say(printable(text('command.published', language, { figures: figuresPath, districts: figures.districts, project: projectPath })));
      return 0;
    },
  };
}

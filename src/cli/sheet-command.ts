import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AppError } from '../model/error.ts';
import { isProjectFile } from '../keep/project-file.ts';
import { findingText } from '../text/sheet-text.ts';
import { text } from '../text/text.ts';
import type { Command } from './command.ts';
import { openAsSaved } from './load-city.ts';
import { loadFile } from './load-file.ts';
import { printable } from './printable.ts';
import { decoded, fileBelow } from './sheet/file-below.ts';
import { folderShelf, openLocalSite } from './sheet/local-site.ts';
import type { Shelf } from './sheet/local-site.ts';
import { SHEET_USAGE, sheetCall } from './sheet/sheet-args.ts';
import { makeInPage } from './sheet/sheet-page.ts';

/**
 * `sheet PROJECT.json [--all | --district ID] [--conflicts] --out DIR`: meeting sheets as files, made by the built planner in a
 * Chromium that nobody sees. Paths of the files go to standard output; what was found of the sheets, and how far the
 * work is, to standard error.
 *
 * @param site folder of the built planner
 */
export function sheetCommand(site: string): Command {
  return {
    usage: SHEET_USAGE,
    async run(args, { language, print, say }) {
      const { project, folder, order } = sheetCall(args, language);
      if ((await fileBelow(site, 'index.html')) === null) throw new AppError('sheet/no-site', `no planner in ${site}`, { folder: site });
      const shelf = await projectShelf(project);
      await mkdir(folder, { recursive: true });
      const local = await openLocalSite({ site: folderShelf(site), project: shelf }, folder);
      try {
        const { names, findings } = await makeInPage(local, basename(project), order, (progress) =>
          say(text('atlas.progress', language, { ...progress })));
        for (const finding of findings) say(printable(findingText(finding, language)));
        for (const name of names) print(join(folder, name));
        return 0;
      } catch (error) {
        throw error instanceof AppError ? inFolder(error, local.projectUrl, dirname(project)) : error;
      } finally {
        await local.close();
      }
    },
  };
}

/** A project beside its layers, or one file with all of them, as the page asks for it. */
async function projectShelf(file: string): Promise<Shelf> {
  const content = new Blob([await loadFile(file)]);
  if (!(await isProjectFile(content))) return folderShelf(dirname(file));
  const { project, files } = await openAsSaved(content, file);
  const members = new Map([
    [basename(file), new Blob([JSON.stringify(project)])],
    ...Object.entries(files).map(([path, { data }]) => [path, data] as const),
  ]);
  return async (path) => {
    const member = members.get(decoded(path) ?? '');
    return member === undefined ? null : new Uint8Array(await member.arrayBuffer());
  };
}

/** Files are called as the user knows them, not by the address that the page had. */
function inFolder({ code, message, details }: AppError, projectUrl: string, folder: string): AppError {
  const known = Object.entries(details).map(([name, value]) => {
    const isAddress = typeof value === 'string' && value.startsWith(projectUrl);
    const path = isAddress ? decoded(value.slice(projectUrl.length)) : null;
    return [name, path === null ? value : join(folder, path)] as const;
  });
  return new AppError(code, message, Object.fromEntries(known));
}

import { centreFiles } from './centre/files.ts';

/** All files of the sample data, by path below `data/`. */
export function sampleFiles(): Map<string, string> {
  const folders = { 'jiyuan-centre': centreFiles() };
  const entries = Object.entries(folders).flatMap(([folder, files]) =>
    [...files].map(([name, text]) => [`${folder}/${name}`, text] as const),
  );
  return new Map(entries);
}

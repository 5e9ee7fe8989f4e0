import { drawCentre } from './centre/centre.ts';
import { centreFiles } from './centre/files.ts';
import { cityFiles } from './city/files.ts';
import { messyFiles } from './messy/files.ts';

/** All files of the sample data, by path below `data/`. */
export function sampleFiles(): Map<string, string> {
  const centre = drawCentre();
  const folders = {
    'jiyuan-centre': centreFiles(centre),
    'jiyuan-city': cityFiles(centre),
    'messy': messyFiles(),
  };
  const entries = Object.entries(folders).flatMap(([folder, files]) =>
    [...files].map(([name, text]) => [`${folder}/${name}`, text] as const),
  );
  return new Map(entries);
}

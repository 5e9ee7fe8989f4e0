import type { Language } from '../../model/language.ts';
import type { Project } from '../../model/project.ts';
import { gridOf } from '../../sheet/projected-grid.ts';
import type { FootField } from '../../sheet/sheet-contents.ts';
import { centreOf } from '../../sheet/true-scale.ts';
import type { Box } from '../../sheet/true-scale.ts';
import { formatDate } from '../../text/format.ts';
import { text } from '../../text/text.ts';

/**
 * Who made the sheet, when, of what, and in which system; columns of lines of fields.
 *
 * @param today ISO date of the print
 */
export function sheetFoot(
  project: Project, extent: Box, sources: string, today: string, language: Language,
): readonly (readonly (readonly FootField[])[])[] {
  const { sheet } = project;
  const field = (key: 'printed' | 'data' | 'crs' | 'sources', value: string) => ({ label: text(`sheet.${key}`, language), value });
  const written = (key: 'compiler' | 'reviewer' | 'number' | 'approval' | 'use', usual: string | null = null) =>
    ({ label: text(`sheet.${key}`, language), value: sheet[key] ?? usual, tells: key });
  return [
    [
      [written('compiler'), written('reviewer')],
      [field('printed', formatDate(today, language)), field('data', formatDate(project.dataDate, language))],
      [written('number'), written('approval')],
    ],
    [
      [field('crs', systemWords(sheet.grid, extent, language))],
      [field('sources', sources)],
      [written('use', text('sheet.use-words', language))],
    ],
  ];
}

function systemWords(name: string | null, extent: Box, language: Language): string {
  const [, latitude] = centreOf(extent);
  const minutes = Math.round(Math.abs(latitude) * 60);
  const middle = `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′${latitude < 0 ? 'S' : 'N'}`;
  const grid = name === null ? null : gridOf(name);
  if (grid === null) return text('sheet.crs-words', language, { latitude: middle });
  return text('sheet.grid-words', language, { id: grid.id, meridian: `${grid.centralMeridian}°E`, latitude: middle });
}

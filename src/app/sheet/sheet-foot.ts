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
  const { compiler, reviewer, number, approval } = project.sheet;
  const field = (key: 'compiler' | 'reviewer' | 'number' | 'approval' | 'printed' | 'data' | 'crs' | 'sources' | 'use', value: string | null) =>
    ({ label: text(`sheet.${key}`, language), value });
  return [
    [
      [field('compiler', compiler), field('reviewer', reviewer)],
      [field('printed', formatDate(today, language)), field('data', formatDate(project.dataDate, language))],
      [field('number', number), field('approval', approval)],
    ],
    [
      [field('crs', systemWords(project.sheet.grid, extent, language))],
      [field('sources', sources)],
      [field('use', text('sheet.use-words', language))],
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

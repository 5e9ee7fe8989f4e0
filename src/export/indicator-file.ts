import type { ExportKind } from '../model/export-kind.ts';
import type { Assessment } from '../model/indicator.ts';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { District } from '../model/layer.ts';
import { text } from '../text/text.ts';
import { breakdownTable } from './breakdown-table.ts';
import { districtFeatures } from './district-features.ts';
import type { ExportFile } from './export-file.ts';
import { featuresGeoJson } from './features.ts';
import { indicatorTable } from './indicator-table.ts';
import { assessmentNotes } from './notes.ts';
import type { NotedProject } from './notes.ts';
import { standardTable } from './standard-table.ts';
import { tableCsv, tablesXlsx } from './table.ts';
import type { Notes } from './table.ts';

/** The figures of a city, in the order in which they are to be written. */
export interface CityFigures {
  readonly assessment: Assessment;
  readonly project: NotedProject;
  /** Shapes, for GeoJSON. */
  readonly districts: readonly District[];
  /** How many districts there are; the assessment may have been cut down to those on show. */
  readonly districtCount: number;
}

/** The figures of a city as a file; what they rest on goes with them. @throws AppError `export/too-many-rows`. */
export async function indicatorFile(
  kind: ExportKind<'indicators'>, { assessment, project, districts, districtCount }: CityFigures, language: Language,
): Promise<ExportFile> {
  const shown = assessment.districts.length;
  const notes: Notes = [
    ...assessmentNotes(assessment, project, language),
    [text('export.rows', language), text('export.rows.shown', language, { shown, of: districtCount })],
  ];
  const withoutShapes: Notes = [
    ...notes, [text('export.geometry', language), text('export.geometry.none', language)],
  ];
  switch (kind) {
    case 'indicators-csv':
      return { extension: 'csv', content: tableCsv(indicatorTable(assessment, language), withoutShapes) };
    case 'breakdown-csv':
      return { extension: 'csv', content: tableCsv(breakdownTable(assessment, language), withoutShapes) };
    case 'indicators-xlsx': {
      const tables = [indicatorTable, breakdownTable, standardTable].map((table) => table(assessment, language));
      return { extension: 'xlsx', content: await tablesXlsx(tables, withoutShapes, language) };
    }
    case 'indicators-geojson': {
      const features = districtFeatures(assessment, districts);
      return { extension: 'geojson', content: featuresGeoJson(localText(project.title, language), features, notes) };
    }
  }
}

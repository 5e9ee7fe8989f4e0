import type { ExportKind } from '../model/export-kind.ts';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { Layer } from '../model/layer.ts';
import { text } from '../text/text.ts';
import type { ExportFile } from './export-file.ts';
import { featuresGeoJson } from './features.ts';
import { projectNotes } from './notes.ts';
import type { NotedProject } from './notes.ts';
import { siteCells, siteTable } from './site-table.ts';
import { tableCsv, tablesXlsx } from './table.ts';
import type { Notes } from './table.ts';
import { wktOf } from './wkt.ts';

/** A ledger of projects as a file: all sites of the layer. @throws AppError `export/too-many-rows`. */
export async function siteFile(
  kind: ExportKind<'sites'>, { spec, items }: Layer<'projects'>, project: NotedProject, language: Language,
): Promise<ExportFile> {
  const title = localText(spec.title, language);
  const { length } = items;
  const notes: Notes = [
    ...projectNotes(project, language),
    [text('export.rows', language), text('export.rows.visible', language, { title, shown: length, of: length })],
  ];
  if (kind === 'sites-geojson') {
    const features = items.map((site) => {
      return { id: site.id, properties: { ...siteCells(site, language) }, geometry: site.geometry };
    });
    return { extension: 'geojson', content: featuresGeoJson(title, features, notes) };
  }
  const count = items.filter(({ geometry }) => wktOf(geometry) === null).length;
  const shapes = text(count === 0 ? 'export.geometry.wkt' : 'export.geometry.too-long', language, { count });
  const withShapes: Notes = [...notes, [text('export.geometry', language), shapes]];
  const table = siteTable(items, title, language);
  if (kind === 'sites-csv') return { extension: 'csv', content: tableCsv(table, withShapes) };
  return { extension: 'xlsx', content: await tablesXlsx([table], withShapes, language) };
}

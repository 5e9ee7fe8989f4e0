import { MEDIA_TYPES } from '../export/export-file.ts';
import type { ExportFile } from '../export/export-file.ts';
import { indicatorFile } from '../export/indicator-file.ts';
import { issueFile } from '../export/issue-file.ts';
import { siteFile } from '../export/site-file.ts';
import type { ExportKind, ExportSubject } from '../model/export-kind.ts';
import { EXPORT_KINDS } from '../model/export-kind.ts';
import { localText } from '../model/language.ts';
import { readyLayers } from '../store/ready-layers.ts';
import type { State } from '../store/state.ts';
import { text } from '../text/text.ts';
import type { ExportEvent } from '../ui/gcm-export-menu.ts';
import { download } from './download.ts';
import { layerTitles } from './view/layer-titles.ts';

/** Saves what the page shows as a file of the browser's. @throws AppError `export/too-many-rows`. */
export async function exportFile(event: Pick<ExportEvent, 'kind' | 'rows' | 'layerId' | 'findings'>, state: State): Promise<void> {
  const file = await fileOf(event, state);
  const { project, language } = state;
  if (file === null || project === null) return;
  const { kind, layerId } = event;
  const words = [localText(project.title, language), subjectName(kind, layerId, state), project.dataDate];
  // What no file system of today takes in a name.
  const name = words.join(' ').replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').trim();
  download(new Blob([file.content], { type: MEDIA_TYPES[file.extension] }), `${name}.${file.extension}`);
}

async function fileOf(
  { kind, rows, layerId, findings }: Pick<ExportEvent, 'kind' | 'rows' | 'layerId' | 'findings'>, state: State,
): Promise<ExportFile | null> {
  const { project, assessment, language } = state;
  if (project === null) return null;
  if (isOf('issues', kind)) {
    return findings === null ? null : issueFile(kind, findings, layerTitles(state), project, language);
  }
  if (isOf('sites', kind)) {
    const layer = readyLayers(state).find(({ id }) => id === layerId);
    return layer?.role !== 'projects' ? null : siteFile(kind, layer, project, language);
  }
  if (assessment === null) return null;
  const districts = rows.flatMap((row) => assessment.districts.filter(({ id }) => id === row));
  return indicatorFile(kind, {
    assessment: { ...assessment, districts },
    project,
    districts: readyLayers(state).flatMap((layer) => (layer.role === 'districts' ? layer.items : [])),
    districtCount: assessment.districts.length,
  }, language);
}

function isOf<S extends ExportSubject>(subject: S, kind: ExportKind): kind is ExportKind<S> {
  return (EXPORT_KINDS[subject] as readonly ExportKind[]).includes(kind);
}

function subjectName(kind: ExportKind, layerId: string | null, state: State): string {
  const { language } = state;
  if (isOf('sites', kind)) return layerTitles(state)[layerId ?? ''] ?? '';
  if (isOf('issues', kind)) return text('export.issues', language);
  return text(kind === 'breakdown-csv' ? 'export.breakdown' : 'export.indicators', language);
}

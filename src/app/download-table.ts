import { csvText } from '../export/csv.ts';
import { indicatorRows } from '../export/indicator-rows.ts';
import { localText } from '../model/language.ts';
import type { State } from '../store/state.ts';
import { formatDate } from '../text/format.ts';
import { text } from '../text/text.ts';
import { download } from './download.ts';

/** Saves the district table as CSV, with title, date and what is schematic at its foot. */
export function downloadTable({ assessment, project, language }: State): void {
  if (assessment === null || project === null) return;
  const title = localText(project.title, language);
  const notes = [
    title,
    text('app.date', language, { date: formatDate(project.dataDate, language) }),
    ...(project.schematic ? [text('export.schematic', language)] : []),
    ...(project.officialBoundaries ? [] : [text('export.boundaries', language)]),
  ];
  const csv = csvText(indicatorRows(assessment, notes, language));
  download(new Blob([csv], { type: 'text/csv' }), `${title}.csv`);
}

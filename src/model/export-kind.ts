/** Everything that can be handed out as a file, by what it is about: what, and in which format. */
export const EXPORT_KINDS = {
  indicators: ['indicators-csv', 'breakdown-csv', 'indicators-xlsx', 'indicators-geojson'],
  issues: ['issues-csv', 'issues-xlsx'],
  sites: ['sites-csv', 'sites-xlsx', 'sites-geojson'],
} as const;

export type ExportSubject = keyof typeof EXPORT_KINDS;
export type ExportKind<S extends ExportSubject = ExportSubject> = (typeof EXPORT_KINDS)[S][number];

import type { Language } from '../../model/language.ts';
import { formatNumber } from '../../text/format.ts';
import { text } from '../../text/text.ts';

/** What is known of a file before it is read. */
export interface ArrivingFile {
  /** `null` while the browser does not tell. */
  readonly name: string | null;
  /** The media type that the system gives; often empty. */
  readonly type: string;
  readonly sizeBytes: number | null;
}

/** Formats by the end of a name or the media type; the content has the last word once it is read. */
const FORMATS: readonly (readonly [pattern: RegExp, format: string])[] = [
  [/\.gcm\.zip$/, 'GCM'],
  [/\.zip$|application\/(?:x-)?zip/, 'Shapefile (zip)'],
  [/\.(?:shp|dbf|shx|prj|cpg)$/, 'Shapefile'],
  [/\.topojson$/, 'TopoJSON'],
  [/\.(?:geojson|geojsonl|json|ndjson)$|json/, 'GeoJSON'],
  [/\.kmz$|\.kmz/, 'KMZ'],
  [/\.kml$|\.kml/, 'KML'],
  [/\.gpx$|gpx/, 'GPX'],
  [/\.xlsx?$|spreadsheet|ms-excel/, 'Excel'],
  [/\.(?:csv|tsv|txt)$|text\/csv/, 'CSV'],
  [/\.fgb$/, 'FlatGeobuf'],
  [/\.(?:geo)?parquet$/, 'GeoParquet'],
];

/** The usual name of the format that a file seems to be in; `null` where nothing tells. */
export function seemingFormat({ name, type }: ArrivingFile): string | null {
  const hint = `${type} ${name ?? ''}`.trim().toLowerCase();
  return FORMATS.find(([pattern]) => pattern.test(hint))?.[1] ?? null;
}

/** "4.2 MB". */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return text('drop.bytes', language, { size: formatNumber(bytes, language) });
  if (bytes < 1e6) return text('drop.kilobytes', language, { size: formatNumber(bytes / 1e3, language) });
  return text('drop.megabytes', language, { size: formatNumber(bytes / 1e6, language, 1) });
}

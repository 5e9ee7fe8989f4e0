/** First bytes that give a binary format away, as Latin-1 text. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'ZIP'],
  ['PK\u0005\u0006', 'ZIP'],
  ['\u0000\u0000\u0027\u000A', 'Shapefile'],
  ['SQLite format 3', 'GeoPackage (SQLite)'],
  ['\u0000\u0001\u0000\u0000Standard Jet DB', 'Access (.mdb)'],
  ['\u0000\u0001\u0000\u0000Standard ACE D', 'Access (.mdb)'],
  ['AC10', 'DWG'],
  ['%PDF', 'PDF'],
  ['\u001F\u008B', 'GZIP'],
  ['7z\u00BC\u00AF', '7-Zip'],
  ['Rar!', 'RAR'],
  ['fgb\u0003', 'FlatGeobuf'],
  ['PAR1', 'GeoParquet'],
  ['\u0089PNG', 'PNG'],
  ['\u00FF\u00D8\u00FF', 'JPEG'],
  ['II*\u0000', 'TIFF'],
  ['MM\u0000*', 'TIFF'],
  ['\u00D0\u00CF\u0011\u00E0', 'Excel (.xls)'],
];

/** What has no signature of its own, by the end of its file's name. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\.(?:osm\.)?pbf$|\.mvt$/, 'PBF'],
  [/\.mdb$|\.accdb$/, 'Access (.mdb)'],
  [/\.gdb(?:$|\/)|\.gdbtable$|\.gdbtablx$|\.gdbindexes$|\.spx$|\.freelist$/, 'File Geodatabase (.gdb)'],
  [/\.dwg$/, 'DWG'],
  [/\.mxd$|\.aprx$|\.qgz$|\.lyrx?$/, 'ArcGIS'],
];

/** What a ZIP archive is by the end of its file's name. */
const ZIP_KINDS: readonly (readonly [string, string])[] = [
  ['.kmz', 'KMZ'],
  ['.xlsx', 'Excel (.xlsx)'],
  ['.docx', 'Word (.docx)'],
];

/**
 * The name of the binary format that `bytes` are in, such as `PDF` or `DWG`;
 * `null` when they may be text. It looks at the first bytes, not at the file's
 * name, but for the kinds of ZIP.
 */
export function binaryFormat(bytes: Uint8Array, fileName: string): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const format = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
  if (format === null) return BY_NAME.find(([pattern]) => pattern.test(fileName.toLowerCase()))?.[1] ?? null;
  if (format !== 'ZIP') return format;
  return ZIP_KINDS.find(([ending]) => fileName.toLowerCase().endsWith(ending))?.[1] ?? 'ZIP';
}

/**
 * The name of the text format, other than JSON, that `text` is in; `null` when
 * it may be JSON. Only markup and DXF can be told for certain; a table is told
 * by its file's name.
 */
export function textFormat(text: string, fileName: string): string | null {
  const head = text.slice(0, 2000).trimStart();
  if (head.startsWith('<')) return markupFormat(head);
  if (/^0\r?\n\s*SECTION\b/.test(head)) return 'DXF';
  if (/^[[{]/.test(head)) return null;
  const name = fileName.toLowerCase();
  if (/\.(?:csv|tsv|txt)$/.test(name)) return 'CSV';
  return null;
}

function markupFormat(head: string): string {
  if (/<(?:\w+:)?kml\b/i.test(head)) return 'KML';
  if (/<(?:\w+:)?gpx\b/i.test(head)) return 'GPX';
  if (/<!doctype html|<html\b/i.test(head)) return 'HTML';
  if (/<svg\b/i.test(head)) return 'SVG';
  return /<(?:\w+:)?(?:FeatureCollection|gml)\b/.test(head) ? 'GML' : 'XML';
}

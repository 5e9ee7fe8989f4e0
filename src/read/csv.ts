import { issue } from '../model/issue.ts';
import { baseName } from './base-name.ts';
import { cellsOf } from './csv-cells.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent } from './file-content.ts';
import { geometryOfWkt } from './wkt.ts';

const LONGITUDE = ['lon', 'lng', 'long', 'longitude', 'x', '经度', '東經', '东经', '經度'];
const LATITUDE = ['lat', 'latitude', 'y', '纬度', '緯度', '北纬', '北緯'];
const WKT = ['wkt', 'geom', 'the_geom', 'geometry', 'shape', '几何', '幾何'];

/**
 * A table as text: one feature a row, all cells as text, for codes keep their
 * zeros so. Its place is in a column of longitude and one of latitude, or in
 * one of WKT; a table without them has features without geometry.
 *
 * @throws AppError `read/bad-encoding`.
 */
export function readCsvFile(bytes: Uint8Array, file: string): FileContent {
  const { text, encoding, guessed } = decodeText(bytes, file);
  const [head = [], ...rows] = cellsOf(text);
  const names = head.map((name, index) => name.trim() || `#${index + 1}`);
  const geometryOf = geometryReader(names.map((name) => name.toLowerCase()));
  const features = rows.map((cells) => ({
    type: 'Feature',
    properties: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null])) as object,
    geometry: geometryOf(cells),
  }));
  const name = baseName(file);
  const issues = guessed ? [issue('info', 'encoding-guessed', { layer: name, values: { encoding } })] : [];
  const layer = { name, json: { type: 'FeatureCollection', features }, crs: null };
  return { format: 'CSV', encoding, layers: [layer], issues };
}

function geometryReader(names: readonly string[]): (cells: readonly string[]) => object | null {
  const longitude = names.findIndex((name) => LONGITUDE.includes(name));
  const latitude = names.findIndex((name) => LATITUDE.includes(name));
  const wkt = names.findIndex((name) => WKT.includes(name));
  return (cells) => {
    if (longitude === -1 || latitude === -1) return geometryOfWkt(cells[wkt] ?? '');
    const [x = '', y = ''] = [cells[longitude]?.trim(), cells[latitude]?.trim()];
    // A row without a place is none of 0° by 0°.
    return x === '' || y === '' ? null : { type: 'Point', coordinates: [Number(x), Number(y)] };
  };
}

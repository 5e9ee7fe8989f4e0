import { geometryOfWkt } from './wkt.ts';

/** Heads of columns that tell places, in the spelling of {@link spellingOf}. */
const LONGITUDE = [
  'lon', 'lng', 'long', 'longitude', 'x', 'pointx', '经度', '經度', '东经', '東經', 'x坐标', '横坐标', '经度坐标', 'e', 'easting',
];
const LATITUDE = [
  'lat', 'latitude', 'y', 'pointy', '纬度', '緯度', '北纬', '北緯', 'y坐标', '纵坐标', '纬度坐标', 'n', 'northing',
];
const GEOMETRY = ['wkt', 'geom', 'thegeom', 'geometry', 'shape', 'geojson', 'wktgeom', '几何', '幾何', '空间数据', '图形'];
const PAIR = ['坐标', '座標', '经纬度', '經緯度', 'lnglat', 'lonlat', 'coordinates', 'coordinate', 'location'];

/** How the rows of a table tell their places: reads the geometry of a row. */
export type PlaceReader = (cells: readonly unknown[]) => object | null;

/**
 * Finds the columns that hold places: longitude and latitude (or east and
 * north), a geometry as WKT or GeoJSON, or both numbers in one cell. `null`:
 * none does, and the table has only attributes.
 */
export function placeReader(heads: readonly string[], rows: readonly (readonly unknown[])[]): PlaceReader | null {
  const spellings = heads.map(spellingOf);
  const column = (names: readonly string[]) => spellings.findIndex((spelling) => names.includes(spelling));
  const geometry = column(GEOMETRY);
  if (geometry !== -1 && rows.some((cells) => geometryOf(cells[geometry]) !== null)) {
    return (cells) => geometryOf(cells[geometry]);
  }
  const [longitude, latitude] = [column(LONGITUDE), column(LATITUDE)];
  if (longitude !== -1 && latitude !== -1) return (cells) => pointOf(cells[longitude], cells[latitude]);
  const pair = column(PAIR);
  return pair !== -1 && rows.some((cells) => pairOf(cells[pair]) !== null) ? (cells) => pairOf(cells[pair]) : null;
}

/** A head without what stands in brackets, blanks, lines, width and letter case. */
function spellingOf(head: string): string {
  return head.normalize('NFKC').replace(/\([^()]*\)\s*$/, '').replaceAll(/[\s_-]/g, '').toLowerCase();
}

function geometryOf(cell: unknown): object | null {
  const text = typeof cell === 'string' ? cell.trim() : '';
  return text.startsWith('{') ? geometryOfJson(text) : geometryOfWkt(text);
}

function geometryOfJson(text: string): object | null {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null || !('type' in json)) return null;
    const { geometry } = json as { readonly geometry?: unknown };
    return json.type === 'Feature' && typeof geometry === 'object' ? geometry : json;
  } catch (error) {
    if (error instanceof SyntaxError) return null; // text that is no GeoJSON
    throw error;
  }
}

/** A row without a place is none of 0° by 0°. Numbers that cannot be read become NaN, which `check/` reports. */
function pointOf(x: unknown, y: unknown): object | null {
  const [east, north] = [x, y].map(numberOf);
  if (east === undefined || north === undefined || (east === null && north === null)) return null;
  return { type: 'Point', coordinates: [east ?? Number.NaN, north ?? Number.NaN] };
}

/** `null`: empty. Degrees may carry their sign, as `112.6°E`. */
function numberOf(cell: unknown): number | null {
  if (typeof cell === 'number') return cell;
  const text = (typeof cell === 'string' ? cell : '').normalize('NFKC').trim();
  return text === '' ? null : Number(text.replace(/^[EN东北東]经?纬?\s*/i, '').replace(/\s*°?\s*[EN]?$/i, '').replaceAll(',', ''));
}

const TWO_NUMBERS = /^\s*[[(]?\s*(-?\d{1,9}(?:\.\d{1,20})?)\s*[,;\s]\s*(-?\d{1,9}(?:\.\d{1,20})?)\s*[\])]?\s*$/;

function pairOf(cell: unknown): object | null {
  const [, x, y] = TWO_NUMBERS.exec((typeof cell === 'string' ? cell : '').slice(0, 200).normalize('NFKC')) ?? [];
  return x === undefined || y === undefined ? null : { type: 'Point', coordinates: [Number(x), Number(y)] };
}

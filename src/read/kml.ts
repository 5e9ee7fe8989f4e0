import type { Geometry, Position } from 'geojson';
import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent, ReadOptions } from './file-content.ts';
import { fileLayer } from './file-content.ts';
import type { Markup } from './markup.ts';
import { childNamed, elementsNamed, readMarkup } from './markup.ts';

/** Parts of a KML that are no features of a layer; a network link is never followed. */
const NOT_READ = ['NetworkLink', 'GroundOverlay', 'ScreenOverlay', 'PhotoOverlay', 'Model'];

/**
 * The placemarks of a KML file (OGC 12-007r2) as one layer in longitude and
 * latitude: points, lines, polygons and their collections, with name,
 * description and extended data as properties. Styles are left out; overlays
 * and network links too, which is told.
 *
 * @throws AppError `read/damaged`, `read/bad-encoding`.
 */
export function readKmlFile(bytes: Uint8Array, file: string, options: ReadOptions): FileContent {
  const { text, encoding } = decodeText(bytes, file, options.encoding);
  const root = readMarkup(text, file);
  const features = elementsNamed(root, 'Placemark').map(featureOf);
  const rest = { encoding, crs: 'EPSG:4326', crsFrom: 'format' } as const;
  const layer = fileLayer(baseName(file), { type: 'FeatureCollection', features }, rest);
  const leftOut = NOT_READ.filter((name) => elementsNamed(root, name).length > 0);
  return { format: 'KML', layers: [layer], leftOut };
}

function featureOf(placemark: Markup): object {
  const geometries = geometriesOf(placemark);
  const [only = null] = geometries;
  const geometry = geometries.length > 1 ? { type: 'GeometryCollection', geometries } : only;
  const id = placemark.attributes.get('id');
  const own = id === undefined ? {} : { id };
  return { type: 'Feature', ...own, properties: propertiesOf(placemark), geometry };
}

function propertiesOf(placemark: Markup): Record<string, unknown> {
  const plain = ['name', 'description', 'address']
    .map((name) => childNamed(placemark, name))
    .filter((element) => element !== undefined)
    .map(({ name, text }): [string, string] => [name, text]);
  const data = elementsNamed(placemark, 'Data')
    .map((element): [string, string] => [nameOf(element), childNamed(element, 'value')?.text ?? '']);
  const simple = elementsNamed(placemark, 'SimpleData')
    .map((element): [string, string] => [nameOf(element), element.text]);
  return Object.fromEntries([...plain, ...data, ...simple]);
}

function nameOf({ attributes }: Markup): string {
  return attributes.get('name') ?? '';
}

function geometriesOf(element: Markup): Geometry[] {
  return element.children.flatMap((child): Geometry[] => {
    switch (child.name) {
      case 'Point':
        return positionsOf(child).slice(0, 1).map((coordinates) => ({ type: 'Point', coordinates }));
      case 'LineString':
      case 'LinearRing':
        return [{ type: 'LineString', coordinates: positionsOf(child) }];
      case 'Polygon':
        return [{ type: 'Polygon', coordinates: ringsOf(child) }];
      case 'MultiGeometry':
        return multiOf(geometriesOf(child));
      default:
        return [];
    }
  });
}

/** Polygons of one place mark become one multi-polygon, which keeps it one item. */
function multiOf(geometries: Geometry[]): Geometry[] {
  const polygons = geometries.flatMap((each) => (each.type === 'Polygon' ? [each.coordinates] : []));
  if (polygons.length < 2 || polygons.length < geometries.length) return geometries;
  return [{ type: 'MultiPolygon', coordinates: polygons }];
}

function ringsOf(polygon: Markup): Position[][] {
  const boundaries = ['outerBoundaryIs', 'innerBoundaryIs'];
  return boundaries.flatMap((name) => polygon.children
    .filter((child) => child.name === name)
    .flatMap((boundary) => boundary.children.filter((child) => child.name === 'LinearRing'))
    .map(positionsOf));
}

/** `112.6,35.08,0 112.7,35.08`; what is no number becomes NaN, which `check/` reports. */
function positionsOf(element: Markup): Position[] {
  const text = childNamed(element, 'coordinates')?.text ?? '';
  if (text === '') return [];
  return text.split(/\s+/).map((tuple) => tuple.split(',').slice(0, 3).map(numberOf));
}

function numberOf(text: string): number {
  return text === '' ? Number.NaN : Number(text);
}

import type { Position } from 'geojson';
import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent, ReadOptions } from './file-content.ts';
import { fileLayer } from './file-content.ts';
import type { Markup } from './markup.ts';
import { childNamed, elementsNamed, readMarkup } from './markup.ts';

/**
 * The waypoints, routes and tracks of a GPX file as one layer: points and
 * lines with name, description and type.
 *
 * @throws AppError `read/damaged`, `read/bad-encoding`.
 */
export function readGpxFile(bytes: Uint8Array, file: string, options: ReadOptions): FileContent {
  const { text, encoding } = decodeText(bytes, file, options.encoding);
  const root = readMarkup(text, file);
  const points = elementsNamed(root, 'wpt')
    .map((point) => featureOf(point, { type: 'Point', coordinates: positionOf(point) }));
  const routes = elementsNamed(root, 'rte')
    .map((route) => featureOf(route, { type: 'LineString', coordinates: lineOf(route, 'rtept') }));
  const tracks = elementsNamed(root, 'trk').map((track) => featureOf(track, {
    type: 'MultiLineString',
    coordinates: elementsNamed(track, 'trkseg').map((part) => lineOf(part, 'trkpt')),
  }));
  const features = [...points, ...routes, ...tracks];
  const rest = { encoding, crs: 'EPSG:4326', crsFrom: 'format' } as const;
  const layer = fileLayer(baseName(file), { type: 'FeatureCollection', features }, rest);
  return { format: 'GPX', layers: [layer], leftOut: [] };
}

function featureOf(element: Markup, geometry: object): object {
  const properties = ['name', 'desc', 'type', 'cmt']
    .map((name) => childNamed(element, name))
    .filter((child) => child !== undefined)
    .map(({ name, text }) => [name, text]);
  return { type: 'Feature', properties: Object.fromEntries(properties) as object, geometry };
}

function lineOf(element: Markup, name: string): Position[] {
  return elementsNamed(element, name).map(positionOf);
}

/** What is no number becomes NaN, which `check/` reports. */
function positionOf({ attributes }: Markup): Position {
  return [Number(attributes.get('lon') ?? 'none'), Number(attributes.get('lat') ?? 'none')];
}

import { importLayer } from '../../src/intake/import-layer.ts';
import { inspectFiles } from '../../src/intake/inspect-files.ts';
import type { ImportCorrections } from '../../src/model/corrections.ts';
import type { ImportCandidate, ImportedLayer } from '../../src/model/import.ts';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import type { Layer } from '../../src/model/layer.ts';

type Content = string | Uint8Array<ArrayBuffer> | object;

export function dropped(name: string, content: Content) {
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  return { name, content: new Blob([isRaw ? content : JSON.stringify(content)]) };
}

/** The first candidate of a file. */
export async function candidateOf(name: string, content: Content, present: readonly Layer[] = []): Promise<ImportCandidate> {
  const [source] = await inspectFiles([dropped(name, content)], present);
  const [candidate] = source?.candidates ?? [];
  if (candidate === undefined) throw new Error(`${name}: ${source?.refusal?.code}`);
  return candidate;
}

/** The first layer of a file, imported. */
export async function imported(
  name: string, content: Content, corrections: Partial<ImportCorrections> = {}, present: readonly Layer[] = [], id = 'new',
): Promise<ImportedLayer> {
  return importLayer({
    files: [dropped(name, content)], index: 0, id, present, corrections: { ...NO_CORRECTIONS, ...corrections },
  });
}

/** A square of so many degrees with its lower left corner at a place. */
export function square(lon: number, lat: number, degrees = 0.01): object {
  const [east, north] = [lon + degrees, lat + degrees];
  return { type: 'Polygon', coordinates: [[[lon, lat], [east, lat], [east, north], [lon, north], [lon, lat]]] };
}

export function line(lon: number, lat: number): object {
  return { type: 'LineString', coordinates: [[lon, lat], [lon + 0.01, lat]] };
}

export function point(lon: number, lat: number): object {
  return { type: 'Point', coordinates: [lon, lat] };
}

/** A collection of one feature for each geometry, with its properties. */
export function collection(...features: readonly (readonly [object, object])[]): object {
  return {
    type: 'FeatureCollection',
    features: features.map(([geometry, properties]) => ({ type: 'Feature', properties, geometry })),
  };
}

/** Four districts of Jiyuan as squares, two of them with codes that lost their zeros. */
export async function districts(): Promise<Layer> {
  const { layer } = await imported('街道界.geojson', collection(
    [square(112.58, 35.07), { XZQDM: '419001001', XZQMC: '沁园街道' }],
    [square(112.59, 35.07), { XZQDM: '419001002', XZQMC: '济水街道' }],
    [square(112.63, 35.25), { XZQDM: '4190011', XZQMC: '克井镇' }],
    [square(112.20, 35.11), { XZQDM: '41900111', XZQMC: '下冶镇' }],
  ), {}, [], 'districts');
  return layer;
}

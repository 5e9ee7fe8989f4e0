import type { Feature } from 'geojson';
import { layerInBlob } from '../../model/layer-blob.ts';
import type { Layer, Role } from '../../model/layer.ts';
import type { Port } from '../../worker/protocol.ts';
import { layerSource } from '../layer-sources.ts';
import type { SourcePart } from '../layer-sources.ts';
import { ShapeTiles } from './shape-tiles.ts';

/** A tile of a part of a layer, or word that no more tiles of a layer are wanted. */
export type TileCall =
  | { readonly id: number; readonly layer: number; readonly part: SourcePart; readonly tile: readonly [zoom: number, x: number, y: number] }
  /** Before the first tile of the layer. */
  | { readonly layer: number; readonly blob: Blob }
  | { readonly drop: number };

export type TileReply =
  | { readonly id: number; readonly tile: ArrayBuffer }
  /** The layer could not be read, or there was no memory for it. */
  | { readonly id: number; readonly failure: string };

/** Roles whose shapes are asked for their ids or names by the style. */
const KEEP_ALL: ReadonlySet<Role> = new Set(['districts', 'roads', 'water']);

/** In the worker: cuts tiles of large layers, which it reads when the first tile is asked for. */
export function serveTiles(port: Port): void {
  const blobs = new Map<number, Blob>();
  const parts = new Map<string, Promise<ShapeTiles>>();
  const shapesOf = async (layer: number, part: SourcePart): Promise<ShapeTiles> => {
    const blob = blobs.get(layer);
    // The layer is not kept, as its objects take more room than what tiles are cut from.
    return new ShapeTiles(blob === undefined ? [] : featuresOf(await layerInBlob(blob, false), part));
  };
  const answer = async ({ id, layer, part, tile }: Extract<TileCall, { id: number }>) => {
    const key = `${layer}${part}`;
    const shapes = parts.get(key) ?? shapesOf(layer, part);
    parts.set(key, shapes);
    try {
      const bytes = (await shapes).tile(...tile);
      port.postMessage({ id, tile: bytes } satisfies TileReply, [bytes]);
    } catch (error) {
      // The next tile tries to read it again.
      parts.delete(key);
      port.postMessage({ id, failure: String(error) } satisfies TileReply, []);
      // The world's failures: a blob that cannot be read. A bug of ours stays loud.
      if (!(error instanceof DOMException)) throw error;
    }
  };
  port.onmessage = ({ data }: MessageEvent<TileCall>) => {
    if ('tile' in data) void answer(data);
    else if ('blob' in data) blobs.set(data.layer, data.blob);
    else {
      blobs.delete(data.drop);
      for (const key of parts.keys()) if (key.replace(/\/.*/, '') === `${data.drop}`) parts.delete(key);
    }
  };
}

/** Features with the properties that the style asks for: those that are the same for many are written once. */
function featuresOf(layer: Layer, part: SourcePart): readonly Feature[] {
  const { features } = layerSource(layer, part);
  if (KEEP_ALL.has(layer.role)) return features;
  const same = new Map<string, Feature['properties']>();
  return features.map((feature) => {
    const { id: _, name, ...rest } = feature.properties ?? {};
    const properties = part === '' ? rest : { name: name as unknown, ...rest };
    const key = JSON.stringify(properties);
    if (!same.has(key)) same.set(key, properties);
    return { ...feature, properties: same.get(key)! };
  });
}

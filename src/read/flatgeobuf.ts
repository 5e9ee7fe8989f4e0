import { ByteBuffer } from 'flatbuffers';
import { Feature } from 'flatgeobuf/lib/mjs/flat-geobuf/feature.js';
import type { Geometry } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry.js';
import { fromFeature } from 'flatgeobuf/lib/mjs/geojson/feature.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { fromByteBuffer } from 'flatgeobuf/lib/mjs/header-meta.js';
import { calcTreeSize } from 'flatgeobuf/lib/mjs/packedrtree.js';
import { AppError } from '../model/error.ts';
import { baseName } from './base-name.ts';
import { viewOf } from './bytes.ts';
import type { FileContent } from './file-content.ts';
import { fileLayer } from './file-content.ts';

const MAGIC_BYTES = 8;
const SIZE_BYTES = 4;

/** Collections within collections are no deeper in any file that means well. */
const DEEPEST = 20;

/**
 * A FlatGeobuf file, in its own coordinates. The library's decoders of header
 * and feature are used; the walk over the file is ours, as the library's own
 * does not end for an index without features, and knows no feature without place.
 *
 * @throws AppError `read/damaged`.
 */
export function readFlatGeobufFile(bytes: Uint8Array, file: string): FileContent {
  try {
    return content(bytes, baseName(file));
  } catch (error) {
    // Whatever the decoders trip over, it is the file.
    throw new AppError('read/damaged', `${file} is no sound FlatGeobuf`, { file }, { cause: error });
  }
}

function content(bytes: Uint8Array, name: string): FileContent {
  const view = viewOf(bytes);
  const buffer = new ByteBuffer(bytes);
  buffer.setPosition(MAGIC_BYTES);
  const header = fromByteBuffer(buffer);
  const { featuresCount, indexNodeSize } = header;
  const indexBytes = indexNodeSize > 0 && featuresCount > 0 ? calcTreeSize(featuresCount, indexNodeSize) : 0;
  let at = MAGIC_BYTES + SIZE_BYTES + view.getUint32(MAGIC_BYTES, true) + indexBytes;
  const features: object[] = [];
  while (at < bytes.length) {
    const end = at + SIZE_BYTES + view.getUint32(at, true);
    if (end > bytes.length) throw new RangeError('a feature breaks off');
    // On its own bytes, so that nothing it refers to lies outside.
    features.push(featureOf(bytes.slice(at, end), features.length, header));
    at = end;
  }
  const layer = fileLayer(header.title ?? name, { type: 'FeatureCollection', features }, { crs: crsOf(header) });
  return { format: 'FlatGeobuf', layers: [layer], leftOut: [] };
}

function featureOf(bytes: Uint8Array, index: number, header: HeaderMeta): object {
  const feature = Feature.getSizePrefixedRootAsFeature(new ByteBuffer(bytes));
  const geometry = feature.geometry();
  if (geometry === null) return { type: 'Feature', properties: null, geometry: null };
  refuseEndless(geometry, bytes.length, DEEPEST);
  const { properties, geometry: shape } = fromFeature(index, feature, header);
  return { type: 'Feature', properties, geometry: shape };
}

/** A feature that claims more parts than it has bytes would be read until the memory is full. */
function refuseEndless(geometry: Geometry, bytes: number, depth: number): void {
  const count = geometry.partsLength();
  if (depth === 0 || count * SIZE_BYTES > bytes) throw new RangeError('more parts than bytes');
  for (let index = 0; index < count; index += 1) {
    const part = geometry.parts(index);
    if (part !== null) refuseEndless(part, bytes, depth - 1);
  }
}

function crsOf({ crs }: HeaderMeta): string | null {
  if (crs === null) return null;
  if (crs.code > 0) return `${crs.org ?? 'EPSG'}:${crs.code}`;
  return crs.wkt ?? crs.name ?? null;
}

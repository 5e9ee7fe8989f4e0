import { basename, extname } from 'node:path';
import type { CheckedLayer } from '../check/check-layer.ts';
import { checkLayer } from '../check/check-layer.ts';
import { AppError } from '../model/error.ts';
import type { ErrorCode, ErrorDetails } from '../model/error.ts';
import type { Issue } from '../model/issue.ts';
import { decodeText } from '../read/decode-text.ts';
import { readGeoJson } from '../read/geojson.ts';
import type { LayerReport } from './layer-report.ts';
import { layerReport } from './layer-report.ts';
import { loadFile, sha256Of } from './load-file.ts';
import { plainSpec } from './plain-spec.ts';

/** What `check` tells of one file: the members of `garden-city-map/check@1`. */
export interface FileReport {
  readonly file: string;
  /** `null`: the file could not be read, and the one issue says why. */
  readonly format: string | null;
  readonly encoding: string | null;
  readonly crs: string | null;
  /** `null`: there is no such file. */
  readonly sha256: string | null;
  readonly layers: readonly LayerReport[];
  readonly issues: readonly (Issue | Refusal)[];
}

/** Why a whole file was refused, in the form of an issue. */
export interface Refusal {
  readonly severity: 'error';
  readonly code: ErrorCode;
  readonly layer: null;
  readonly feature: null;
  readonly place: null;
  readonly values: ErrorDetails;
}

/** A file's layers, checked. @throws AppError when it cannot be read. */
export function readLayer(file: string, bytes: Uint8Array): CheckedLayer {
  const name = basename(file, extname(file));
  return checkLayer(plainSpec(name), readGeoJson(bytes, file));
}

/** Reads and checks one file. What the file is to blame for is in the report, not thrown. */
export async function checkFile(file: string): Promise<FileReport> {
  let bytes: Uint8Array | null = null;
  try {
    bytes = await loadFile(file);
    const checked = readLayer(file, bytes);
    const { encoding } = decodeText(bytes, file);
    const layers = [layerReport(checked.layer.id, checked)];
    const sha256 = sha256Of(bytes);
    return { file, format: 'GeoJSON', encoding, crs: 'EPSG:4326', sha256, layers, issues: checked.issues };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const refusal: Refusal = {
      severity: 'error', code: error.code, layer: null, feature: null, place: null, values: error.details,
    };
    const sha256 = bytes === null ? null : sha256Of(bytes);
    return { file, format: null, encoding: null, crs: null, sha256, layers: [], issues: [refusal] };
  }
}

/** Whether nothing of a file can be used; one that is empty by intention can. */
export function isUnusable({ format, layers }: FileReport): boolean {
  return format === null || layers.every(({ features, kept }) => features > 0 && kept === 0);
}

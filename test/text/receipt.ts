import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import type { Receipt } from '../../src/model/receipt.ts';

/** A receipt of eight parks in which all is in order. */
export function receipt(more: Partial<Receipt> = {}): Receipt {
  return {
    schema: 'garden-city-map/receipt@1',
    files: [{ name: 'parks.zip', bytes: 3200, sha256: 'ab'.repeat(32) }],
    layer: 'parks',
    role: 'green',
    format: 'Shapefile (ZIP)',
    encoding: { name: 'UTF-8', how: 'strict' },
    coordinates: {
      crs: 'EPSG:4490', how: 'prj', label: null, isSwapped: false, offset: null, suggestedOffset: null, alternatives: [],
    },
    counts: { read: 8, kept: 8, repaired: 0, leftOut: 0, byGeometry: { point: 0, line: 0, polygon: 8, none: 0 } },
    entries: [],
    mapping: [{ field: 'name', column: 'name', how: 'alias', unit: '', isNeeded: false }],
    classes: [],
    unknownClasses: 0,
    namelessCount: 0,
    namelessPlaces: [],
    unusedColumns: [],
    leftOutFiles: [],
    join: null,
    areaCheck: null,
    areaM2: 672_377.8,
    lengthM: null,
    bbox: [112.56, 35.07, 112.61, 35.12],
    corrections: NO_CORRECTIONS,
    importedAt: '2026-11-25T02:36:00.000Z',
    durationMs: 300,
    ...more,
  };
}

import * as v from 'valibot';
import { POPULATION_BASES } from '../model/corrections.ts';
import type { Receipt } from '../model/receipt.ts';

const count = v.pipe(v.number(), v.minValue(0));
const texts = v.array(v.string());
const place = v.strictTuple([v.number(), v.number()]);
const places = v.optional(v.array(place), []);

/** What showing a receipt rests on; a project file may have been written by anybody. */
const receiptSchema = v.looseObject({
  schema: v.literal('garden-city-map/receipt@1'),
  files: v.array(v.looseObject({ name: v.string(), bytes: count, sha256: v.string() })),
  layer: v.string(),
  role: v.string(),
  format: v.string(),
  encoding: v.nullable(v.looseObject({ name: v.string(), how: v.string() })),
  coordinates: v.looseObject({
    crs: v.nullable(v.string()),
    how: v.string(),
    label: v.nullable(v.string()),
    isSwapped: v.boolean(),
    offset: v.nullable(v.picklist(['gcj02', 'bd09'])),
    suggestedOffset: v.nullable(v.looseObject({
      offset: v.picklist(['gcj02', 'bd09']), against: v.string(), eastM: v.number(), northM: v.number(),
    })),
    alternatives: v.array(v.looseObject({ crs: v.string() })),
  }),
  counts: v.looseObject({
    read: count, kept: count, repaired: count, leftOut: count,
    byGeometry: v.looseObject({ point: count, line: count, polygon: count, none: count }),
  }),
  entries: v.array(v.looseObject({
    topic: v.string(),
    outcome: v.picklist(['fixed', 'left-out', 'asks', 'fine']),
    code: v.string(),
    count,
    issues: v.array(v.looseObject({
      code: v.string(),
      feature: v.nullable(v.string()),
      place: v.nullable(place),
      values: v.record(v.string(), v.union([v.string(), v.number()])),
    })),
  })),
  mapping: v.array(v.looseObject({ field: v.string(), column: v.nullable(v.string()) })),
  classes: v.optional(v.array(v.looseObject({
    value: v.string(), count, recognised: v.nullable(v.string()), told: v.nullable(v.string()), places,
  })), []),
  unknownClasses: v.optional(count, 0),
  namelessCount: v.optional(count, 0),
  namelessPlaces: places,
  unusedColumns: texts,
  leftOutFiles: texts,
  join: v.nullable(v.pipe(
    v.looseObject({
      layer: v.string(), title: v.optional(v.union([v.string(), v.record(v.string(), v.string())]), ''),
      column: v.string(), matched: count, unmatchedRows: texts, unmatchedRowCount: v.optional(count, 0),
      unmatchedItems: texts, unmatchedItemCount: v.optional(count, 0),
    }),
    v.transform((join) => ({
      ...join,
      unmatchedRowCount: Math.max(join.unmatchedRowCount, join.unmatchedRows.length),
      unmatchedItemCount: Math.max(join.unmatchedItemCount, join.unmatchedItems.length),
    })),
  )),
  areaCheck: v.nullable(v.pipe(
    v.looseObject({
      column: v.string(), measuredM2: v.number(), statedM2: v.number(), difference: v.number(),
      outlierCount: v.optional(count, 0), outliers: texts, outlierPlaces: places,
    }),
    v.transform((check) => ({ ...check, outlierCount: Math.max(check.outlierCount, check.outliers.length) })),
  )),
  bbox: v.nullable(v.strictTuple([v.number(), v.number(), v.number(), v.number()])),
  corrections: v.looseObject({
    renames: v.optional(v.record(v.string(), v.string()), {}),
    populationBasis: v.optional(v.nullable(v.looseObject({
      who: v.nullable(v.picklist(POPULATION_BASES)), details: v.string(),
    })), null),
  }),
  areaM2: v.nullable(v.number()),
  lengthM: v.nullable(v.number()),
  importedAt: v.string(),
  durationMs: count,
});

/** A receipt that was kept beside a layer; `null` when it is none, or of another edition. */
export function parseReceipt(json: unknown): Receipt | null {
  const result = v.safeParse(receiptSchema, json);
  // Names of codes, roles and fields are looked up when they are shown; an unknown one is shown as it is.
  return result.success ? (result.output as unknown as Receipt) : null;
}

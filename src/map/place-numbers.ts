import type { ConflictReport, Patch } from '../model/conflict.ts';
import { NUMBERED_M2 } from './conflict-sources.ts';
import { labelPoint } from './label-point.ts';

/**
 * Finds the places of the numbers ahead, in the worker: of some hundred patches with long outlines the window would
 * need a quarter of a second, and once for each of two maps.
 */
export function placeNumbers(report: ConflictReport): ConflictReport {
  return { ...report, findings: report.findings.map(placed), slivers: report.slivers.map(placed) };
}

function placed(patch: Patch): Patch {
  if (patch.areaM2 < NUMBERED_M2) return patch;
  const [longitude, latitude] = labelPoint(patch.geometry) ?? patch.place;
  return { ...patch, numberPlace: [longitude ?? patch.place[0], latitude ?? patch.place[1]] };
}

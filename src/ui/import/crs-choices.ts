import type { FoundCoordinates } from '../../model/import.ts';
import type { Language } from '../../model/language.ts';
import { text } from '../../text/text.ts';
import type { Choice } from './choices.ts';

/** Offered to everybody: longitude and latitude, Web Mercator, and the zones of 3° that cover Henan. */
const USUAL: readonly (readonly [crs: string, meridian: number | null])[] = [
  ['EPSG:4490', null], ['EPSG:4547', 114], ['EPSG:4526', 114], ['EPSG:4546', 111], ['EPSG:4525', 111], ['EPSG:3857', null],
];

/** Systems to choose from: those the numbers allow, likeliest first, then the usual ones. */
export function crsChoices({ crs, alternatives }: FoundCoordinates, language: Language): readonly Choice[] {
  const allowed = alternatives.map((choice) => ({ value: choice.crs, label: labelOf(choice.crs, choice.zone, language) }));
  const usual = USUAL.map(([value, meridian]) => {
    return { value, label: labelOf(value, meridian === null ? null : { widthDegrees: 3, meridian }, language) };
  });
  const current = crs === null ? [] : [{ value: crs, label: labelOf(crs, null, language) }];
  const all = [...allowed, ...usual, ...current];
  return all.filter(({ value }, index) => all.findIndex((other) => isSame(other.value, value)) === index);
}

/** WGS 84 and CGCS2000 are one choice: they agree within a metre. */
export function isSame(a: string, b: string): boolean {
  return a === b || (LONLAT.includes(a) && LONLAT.includes(b));
}

const LONLAT: readonly string[] = ['EPSG:4326', 'EPSG:4490', 'OGC:CRS84'];

function labelOf(crs: string, zone: FoundCoordinates['alternatives'][number]['zone'], language: Language): string {
  if (LONLAT.includes(crs)) return text('setting.crs.lonlat', language);
  if (crs === 'EPSG:3857') return text('setting.crs.mercator', language);
  if (zone === null) return crs;
  return text('setting.crs.zone', language, { crs, width: zone.widthDegrees, meridian: zone.meridian });
}

import type { FoundCoordinates, FoundEncoding } from '../model/import.ts';
import type { Language } from '../model/language.ts';
import { formatNumber } from './format.ts';
import type { ReceiptLine } from './receipt-lines.ts';
import { text } from './text.ts';

/** The systems whose numbers are longitude and latitude already. */
const LONLAT: readonly string[] = ['EPSG:4326', 'EPSG:4490', 'OGC:CRS84'];

const OFFSET_NAMES = { gcj02: 'GCJ-02', bd09: 'BD-09' } as const;

/** What the text of a file is in, and how that is known. */
export function encodingLine({ name, how }: FoundEncoding, language: Language): ReceiptLine {
  const isPlain = name.toUpperCase() === 'UTF-8';
  return {
    topic: 'encoding',
    outcome: isPlain ? 'fine' : 'fixed',
    sentence: isPlain ? name : text('line.change', language, { before: name, after: 'UTF-8' }),
    evidence: text(`encoding.${how}`, language),
    places: [],
    extent: null,
  };
}

/** The system of a layer's coordinates, how that is known, and what was done with them. */
export function coordinatesLine(found: FoundCoordinates, language: Language): ReceiptLine {
  const { crs, isSwapped, offset, suggestedOffset } = found;
  const isMoved = isSwapped || offset !== null || (crs !== null && !LONLAT.includes(crs));
  const isOpen = crs === null || (suggestedOffset !== null && offset === null);
  return {
    topic: 'coordinates',
    outcome: isOpen ? 'asks' : isMoved ? 'fixed' : 'fine',
    sentence: sentenceOf(found, isMoved, language),
    evidence: evidenceOf(found, language).join(language === 'en' ? '; ' : '；'),
    places: [],
    extent: null,
  };
}

function sentenceOf({ crs, offset }: FoundCoordinates, isMoved: boolean, language: Language): string {
  if (crs === null) return text('line.crs.unknown', language);
  const before = offset === null ? crs : `${crs} · ${OFFSET_NAMES[offset]}`;
  return isMoved ? text('line.change', language, { before, after: 'WGS 84' }) : crs;
}

function evidenceOf(found: FoundCoordinates, language: Language): string[] {
  const { crs, how, label, isSwapped, offset, suggestedOffset, alternatives } = found;
  const zone = alternatives.find((choice) => choice.crs === crs)?.zone ?? null;
  const parts: string[] = crs === null ? [] : [text(`coordinates.${how}`, language)];
  if (label !== null && (crs === null || how === 'numbers' || how === 'user')) {
    parts.push(text('line.crs.label', language, { label }));
  }
  if (zone !== null) {
    parts.push(text('line.crs.zone', language, { width: zone.widthDegrees, meridian: zone.meridian }));
  }
  if (isSwapped) parts.push(text('coordinates.swapped', language));
  if (offset !== null) parts.push(text('line.offset', language, { offset: OFFSET_NAMES[offset] }));
  if (offset === null && suggestedOffset !== null) {
    parts.push(text('line.offset.suggested', language, {
      against: suggestedOffset.against,
      offset: OFFSET_NAMES[suggestedOffset.offset],
      east: metres(suggestedOffset.eastM, language),
      north: metres(suggestedOffset.northM, language),
    }));
  }
  return parts;
}

function metres(value: number, language: Language): string {
  return `${value < 0 ? '−' : ''}${formatNumber(Math.abs(Math.round(value)), language)}`;
}

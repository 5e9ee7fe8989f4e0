import { isUnknown } from '../model/class-value.ts';
import type { ClassValue } from '../model/class-value.ts';
import type { FieldMapping } from '../model/import.ts';
import type { Language } from '../model/language.ts';
import type { Receipt } from '../model/receipt.ts';
import { className } from './class-name.ts';
import { formatNumber } from './format.ts';
import { basisText } from './population-basis.ts';
import type { ReceiptLine } from './receipt-lines.ts';
import { text } from './text.ts';

/** So many values are named; the rest are counted. */
const MOST_NAMED = 12;

/** The classes that nobody knows, and those that the user told. */
export function classLines({ classes, unknownClasses, role }: Receipt, language: Language): readonly ReceiptLine[] {
  const open = classes.filter(isUnknown);
  const told = classes.filter((each) => each.told !== null);
  const nameOpen = (each: ClassValue) => text('line.classes.value', language, plainOf(each, language));
  const nameTold = (each: ClassValue) => text('line.classes.pair', language, {
    ...plainOf(each, language), class: className(role, each.told ?? '', language),
  });
  return [
    ...line('asks', 'line.classes.open', { values: open, count: Math.max(unknownClasses, open.length) }, nameOpen, language),
    ...line('fixed', 'line.classes.told', { values: told, count: told.length }, nameTold, language),
  ];
}

/** Who is counted in the column of residents. */
export function basisLines({ corrections: { populationBasis }, bbox }: Receipt, language: Language): readonly ReceiptLine[] {
  if (populationBasis === null) return [];
  const outcome = populationBasis.who === null && populationBasis.details === '' ? 'asks' : 'fine';
  return [{ topic: 'population', outcome, sentence: basisText(populationBasis, language), evidence: null, places: [], extent: bbox }];
}

/** Which column fills which field, with its unit: "人口: 常住人口 · 万人". */
export function mappingText({ field, column, unit }: FieldMapping, language: Language): string {
  const shown = column === null ? text('receipt.no-column', language) : [column, unit].filter((part) => part !== '').join(' · ');
  return `${text(`field.${field}`, language)}: ${shown}`;
}

/** What was kept by its geometry, and how many were left out: "面 8 · 未入图 1". */
export function shapesText({ counts: { byGeometry, leftOut } }: Receipt, language: Language): string {
  const shapes = (['point', 'line', 'polygon', 'none'] as const).flatMap((shape) =>
    (byGeometry[shape] === 0 ? [] : [text(`inspection.shapes.${shape}`, language, { count: formatNumber(byGeometry[shape], language) })]));
  const left = leftOut === 0 ? [] : [text('inspection.left-out', language, { count: formatNumber(leftOut, language) })];
  return [...shapes, ...left].join(' · ');
}

/** Columns that the user gave another name. */
export function renameLines({ corrections: { renames }, bbox }: Receipt, language: Language): readonly ReceiptLine[] {
  const pairs = Object.entries(renames).map(([before, after]) => text('line.change', language, { before, after }));
  if (pairs.length === 0) return [];
  const sentence = text('line.renamed', language, { pairs: pairs.join(language === 'en' ? '; ' : '；') });
  return [{ topic: 'columns', outcome: 'fixed', sentence, evidence: null, places: [], extent: bbox }];
}

function line(
  outcome: ReceiptLine['outcome'], key: 'line.classes.open' | 'line.classes.told',
  { values, count }: { readonly values: readonly ClassValue[]; readonly count: number },
  nameOf: (value: ClassValue) => string, language: Language,
): readonly ReceiptLine[] {
  if (values.length === 0) return [];
  const named = values.slice(0, MOST_NAMED).map(nameOf);
  const further = count - named.length;
  const more = text('line.classes.more', language, { count: formatNumber(further, language) });
  const all = further > 0 ? [...named, more] : named;
  const sentence = text(key, language, { classes: all.join(language === 'en' ? '; ' : '；') });
  return [{ topic: 'classes', outcome, sentence, evidence: null, places: values.flatMap(({ places }) => places), extent: null }];
}

function plainOf({ value, count }: ClassValue, language: Language): { value: string; count: string } {
  return { value, count: formatNumber(count, language) };
}

import type { ClassValue } from '../model/import.ts';
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
export function classLines({ classes, role }: Receipt, language: Language): readonly ReceiptLine[] {
  const open = classes.filter(({ told }) => told === null);
  const told = classes.filter((each) => each.told !== null);
  return [
    ...line('asks', 'line.classes.open', open, (each) => text('line.classes.value', language, plainOf(each, language)), language),
    ...line('fixed', 'line.classes.told', told, (each) => text('line.classes.pair', language, {
      ...plainOf(each, language), class: className(role, each.told ?? '', language),
    }), language),
  ];
}

/** Who is counted in the column of residents. */
export function basisLines({ corrections: { populationBasis } }: Receipt, language: Language): readonly ReceiptLine[] {
  if (populationBasis === null) return [];
  const outcome = populationBasis.who === null && populationBasis.details === '' ? 'asks' : 'fine';
  return [{ topic: 'population', outcome, sentence: basisText(populationBasis, language), evidence: null, places: [], extent: null }];
}

function line(
  outcome: ReceiptLine['outcome'], key: 'line.classes.open' | 'line.classes.told', values: readonly ClassValue[],
  nameOf: (value: ClassValue) => string, language: Language,
): readonly ReceiptLine[] {
  if (values.length === 0) return [];
  const more = text('line.classes.more', language, { count: formatNumber(values.length, language) });
  const named = values.slice(0, MOST_NAMED).map(nameOf);
  const all = values.length > MOST_NAMED ? [...named, more] : named;
  const sentence = text(key, language, { classes: all.join(language === 'en' ? '; ' : '；') });
  return [{ topic: 'classes', outcome, sentence, evidence: null, places: values.flatMap(({ places }) => places), extent: null }];
}

function plainOf({ value, count }: ClassValue, language: Language): { value: string; count: string } {
  return { value, count: formatNumber(count, language) };
}

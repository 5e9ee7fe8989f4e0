import { GREEN_CODES, GREEN_GROUPS } from '../model/green-class.ts';
import type { Assessment, Measures } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { untoldText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import type { Cell } from './csv.ts';
import type { Table } from './table.ts';

/**
 * Green land by class and district, in m². First the groups as they share out the green land, which they
 * sum to; then each class of the data by itself, dissolved and whole, so that classes may overlap. A class
 * that a district does not have is 0 there, and empty where it cannot be told. The last column says why it cannot.
 */
export function breakdownTable({ districts, city }: Assessment, language: Language): Table {
  const places: readonly { readonly measures: Measures }[] = [...districts, city];
  const groups = GREEN_GROUPS.filter((group) => places.some(({ measures }) => group in measures.greenPartsM2));
  const codes = GREEN_CODES.filter((code) => places.some(({ measures }) => code in measures.classesM2));
  const isUntold = places.some(({ measures }) => measures.untold.greenM2 !== undefined);
  const cells = ({ greenM2, greenPartsM2, classesM2, untold }: Measures): Cell[] => {
    const none = greenM2 === null ? null : 0;
    return [
      greenM2,
      ...groups.map((group) => greenPartsM2[group] ?? none),
      ...codes.map((code) => classesM2[code] ?? none),
      ...(isUntold ? [untoldText(untold.greenM2 ?? null, language)] : []),
    ];
  };
  return {
    title: text('export.breakdown', language),
    head: [
      text('export.id', language), text('export.name', language), `${text('export.green', language)} (m2)`,
      ...groups.map((group) => {
        const name = text(group === 'G3' ? 'composition.G3' : `green.${group}`, language);
        return text('export.part', language, { name: `${group} ${name}` });
      }),
      ...codes.map((code) => `${code} ${text(`green.${code}`, language)} (m2)`),
      ...(isUntold ? [text('export.reason', language)] : []),
    ],
    rows: [
      ...districts.map(({ id, name, measures }) => [id, name, ...cells(measures)]),
      [null, text('table.total', language), ...cells(city.measures)],
    ],
  };
}

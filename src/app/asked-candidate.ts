import { isUnknown } from '../model/class-value.ts';
import type { ClassTable, ClassValue } from '../model/class-value.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { ImportCandidate } from '../model/import.ts';

/**
 * A candidate as the user has asked for it, to be on show while that is being worked in: every choice stays where it was
 * put. What is found in the file – receipt, questions, samples – is as it was.
 */
export function askedCandidate(candidate: ImportCandidate, said: ImportCorrections): ImportCandidate {
  const { role, coordinates, encoding, receipt, corrections } = candidate;
  const isOtherRole = said.role !== null && said.role !== role.role;
  return {
    ...candidate,
    ...(isOtherRole ? {} : columnsAndClasses(candidate, said)),
    role: isOtherRole ? { ...role, role: said.role, alternatives: [role.role, ...role.alternatives] } : role,
    coordinates: {
      ...coordinates,
      crs: said.crs ?? coordinates.crs,
      isSwapped: said.isSwapped ?? coordinates.isSwapped,
      offset: said.offset === null ? coordinates.offset : said.offset === 'none' ? null : said.offset,
    },
    encoding: encoding === null || said.encoding === null ? encoding : { ...encoding, name: said.encoding },
    corrections: { ...corrections, settings: { ...corrections.settings, ...said.settings } },
    receipt: {
      ...receipt,
      corrections: {
        ...receipt.corrections,
        populationBasis: said.populationBasis ?? receipt.corrections.populationBasis,
      },
    },
  };
}

function columnsAndClasses(
  { fields, mapping, classes }: ImportCandidate, said: ImportCorrections,
): Pick<ImportCandidate, 'fields' | 'mapping' | 'classes'> {
  const renamed = (name: string) => {
    const original = fields.find((each) => each.name === name)?.original ?? name;
    return Object.hasOwn(said.renames, original) ? (said.renames[original] ?? name) : name;
  };
  return {
    fields: fields.map((each) => ({ ...each, name: renamed(each.name) })),
    mapping: mapping.map((each) => {
      const told = Object.hasOwn(said.fields, each.field) ? said.fields[each.field] : undefined;
      const column = told === undefined ? each.column : told;
      return { ...each, column: column === null ? null : renamed(column) };
    }),
    classes: askedClasses(classes, said),
  };
}

/** The counts are of all values, those that are not listed among them. */
function askedClasses({ values: found, unknown, known }: ClassTable, said: ImportCorrections): ClassTable {
  const values = found.map((each) => {
    const told = Object.hasOwn(said.classes, each.value) ? said.classes[each.value] : undefined;
    return told === undefined ? each : { ...each, told };
  });
  const added = (isOne: (value: ClassValue) => boolean) => values.filter(isOne).length - found.filter(isOne).length;
  return { values, unknown: unknown + added(isUnknown), known: known + added(isKnown) };
}

function isKnown({ recognised, told }: ClassValue): boolean {
  return recognised !== null && told === null;
}

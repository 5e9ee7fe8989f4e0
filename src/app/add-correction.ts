import type { ImportCorrections } from '../model/corrections.ts';
import type { ImportCandidate } from '../model/import.ts';
import type { Correction } from '../ui/import/import-events.ts';

/** Settings that say what the things on a layer are; they are those of its role. */
const OF_THE_ROLE = ['scheme', 'classes', 'classesSource', 'defaultClass', 'measure', 'plan'] as const;

/**
 * What the user said of an arrival, with what is said now. Work on an earlier correction may still be under way, so
 * that it is added to what was said, not to what is on show. What classes stand for goes with another role.
 *
 * @param source says who told what classes stand for
 */
export function addCorrection(
  before: ImportCorrections, now: Correction, { role, receipt }: ImportCandidate, source: string,
): ImportCorrections {
  const isOtherRole = now.role !== undefined && now.role !== (before.role ?? role.role);
  const classes = { ...(isOtherRole ? {} : before.classes), ...now.classes };
  const isTold = now.classes !== undefined && Object.values(classes).some((told) => told !== null);
  const { populationBasis, ...others } = now;
  const basis = before.populationBasis ?? receipt.corrections.populationBasis ?? { who: null, details: '' };
  return {
    ...before,
    ...others,
    classes,
    fields: { ...before.fields, ...now.fields },
    renames: { ...before.renames, ...now.renames },
    populationBasis: populationBasis === undefined ? before.populationBasis : { ...basis, ...populationBasis },
    settings: {
      ...(isOtherRole ? withoutRole(before.settings) : before.settings),
      ...now.settings,
      ...(isTold ? { classesSource: source } : {}),
    },
  };
}

function withoutRole(settings: ImportCorrections['settings']): ImportCorrections['settings'] {
  const others = Object.entries(settings).filter(([name]) => !OF_THE_ROLE.some((own) => own === name));
  return Object.fromEntries(others);
}

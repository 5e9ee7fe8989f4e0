import type { ClassTable } from '../model/class-value.ts';
import type { PopulationBasis } from '../model/corrections.ts';
import type {
  FieldMapping, FoundCoordinates, FoundEncoding, ImportQuestion, JoinProposal, RoleProposal,
} from '../model/import.ts';
import type { Receipt } from '../model/receipt.ts';
import { isBasisOpen } from './population-basis.ts';

/** What the questions are asked of. */
export interface Doubts {
  readonly kind: 'layer' | 'table';
  readonly role: RoleProposal;
  readonly mapping: readonly FieldMapping[];
  readonly classes: ClassTable;
  /** As the user says. */
  readonly populationBasis: PopulationBasis | null;
  readonly coordinates: FoundCoordinates;
  readonly encoding: FoundEncoding | null;
  readonly join: JoinProposal | null;
  readonly areaCheck: Receipt['areaCheck'];
}

/** A role that is less sure is asked for. */
const SURE = 0.5;

/** Areas on a Gauss–Krüger plane differ by 0.04 %; more than this has another cause. */
const AREA_SHARE = 0.01;

/** What the user has to look at, the gravest first. */
export function importQuestions(doubts: Doubts): ImportQuestion[] {
  return [...placeQuestions(doubts), ...contentQuestions(doubts), ...joinQuestions(doubts)];
}

function* placeQuestions({ kind, coordinates }: Doubts): Generator<ImportQuestion> {
  if (kind === 'table') return;
  const { crs, how, label, suggestedOffset, alternatives } = coordinates;
  if (crs === null) {
    yield { code: 'crs-unknown', values: { crs: label?.slice(0, 80) ?? '', count: alternatives.length } };
  } else if (how === 'present' || (how === 'numbers' && crs !== 'EPSG:4326' && crs !== 'EPSG:3857')) {
    yield { code: 'crs-guessed', values: { crs } };
  }
  if (suggestedOffset !== null) {
    const { offset, against, eastM, northM } = suggestedOffset;
    yield {
      code: 'offset-suggested',
      values: { offset: offset === 'gcj02' ? 'GCJ-02' : 'BD-09', against, east: Math.round(eastM), north: Math.round(northM) },
    };
  }
}

function* contentQuestions(doubts: Doubts): Generator<ImportQuestion> {
  const { kind, role, mapping, classes, encoding, join, areaCheck, populationBasis } = doubts;
  if (kind === 'layer' && role.confidence < SURE) yield { code: 'role-unsure', values: { role: role.role } };
  if (encoding?.how === 'guessed') yield { code: 'encoding-guessed', values: { encoding: encoding.name } };
  for (const { field, column, isNeeded } of mapping) {
    const isOfTable = kind === 'table' && (field === 'name' || join === null);
    if (isNeeded && column === null && !isOfTable) yield { code: 'field-missing', values: { field } };
  }
  const population = mapping.find(({ field }) => field === 'population')?.column ?? '';
  if (isBasisOpen(mapping, populationBasis)) yield { code: 'population-basis', values: { column: population } };
  if (classes.unknown > 0) yield { code: 'class-unknown', values: { count: classes.unknown } };
  if (areaCheck !== null && Math.abs(areaCheck.difference) > AREA_SHARE) {
    const percent = Math.round(areaCheck.difference * 1000) / 10;
    yield { code: 'area-differs', values: { column: areaCheck.column, percent } };
  }
}

function* joinQuestions({ kind, join }: Doubts): Generator<ImportQuestion> {
  if (kind === 'layer') return;
  if (join === null) {
    yield { code: 'join-missing', values: {} };
  } else if (join.unmatchedRowCount + join.unmatchedItemCount > 0) {
    yield { code: 'join-partial', values: { rows: join.unmatchedRowCount, items: join.unmatchedItemCount } };
  }
}

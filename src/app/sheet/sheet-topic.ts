import type { District } from '../../model/layer.ts';
import type { LegendGroup, SheetChart, SheetTable } from '../../sheet/sheet-contents.ts';
import type { State } from '../../store/state.ts';

/** What a sheet says of its subject. */
export interface SheetTopic {
  /** Its title unless the project sets another. */
  readonly title: string;
  /** Beside the title, after place and year. */
  readonly subtitle: readonly string[];
  /** On top of what the legend has of the layers. */
  readonly legend: readonly LegendGroup[];
  /** What it comes to. */
  readonly summary: string | null;
  readonly table: SheetTable | null;
  readonly chart: SheetChart | null;
  readonly notes: readonly string[];
}

/** All districts of the project, in the order of their layers. */
export function districtsOf({ layers }: State): readonly District[] {
  return layers.flatMap(({ status }) => (status.kind === 'ready' && status.layer.role === 'districts' ? status.layer.items : []));
}

/** The district that the sheet is of; `null`: the whole city. */
export function districtOf(state: State): District | null {
  return districtsOf(state).find(({ id }) => id === state.selectedDistrictId) ?? null;
}

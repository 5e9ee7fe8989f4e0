import { anchorOf } from '../../map/anchor.ts';
import { polygonsOf } from '../../map/geometry.ts';
import { boxOf } from '../../model/geometry-box.ts';
import type { District } from '../../model/layer.ts';
import type { SheetContents } from '../../sheet/sheet-contents.ts';
import type { State } from '../../store/state.ts';
import { conflictFindings } from './conflict-topic.ts';

/** So many places to the longer side of a district: from one to the next it is less than the north arrow is wide. */
const STEPS = 60;

type Places = SheetContents['keptClear'];

/** The outline of the district that the sheet is of, and what has a pin or a number on the map. */
export function keptClear(state: State, district: District | null): Places {
  const { layers, project } = state;
  const sites = layers.flatMap(({ visible, status }) =>
    (visible && status.kind === 'ready' && status.layer.role === 'projects' ? status.layer.items : []));
  const pins = sites.flatMap(({ geometry }): Places => {
    const [longitude, latitude] = anchorOf(geometry) ?? [];
    return longitude === undefined || latitude === undefined ? [] : [[longitude, latitude]];
  });
  const findings = project?.sheet.subject === 'conflicts' ? conflictFindings(state) : [];
  return [...(district === null ? [] : outlineOf(district)), ...pins, ...findings.map(({ place }) => place)];
}

/** Also along its straight edges. */
function outlineOf({ geometry }: District): Places {
  const box = boxOf(geometry);
  if (box === null) return [];
  const step = Math.max(box[2] - box[0], box[3] - box[1]) / STEPS;
  return polygonsOf(geometry).flatMap(([ring = []]) => ring.flatMap((place, at) => between(ring[at - 1] ?? place, place, step)));
}

/** Places from one to the next, no farther apart than `step`; the first is left out. */
function between([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[], step: number): Places {
  const count = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / step));
  return Array.from({ length: count }, (_, at) => [x1 + ((x2 - x1) * (at + 1)) / count, y1 + ((y2 - y1) * (at + 1)) / count] as const);
}

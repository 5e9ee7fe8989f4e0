import { measureBand } from './bands.ts';
import type { CoverFigures, MaskedPolygons } from './covered-area.ts';
import { featurePresence } from './feature-presence.ts';
import type { FeaturePresence } from './feature-presence.ts';
import { boxOfLayers } from './flat-polygons.ts';
import type { Box, FlatPolygons } from './flat-polygons.ts';
import { groundAreas } from './ground-areas.ts';
import type { GroundAreas } from './ground-areas.ts';
import { Ground } from './ground.ts';
import { planeFor } from './plane.ts';
import { serviceArea } from './service-area.ts';
import type { ServedAreas, ServiceSources } from './service-area.ts';
import { noPause } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';

/** Where something is measured. */
interface TaskGround {
  readonly districts: FlatPolygons;
  /** `undefined`: districts count as they are. */
  readonly within: FlatPolygons | undefined;
}

/** What each kind of task needs. */
interface TaskInputs {
  /** The districts themselves. */
  readonly ground: TaskGround;
  /** One band of a layer; see `bands.ts`. */
  readonly covers: TaskGround & { readonly covers: MaskedPolygons; readonly box: Box };
  readonly service: TaskGround & { readonly land: FlatPolygons; readonly sources: ServiceSources };
  readonly presence: TaskGround & { readonly polygons: FlatPolygons; readonly leastM2: number };
}

/** What comes of each kind of task. */
export interface TaskFigures {
  readonly ground: GroundAreas;
  readonly covers: CoverFigures;
  readonly service: ServedAreas;
  readonly presence: FeaturePresence;
}

export type TaskKind = keyof TaskFigures;

/**
 * One piece of measuring, with all that it needs: numbers and typed arrays only, so
 * that any worker can do it, in any order, with the same figures to the last bit.
 */
export type AreaTask<K extends TaskKind = TaskKind> = {
  [P in K]: { readonly kind: P } & TaskInputs[P];
}[K];

export type AreaFigures = TaskFigures[TaskKind];

/** @param checkpoint may throw to give up */
export function runAreaTask(task: AreaTask, checkpoint: Checkpoint = noPause): AreaFigures {
  const { districts, within } = task;
  switch (task.kind) {
    case 'ground': {
      const plane = planeFor(boxOfLayers(within === undefined ? [districts] : [districts, within]));
      const pause = (): void => checkpoint(0);
      return groundAreas(new Ground(districts, within, plane, pause), pause);
    }
    case 'covers':
      return measureBand(districts, task.covers, task.box, { within, checkpoint });
    case 'service':
      return serviceArea(districts, task.land, task.sources, { within, checkpoint });
    case 'presence':
      return featurePresence(districts, task.polygons, { within, leastM2: task.leastM2, checkpoint });
  }
}

/** About how much work a task is, in no unit: numbers that it has to look at. */
export function taskWeight(task: AreaTask): number {
  const ground = task.districts.lonLat.length + (task.within?.lonLat.length ?? 0);
  switch (task.kind) {
    case 'ground':
      return ground;
    case 'covers':
      return ground + task.covers.polygons.lonLat.length;
    case 'service':
      return ground + task.land.lonLat.length + task.sources.polygons.lonLat.length;
    case 'presence':
      return ground + task.polygons.lonLat.length;
  }
}

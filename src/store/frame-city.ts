import type { Project } from '../model/project.ts';
import type { State } from './state.ts';

type Box = Project['view']['bbox'];

/** A single point has no extent; a view has. In degrees, about 500 m. */
const LEAST_DEGREES = 0.005;

/**
 * Widens the view of a project from the user's computer to what is imported; the first layer sets it. That is no edit:
 * there is nothing to undo, and a project from an address keeps the view that its author chose.
 */
export function frameCity(state: State, box: Box | null): State {
  const { project, projectUrl, saved } = state;
  if (project === null || projectUrl !== null || box === null) return state;
  const bbox = project.layers.length === 0 ? withExtent(box) : joined(project.view.bbox, box);
  const framed = { ...project, view: { ...project.view, bbox } };
  return { ...state, project: framed, saved: saved === project ? framed : saved };
}

function withExtent([west, south, east, north]: Box): Box {
  const [x, y] = [Math.max(0, LEAST_DEGREES - (east - west)) / 2, Math.max(0, LEAST_DEGREES - (north - south)) / 2];
  return [west - x, south - y, east + x, north + y];
}

function joined(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

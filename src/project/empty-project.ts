import type { LocalText } from '../model/language.ts';
import type { Project } from '../model/project.ts';
import { parseProject } from './parse-project.ts';

/** All of China: there is nothing yet that tells where the city is. */
const CHINA = [73.5, 17.5, 135.5, 54] as const;

/** A project without layers, for data that are to come. `dataDate`: ISO date. */
export function emptyProject(title: LocalText, dataDate: string): Project {
  return parseProject({ schema: 1, title, dataDate, view: { bbox: CHINA }, layers: [] });
}

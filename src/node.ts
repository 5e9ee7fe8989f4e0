/**
 * The figures of the planner for programs under Node: `import { loadCity, assessCity } from 'garden-city-map/node'`.
 *
 * Lengths are metres, areas square metres, shares from 0 to 1; nothing is rounded, and unknown is `null` with its
 * reason. What is wrong with data is an {@link Issue}; what cannot be done at all is thrown as an {@link AppError}.
 */
import { assessCity as assess } from './analyse/assess-city.ts';
import { cityLayers } from './analyse/city-layers.ts';
import { findConflicts } from './analyse/plans/find-conflicts.ts';
import { checkFile as check } from './cli/check-file.ts';
import type { FileReport } from './cli/check-file.ts';
import { convertFile as convert } from './cli/convert-file.ts';
import type { ConvertedFile } from './cli/convert-file.ts';
import { COMPARED, loadCity as load } from './cli/load-city.ts';
import type { City } from './cli/load-city.ts';
import type { CoordinateOptions } from './cli/read-layers.ts';
import type { ConflictReport } from './model/conflict.ts';
import type { Assessment } from './model/indicator.ts';
import { ROLES } from './model/layer.ts';
import type { Role } from './model/layer.ts';
import { MEASURED_ROLES } from './model/measured-roles.ts';
import type { StandardId } from './model/project.ts';
import './text/more-words.ts';

export { AppError } from './model/error.ts';
export { errorText } from './text/error-text.ts';
export { issueText } from './text/issue-text.ts';
export type { City, ConvertedFile, CoordinateOptions, FileReport };
export type { ConflictReport, Patch, PlanPair, SiteCheck } from './model/conflict.ts';
export type { Assessment, CityResult, DistrictResult, IndicatorId, IndicatorValue, Measures, Reason } from './model/indicator.ts';
export type { Issue } from './model/issue.ts';
export type { Language } from './model/language.ts';
export type { Layer, Role } from './model/layer.ts';
export type { LayerSpec, Project, StandardId } from './model/project.ts';

/**
 * Reads a project file, `project.json` beside its layers or one `.gcm.zip` with all of them.
 *
 * @param file path of it
 * @throws AppError when the project or one of its layers cannot be read: figures without a layer would look sound
 */
export async function loadCity(file: string): Promise<City> {
  return load(file, new Set(ROLES));
}

/** Every indicator of every district and of the city, held against the project's standard or another. */
export function assessCity({ project, layers }: City, { standard = project.standard }: { readonly standard?: StandardId } = {}): Assessment {
  const assessment = assess(cityLayers(layers.map(({ layer }) => layer)), { ...project, standard });
  return { ...assessment, issues: [...issuesOf(layers, MEASURED_ROLES), ...assessment.issues] };
}

/** Where the city's plans disagree, by its own tolerances and rules, and what each project site stands on. */
export function compareConflicts({ project, layers }: City): ConflictReport {
  const report = findConflicts(layers.map(({ layer }) => layer), project);
  return { ...report, issues: [...issuesOf(layers, COMPARED), ...report.issues] };
}

/** What is in a file of any format that the map reads, and what is wrong with it; one that cannot be read is told, not thrown. */
export async function checkFile(file: string, { crs = null, offset = null }: Partial<CoordinateOptions> = {}): Promise<FileReport> {
  return check(file, { crs, offset });
}

/**
 * A file of any such format as GeoJSON in longitude and latitude.
 *
 * @throws AppError when it cannot be read
 */
export async function convertFile(file: string, { crs = null, offset = null }: Partial<CoordinateOptions> = {}): Promise<ConvertedFile> {
  return convert(file, { crs, offset });
}

function issuesOf(layers: City['layers'], roles: ReadonlySet<Role>) {
  return layers.flatMap(({ layer, issues }) => (roles.has(layer.role) ? issues : []));
}

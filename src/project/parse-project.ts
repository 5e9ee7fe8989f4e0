import * as v from 'valibot';
import { AppError } from '../model/error.ts';
import type { Project } from '../model/project.ts';
import { projectSchema } from './schema.ts';

/**
 * Reads a project from JSON, defaults filled in.
 *
 * @throws AppError `project/invalid` with `path` (`layers.2.role`), `expected`
 *   and `found`, for the first thing that is wrong; also when two layers share an id.
 */
export function parseProject(json: unknown): Project {
  const result = v.safeParse(projectSchema, json);
  if (!result.success) throw invalidProject(deepest(result.issues[0]));
  const { $schema: _, ...project } = result.output;
  refuseSharedIds(project.layers.map(({ id }) => id));
  const [west, south, east, north] = project.view.bbox;
  if (west >= east || south >= north) {
    throw refusal('view.bbox', 'west < east, south < north', JSON.stringify(project.view.bbox));
  }
  const rules = project.rules.map((rule, index) => ({ ...rule, id: rule.id ?? `project-${index + 1}` }));
  return { ...project, rules, thresholds: withoutMissing(project.thresholds) };
}

/** In a union the branch that got furthest tells more than the union itself. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
  if (inner?.path === undefined) return issue;
  return { ...inner, path: [...(issue.path ?? []), ...inner.path] as typeof inner.path };
}

function invalidProject(issue: v.BaseIssue<unknown>): AppError {
  const path = v.getDotPath(issue) ?? '';
  const expected = issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message);
  return refusal(path, expected, issue.received);
}

function refuseSharedIds(ids: readonly string[]): void {
  const shared = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (shared !== -1) throw refusal(`layers.${shared}.id`, 'an id of its own', `"${ids[shared]}"`);
}

function refusal(path: string, expected: string, found: string): AppError {
  const message = `${path}: expected ${expected}, found ${found}`;
  return new AppError('project/invalid', message, { path, expected, found });
}

function withoutMissing(thresholds: v.InferOutput<typeof projectSchema>['thresholds']): Project['thresholds'] {
  return Object.fromEntries(Object.entries(thresholds).filter(([, value]) => value !== undefined));
}

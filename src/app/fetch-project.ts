import { MOST_FILE_BYTES } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { parseProject } from '../project/parse-project.ts';
import { fetchBytes } from '../read/fetch-bytes.ts';
import { readJson } from '../read/json.ts';

/** @throws AppError as {@link fetchBytes}, {@link readJson}, {@link parseProject} */
export async function fetchProject(url: string, signal: AbortSignal): Promise<Project> {
  const bytes = await fetchBytes(url, { signal, limitBytes: MOST_FILE_BYTES });
  return parseProject(readJson(bytes, url));
}

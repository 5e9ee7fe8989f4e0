import { AppError } from '../model/error.ts';
import type { KeptFile, KeptFiles } from '../model/kept-file.ts';
import type { Project } from '../model/project.ts';
import type { Receipt } from '../model/receipt.ts';
import { parseProject } from '../project/parse-project.ts';
import { readJson } from '../read/json.ts';
import { sha256Of } from '../read/sha256.ts';
import { listZip } from '../read/zip.ts';
import { parseSums, sumsText } from './sums.ts';
import { zipOf } from './zip-of.ts';

/** What a project file is called, after the project's title. */
export const PROJECT_FILE_ENDING = '.gcm.zip';

const PROJECT = 'project.json';
/** In the format of the command `sha256sum`, so that anyone can check the file without this program. */
const SUMS = 'SHA256SUMS';

/** A project file as it was opened. */
export interface OpenedProject {
  readonly project: Project;
  readonly files: KeptFiles;
  /**
   * Ids of the layers whose data are not what was saved, or whose receipt is not: the figures may be others than at
   * that time. A layer that is missing is among them.
   */
  readonly changedLayers: readonly string[];
  /** The project's own settings are not what was saved. */
  readonly isProjectChanged: boolean;
}

/**
 * One file with all of a project: `project.json`, each layer's bytes as they are, its receipt, and the SHA-256 of
 * every one of them. The sums find accidents and edits; they are no signature, as who edits can also write them anew.
 *
 * @param files by the `src` of each layer
 */
export async function writeProjectFile(project: Project, files: KeptFiles): Promise<Blob> {
  return packWithSums(projectParts(project, files));
}

/** The files of a project, by their paths: the project itself, each layer, and the receipts that there are. */
export function projectParts(project: Project, files: KeptFiles): ReadonlyMap<string, Blob> {
  const parts = new Map<string, Blob>([[PROJECT, jsonBlob(project)]]);
  for (const [path, { data, receipt }] of Object.entries(files)) {
    parts.set(path, data);
    if (receipt !== null) parts.set(receiptPath(path), jsonBlob(receipt));
  }
  return parts;
}

/** A ZIP archive of files, and the SHA-256 of every one of them. @param onFile see {@link zipOf} */
export async function packWithSums(parts: ReadonlyMap<string, Blob>, onFile?: (packed: number) => void): Promise<Blob> {
  const sums = new Map<string, string>();
  for (const [path, part] of parts) sums.set(path, await sha256Of(new Uint8Array(await part.arrayBuffer())));
  return zipOf([...parts, [SUMS, new Blob([sumsText(sums)])]], onFile);
}

/**
 * Opens what {@link writeProjectFile} wrote, and holds every part against its sum.
 *
 * @throws AppError `read/damaged`, `load/too-large`; `project/invalid`, also when there is no project in it.
 */
export async function readProjectFile(content: Blob, file: string): Promise<OpenedProject> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  const members = new Map(listZip(bytes, file).map((member) => [member.path, member]));
  const unpack = async (path: string) => (await members.get(path)?.unpack()) ?? null;
  const text = await unpack(PROJECT);
  if (text === null) throw noProject(file);
  const project = parseProject(readJson(text, `${file}/${PROJECT}`));
  const sums = parseSums(await unpack(SUMS));
  const isAsSaved = async (path: string, part: Uint8Array | null) =>
    part !== null && sums.get(path) === await sha256Of(part.slice());

  const files = new Map<string, KeptFile>();
  const changedLayers: string[] = [];
  for (const { id, src } of project.layers) {
    if (typeof src !== 'string') continue;
    const data = await unpack(src);
    const receipt = await unpack(receiptPath(src));
    const isReceiptAsSaved = receipt === null ? !sums.has(receiptPath(src)) : await isAsSaved(receiptPath(src), receipt);
    if (!isReceiptAsSaved || !(await isAsSaved(src, data))) changedLayers.push(id);
    if (data === null) continue;
    files.set(src, {
      data: new Blob([data.slice()]),
      // Our own receipts; one that was edited by hand is told of by its sum.
      receipt: receipt === null ? null : readJson(receipt, `${file}/${receiptPath(src)}`) as Receipt,
    });
  }
  return { project, files: Object.fromEntries(files), changedLayers, isProjectChanged: !(await isAsSaved(PROJECT, text)) };
}

/** Is this a project file, and no archive of layers? Told by how it begins, as its name may have been changed. */
export async function isProjectFile(content: Blob): Promise<boolean> {
  const head = new Uint8Array(await content.slice(0, NAME_AT + PROJECT.length).arrayBuffer());
  const text = String.fromCharCode(...head);
  return text.startsWith('PK\u0003\u0004') && text.slice(NAME_AT) === PROJECT;
}

/** Where the name of the first member stands in a ZIP archive: PKWARE APPNOTE 4.3.7. */
const NAME_AT = 30;

function receiptPath(layerPath: string): string {
  return `receipts/${layerPath.replace(/^layers\//, '').replace(/\.geojson$/, '')}.json`;
}

function jsonBlob(json: object): Blob {
  return new Blob([`${JSON.stringify(json, null, 2)}\n`], { type: 'application/json' });
}

function noProject(file: string): AppError {
  const details = { path: PROJECT, expected: PROJECT, found: file };
  return new AppError('project/invalid', `${file} has no ${PROJECT}`, details);
}

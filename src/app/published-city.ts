import { isPublished, readPublished } from '../keep/published.ts';
import { publishedLayer } from '../keep/published-layer.ts';
import { AppError } from '../model/error.ts';
import type { Assessment } from '../model/indicator.ts';
import { MOST_FILE_BYTES } from '../model/limits.ts';
import { isMeasured } from '../model/measured-roles.ts';
import type { LayerSpec } from '../model/project.ts';
import type { Published } from '../model/published.ts';
import { fetchBytes } from '../read/fetch-bytes.ts';
import { sha256Of } from '../read/sha256.ts';
import type { LayerStatus, State } from '../store/state.ts';
import { nextTask } from '../ui/next-task.ts';

/** What of a city need not be computed. */
export interface PublishedCity {
  readonly assessment: Assessment;
  /** By id; a layer that is not here has to be loaded as any other. */
  readonly layers: ReadonlyMap<string, LayerStatus>;
}

/** The page answers in between. */
const MOST_MS = 20;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The city as it was published, if everything that its figures rest on is still the same, to the last byte. Otherwise
 * `null`, also where that cannot be told: a file is missing, or this is no secure context, where browsers have no sums.
 */
export async function openPublished({ project, projectUrl }: State, signal: AbortSignal): Promise<PublishedCity | null> {
  const published = project?.published ?? null;
  if (project === null || projectUrl === null || published === null || (crypto as Partial<Crypto>).subtle === undefined) return null;
  const specs = project.layers.filter(isPublished);
  const bytesAt = (src: string) => fetchBytes(new URL(src, projectUrl).href, { signal, limitBytes: MOST_FILE_BYTES });
  try {
    const files = specs.map(async (spec) => {
      const bytes = typeof spec.src === 'string' ? await bytesAt(spec.src).catch(unlessMeasured(spec)) : null;
      return { spec, bytes, sha256: bytes === null ? null : await sha256Of(bytes) };
    });
    const [bytes, ...all] = await Promise.all([bytesAt(published), ...files]);
    const figures = await readPublished(bytes, project, String(import.meta.env['GCM_CALCULATION']));
    return figures === null ? null : await cityOf(figures, all);
  } catch (error) {
    // What cannot be had is told of when it is loaded as any other.
    if (error instanceof AppError || signal.aborted) return null;
    throw error;
  }
}

/** A layer that no figure rests on may be missing. */
function unlessMeasured({ role }: LayerSpec): (error: unknown) => null {
  return (error) => {
    if (isMeasured(role) || !(error instanceof AppError)) throw error;
    return null;
  };
}

interface File {
  readonly spec: LayerSpec;
  readonly bytes: Bytes | null;
  readonly sha256: string | null;
}

async function cityOf({ assessment, layers }: Published, files: readonly File[]): Promise<PublishedCity | null> {
  const known = new Map(layers.map((layer) => [layer.id, layer]));
  const isSame = ({ spec: { id }, sha256 }: File) => known.get(id)?.sha256 === sha256;
  if (files.some((file) => isMeasured(file.spec.role) && !isSame(file))) return null;
  const ready = new Map<string, LayerStatus>();
  let since = performance.now();
  for (const { spec, bytes } of files.filter(isSame)) {
    const { items = null, issues = [] } = known.get(spec.id) ?? {};
    if (performance.now() - since > MOST_MS) {
      await nextTask();
      since = performance.now();
    }
    const layer = items === null ? null : publishedLayer(spec, bytes, items);
    if (layer !== null) ready.set(spec.id, { kind: 'ready', layer, issues, areasM2: [] });
  }
  // The page is drawn with them next.
  await nextTask();
  return { assessment, layers: ready };
}

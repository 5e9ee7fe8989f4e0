import { readFileSync } from 'node:fs';
import { checkLayer } from '../../src/check/check-layer.ts';
import { readFlatGeoJson } from '../../src/intake/flat-geojson.ts';
import { measureItems } from '../../src/intake/measure-items.ts';
import { plainSpec } from '../../src/intake/plain-spec.ts';
import { readSource } from '../../src/intake/read-source.ts';

/** What a process of its own tells of one file; memory from its start to its peak. */
export interface InNode {
  readonly seconds: number;
  readonly peakBytes: number;
  readonly shapes: number;
}

/**
 * A child of `large.ts`: parses a file, from bytes to flat arrays and nothing else, or reads, checks and measures it.
 *
 *     large-in-node.ts parse|all FILE
 */
const [, , work = '', path = ''] = process.argv;
const startBytes = memory('VmRSS');
const start = performance.now();
const shapes = work === 'parse' ? parse() : await all();
const seconds = (performance.now() - start) / 1000;
process.send?.({ seconds, peakBytes: memory('VmHWM') - startBytes, shapes } satisfies InNode);
process.disconnect();

function parse(): number {
  const json = readFlatGeoJson(readFileSync(path));
  return (json as { readonly features: readonly unknown[] }).features.length;
}

async function all(): Promise<number> {
  const { content } = await readSource([{ name: path, content: new Blob([readFileSync(path)]) }], null);
  const checked = checkLayer({ ...plainSpec('parks'), role: 'green', defaultClass: 'G1' }, content.layers[0]?.json);
  return measureItems(checked).length;
}

/** Bytes of memory that the process has (`VmRSS`), or had at most (`VmHWM`), as Linux tells. */
function memory(name: string): number {
  return Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}

import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { CASES } from './cases.ts';
import type { Case } from './cases.ts';
import { embedTable, measureEmbed } from './embed/measure.ts';
import { measureCase } from './measure.ts';
import type { Measurement } from './measure.ts';
import { caseTable, goalTable, overview } from './table.ts';

const { values } = parseArgs({ options: {
  all: { type: 'boolean', default: false },
  case: { type: 'string', multiple: true, default: [] },
  way: { type: 'string', multiple: true, default: [] },
} });

const isWanted = (wanted: readonly string[], name: string): boolean => wanted.some((part) => name.includes(part));
const cases = values.case.length > 0
  ? CASES.filter(({ name }) => isWanted(values.case, name)) : CASES.filter(({ isLong }) => values.all || !isLong);

console.log(`${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
console.log('~ extrapolated from a part. CPU: all threads. Differs: the sum of all differences to ours, of the sum.\n');

const results = new Map<Case, readonly Measurement[]>();
for (const of of cases) {
  const loadBefore = loadText();
  results.set(of, await measureCase(of, (way) => values.way.length === 0 || isWanted(values.way, way)));
  console.log(`${caseTable(of, results.get(of)!)}\n\nLoad before and after: ${loadBefore}, ${loadText()}\n`);
}
if (results.size > 0) console.log(`${overview(results)}\n\n${goalTable(results)}\n`);
// `--case embed` is this alone.
if (values.case.length === 0 || isWanted(values.case, 'embed')) console.log(embedTable(await measureEmbed()));

function loadText(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

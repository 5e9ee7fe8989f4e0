import { WARM } from './cases.ts';
import type { Case, Goal } from './cases.ts';
import type { Measurement } from './measure.ts';

/** Of a case: a line for each way, in Markdown. */
export function caseTable(of: Case, measurements: readonly Measurement[]): string {
  const ours = measurements.find(({ name }) => name === WARM);
  const lines = measurements.map((way) => [
    way.name, secondsText(way), `${way.share < 1 ? '~' : ''}${digits(way.cpuSeconds)}`,
    ours === undefined ? '' : `${digits(way.seconds / ours.seconds)} ×`, ours === undefined ? '' : difference(way, ours),
  ]);
  const notes = measurements.filter(({ note }) => note !== '').map(({ name, note }) => `${name}: ${note}`);
  return [
    `### ${of.name}`, '', row(['way', 's', 'CPU s', 'of ours, warm', 'differs by']), row(['---', '---:', '---:', '---:', '---:']),
    ...lines.map(row), ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}

/** All cases side by side, as the README has them: seconds, and those of all threads. */
export function overview(results: ReadonlyMap<Case, readonly Measurement[]>): string {
  const cases = [...results.keys()];
  const names = [...new Set([...results.values()].flat().map(({ name }) => name))];
  return [
    row(['seconds (CPU)', ...cases.map(({ name }) => name)]), row(['---', ...cases.map(() => '---:')]),
    ...names.map((name) => row([name, ...cases.map((of) => {
      const way = results.get(of)!.find((one) => one.name === name);
      return way === undefined ? '–' : `${secondsText(way)} (${digits(way.cpuSeconds)})`;
    })])),
  ].join('\n');
}

/** What was asked for beside what was reached. */
export function goalTable(results: ReadonlyMap<Case, readonly Measurement[]>): string {
  const lines = [...results].flatMap(([of, measurements]) => of.goals.flatMap((goal) => goalLine(of, goal, measurements)));
  return [row(['case', 'asked', 'reached', 'by CPU time', '']), row(['---', '---', '---:', '---:', '---']), ...lines].join('\n');
}

function goalLine({ name }: Case, goal: Goal, measurements: readonly Measurement[]): string[] {
  const [way, ours] = [goal.way, goal.ours].map((wanted) => measurements.find((one) => one.name === wanted));
  if (way === undefined || ours === undefined) return [];
  const isLeast = 'least' in goal;
  const ratios = [way.seconds / ours.seconds, way.cpuSeconds / ours.cpuSeconds].map((faster) => (isLeast ? faster : 1 / faster));
  const asked = isLeast ? `at least ${goal.least} × faster than` : `at most ${goal.most} × the time of`;
  const isReached = isLeast ? ratios[0]! >= goal.least : ratios[0]! <= goal.most;
  return [row([name, `${goal.ours}: ${asked} ${goal.way}`, ...ratios.map((ratio) => `${digits(ratio)} ×`), isReached ? 'yes' : 'no'])];
}

function secondsText({ seconds, share }: Measurement): string {
  return `${share < 1 ? '~' : ''}${digits(seconds)}`;
}

/** Of the sum of all areas that both have; NaN is what was not measured. */
function difference(way: Measurement, ours: Measurement): string {
  let [sum, off] = [0, 0];
  way.areasM2.forEach((areaM2, i) => {
    if (Number.isNaN(areaM2)) return;
    sum += ours.areasM2[i]!;
    off += Math.abs(areaM2 - ours.areasM2[i]!);
  });
  return sum === 0 ? '' : (off / sum).toExponential(0);
}

/** Three digits. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(value >= 0.01 ? 3 : 5);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

import { parseArgs } from 'node:util';
import { findConflicts } from '../analyse/plans/find-conflicts.ts';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { registerCsv, registerGeoJson } from '../export/register.ts';
import { mergeReviews } from '../project/merge-reviews.ts';
import { readRegister } from '../project/read-register.ts';
import { reviewWords } from '../text/conflict-text.ts';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import type { ConflictOutput } from './conflict-output.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { conflictsJson } from './conflicts-json.ts';
import { conflictsTable } from './conflicts-table.ts';
import { COMPARED, loadCity } from './load-city.ts';
import { loadFile } from './load-file.ts';
import { printable } from './printable.ts';

const FORMATS = ['table', 'json', 'csv', 'geojson'] as const;

/**
 * `conflicts PROJECT.json [--format table|json|csv|geojson] [--register REVIEWED]`: what a city's plans
 * disagree on. A register is what `--format json`, `csv`
 * or `geojson` wrote, with decisions added.
 */
export const conflictsCommand: Command = {
  usage: 'conflicts PROJECT.json [--format table|json|csv|geojson] [--register REVIEWED]',
  async run(args, { language, print, say }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'table' }, register: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError(text('command.project', language));
    const format = FORMATS.find((each) => each === values.format);
    if (format === undefined) {
      throw new UsageError(text('command.format', language, { formats: FORMATS.join(', ') }));
    }

    const register = values.register === undefined
      ? [] : await readRegister(await loadFile(values.register), values.register, reviewWords());
    const { project, layers } = await loadCity(file, COMPARED);
    const found = findConflicts(layers.map(({ layer }) => layer), project);
    const report = { ...found, issues: [...layers.flatMap((layer) => layer.issues), ...found.issues] };
    const reviewed = mergeReviews(report.findings, register);
    const districts = layers.flatMap(({ layer }) => (layer.role === 'districts' ? layer.items : []));
    print(write({
      report, reviewed,
      districts: new Map(districts.map(({ id, name }) => [id, name])),
      place: localText(project.title, language),
    }, format, language));
    // The JSON has them as data; the other formats have no place for them.
    if (format !== 'json') for (const issue of report.issues) say(printable(issueText(issue, language)));
    for (const id of reviewed.changed) say(printable(text('register.changed', language, { id })));
    for (const { id, review } of reviewed.unmatched) {
      const state = text(`review.${review.state}`, language);
      say(printable(text('register.unmatched', language, { id, state })));
    }
    return 0;
  },
};

function write(output: ConflictOutput, format: (typeof FORMATS)[number], language: Language): string {
  const { report, reviewed: { findings }, districts } = output;
  switch (format) {
    case 'table': return conflictsTable(output, language);
    case 'json': return conflictsJson(output);
    case 'csv': return registerCsv({ findings, report, districts }, language);
    case 'geojson': return registerGeoJson({ findings, report, districts }, language);
  }
}

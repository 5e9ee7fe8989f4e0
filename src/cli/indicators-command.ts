import { parseArgs } from 'node:util';
import { assessCity } from '../analyse/assess-city.ts';
import { cityLayers } from '../analyse/city-layers.ts';
import type { Assessment } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Project, StandardId } from '../model/project.ts';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import { UsageError } from './command.ts';
import type { Command } from './command.ts';
import { indicatorsCsv } from './indicators-csv.ts';
import { indicatorsJson } from './indicators-json.ts';
import { indicatorsTable } from './indicators-table.ts';
import { loadCity } from './load-city.ts';
import { printable } from './printable.ts';

const EDITIONS = ['2016', '2022'] as const;
const FORMATS = ['table', 'json', 'csv'] as const;

/** `indicators PROJECT.json [--standard 2016|2022] [--format table|json|csv]`: a city's figures by district. */
export const indicatorsCommand: Command = {
  usage: 'indicators PROJECT.json [--standard 2016|2022] [--format table|json|csv]',
  async run(args, { language, print, say }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { standard: { type: 'string' }, format: { type: 'string', default: 'table' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError(text('command.project', language));
    const format = FORMATS.find((each) => each === values.format);
    if (format === undefined) throw new UsageError(text('command.format', language, { formats: FORMATS.join(', ') }));
    const edition = EDITIONS.find((each) => each === values.standard);
    if (edition === undefined && values.standard !== undefined) {
      throw new UsageError(text('command.standard', language, { editions: EDITIONS.join(', ') }));
    }

    const { project, layers } = await loadCity(file);
    const standard = edition === undefined ? project.standard : inEdition(project.standard, edition);
    const assessment = assessCity(cityLayers(layers.map(({ layer }) => layer)), { ...project, standard });
    const issues = [...layers.flatMap((layer) => layer.issues), ...assessment.issues];
    print(write({ ...assessment, issues }, project, format, language));
    // The JSON has them as data; the other formats have no place for them.
    if (format !== 'json') for (const issue of issues) say(printable(issueText(issue, language)));
    return 0;
  },
};

/** The same tier of another edition; the code GB 55014 has no tiers, and goes to the higher one. */
function inEdition(standard: StandardId, edition: (typeof EDITIONS)[number]): StandardId {
  return standard.endsWith('-ngc') ? `${edition}-ngc` : `${edition}-negc`;
}

function write(
  assessment: Assessment, project: Project, format: (typeof FORMATS)[number], language: Language,
): string {
  switch (format) {
    case 'json': return indicatorsJson(assessment, project);
    case 'csv': return indicatorsCsv(assessment, project);
    case 'table': return indicatorsTable(assessment, project, language);
  }
}

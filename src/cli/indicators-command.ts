import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { assessCity } from '../analyse/assess-city.ts';
import { cityLayers } from '../analyse/city-layers.ts';
import { indicatorFile } from '../export/indicator-file.ts';
import type { Assessment } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Layer } from '../model/layer.ts';
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
const FORMATS = ['table', 'json', 'csv', 'xlsx', 'geojson'] as const;
type Format = (typeof FORMATS)[number];


/**
 * `indicators PROJECT.json [--standard 2016|2022] [--format table|json|csv|xlsx|geojson] [--output FILE]`: a city's
 * figures by district. The CSV is for programs, with ids as heads; XLSX and GeoJSON are what the page exports.
 */
export const indicatorsCommand: Command = {
  usage: 'indicators PROJECT.json [--standard 2016|2022] [--format table|json|csv|xlsx|geojson] [--output FILE]',
  async run(args, { language, print, say }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { standard: { type: 'string' }, format: { type: 'string', default: 'table' }, output: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError(text('command.project', language));
    const format = FORMATS.find((each) => each === values.format);
    if (format === undefined) throw new UsageError(text('command.format', language, { formats: FORMATS.join(', ') }));
    if (format === 'xlsx' && values.output === undefined) throw new UsageError(text('command.output', language));
    const edition = EDITIONS.find((each) => each === values.standard);
    if (edition === undefined && values.standard !== undefined) {
      throw new UsageError(text('command.standard', language, { editions: EDITIONS.join(', ') }));
    }

    const { project, layers } = await loadCity(file);
    const standard = edition === undefined ? project.standard : inEdition(project.standard, edition);
    const assessment = assessCity(cityLayers(layers.map(({ layer }) => layer)), { ...project, standard });
    const issues = [...layers.flatMap((layer) => layer.issues), ...assessment.issues];
    const content = await contentOf({ ...assessment, issues }, project, layers.map(({ layer }) => layer), format, language);
    if (values.output !== undefined) await writeFile(values.output, content);
    else print(String(content).trimEnd());
    // The JSON has them as data; the other formats have no place for them.
    if (format !== 'json') for (const issue of issues) say(printable(issueText(issue, language)));
    return 0;
  },
};

/** The same tier of another edition; the code GB 55014 has no tiers, and goes to the higher one. */
function inEdition(standard: StandardId, edition: (typeof EDITIONS)[number]): StandardId {
  return standard.endsWith('-ngc') ? `${edition}-ngc` : `${edition}-negc`;
}

async function contentOf(
  assessment: Assessment, project: Project, layers: readonly Layer[], format: Format, language: Language,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'xlsx': case 'geojson': {
      const districts = layers.flatMap((layer) => (layer.role === 'districts' ? layer.items : []));
      const figures = { assessment, project, districts, districtCount: assessment.districts.length };
      return (await indicatorFile(`indicators-${format}`, figures, language)).content;
    }
    case 'json': return indicatorsJson(assessment, project);
    case 'csv': return indicatorsCsv(assessment, project);
    case 'table': return indicatorsTable(assessment, project, language);
  }
}

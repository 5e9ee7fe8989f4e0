import { parseArgs } from 'node:util';
import type { Language } from '../model/language.ts';
import { errorText } from '../text/error-text.ts';
import { formatQuantity } from '../text/format.ts';
import { issueText } from '../text/issue-text.ts';
import { text } from '../text/text.ts';
import { printable } from './printable.ts';
import type { FileReport, Refusal } from './check-file.ts';
import { checkFile, isUnusable } from './check-file.ts';
import { COORDINATE_ARGS, COORDINATE_USAGE, coordinateOptions } from './coordinate-options.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import type { LayerReport } from '../intake/layer-report.ts';

const FORMATS = ['table', 'json'];

/** `check FILE… [--format table|json]`: layers and issues of each file; 1 when one of them cannot be used. */
export const checkCommand: Command = {
  usage: `check FILE… [--format table|json] ${COORDINATE_USAGE}`,
  async run(args, { language, print, say }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...COORDINATE_ARGS, format: { type: 'string', default: 'table' } },
    });
    if (positionals.length === 0) throw new UsageError(text('command.files', language));
    if (!FORMATS.includes(values.format)) {
      throw new UsageError(text('command.format', language, { formats: FORMATS.join(', ') }));
    }
    const coordinates = coordinateOptions(values, language);
    const files: FileReport[] = [];
    for (const file of positionals) files.push(await checkFile(file, coordinates));
    if (values.format === 'json') {
      print(JSON.stringify({ schema: 'garden-city-map/check@1', files }, null, 2));
      for (const issue of files.flatMap(({ issues }) => issues)) {
        if (isRefusal(issue)) say(sentenceOf(issue, language));
      }
    } else {
      print(files.map((report) => tableOf(report, language)).join('\n'));
    }
    return files.some(isUnusable) ? 1 : 0;
  },
};

function tableOf(report: FileReport, language: Language): string {
  const { file, format, encoding, crs, layers, issues } = report;
  const head = [file, format, encoding, crs].filter((part) => part !== null).join(' · ');
  const lines = issues.map((issue) => {
    const severity = text(`command.severity.${issue.severity}`, language);
    return `  ${severity}  ${printable(sentenceOf(issue, language))}`;
  });
  const found = lines.length > 0 ? lines : [`  ${text('command.no-issues', language)}`];
  return [head, ...layers.map((layer) => `  ${layerLine(layer, language)}`), ...found].join('\n');
}

function layerLine(report: LayerReport, language: Language): string {
  const { name, features, kept, geometry, areaM2, lengthM } = report;
  const line = text('command.layer', language, { name, features, kept, geometry: geometry ?? '—' });
  const area = areaM2 > 0 ? [formatQuantity({ value: areaM2, unit: 'm2' }, language)] : [];
  const length = lengthM > 0 ? [formatQuantity({ value: lengthM, unit: 'm' }, language)] : [];
  return [line, ...area, ...length].join(' · ');
}

function sentenceOf(issue: FileReport['issues'][number], language: Language): string {
  if (!isRefusal(issue)) return issueText(issue, language);
  return errorText({ code: issue.code, details: issue.values }, language);
}

function isRefusal(issue: FileReport['issues'][number]): issue is Refusal {
  return issue.code.includes('/');
}

import { parseArgs } from 'node:util';
import { MAIN_INDICATORS } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import { LANGUAGES } from '../../model/language.ts';
import { ORIENTATIONS, PAPER_IDS, RESOLUTIONS, SCALE_LIMITS, SHEET_FORMATS, SHEET_SUBJECTS } from '../../model/sheet.ts';
import type { SheetOptions } from '../../model/sheet.ts';
import { today } from '../../model/today.ts';
import { text } from '../../text/text.ts';
import { UsageError } from '../command.ts';

/** What can go to the page as data. */
export type SheetOrder = Omit<SheetOptions, 'signal' | 'onProgress'>;

export interface SheetCall {
  /** Path of the project file. */
  readonly project: string;
  /** Path of the folder that files are written into. */
  readonly folder: string;
  readonly order: SheetOrder;
}

export const SHEET_USAGE = [
  'sheet PROJECT.json [--all | --district ID] [--conflicts] --out DIR',
  `[--subject ${SHEET_SUBJECTS.join('|')}] [--paper ${PAPER_IDS.join('|')}] [--orientation ${ORIENTATIONS.join('|')}]`,
  `[--dpi ${RESOLUTIONS.join('|')}] [--scale N] [--format ${SHEET_FORMATS.join('|')}]`,
  `[--indicator ${MAIN_INDICATORS.join('|')}] [--language ${LANGUAGES.join('|')}] [--date YYYY-MM-DD]`,
].join('\n    ');

/**
 * Reads how `sheet` is called; what is not named is as the project has it, the language Simplified Chinese and the date
 * of the print today.
 *
 * @param language of the terminal
 * @throws UsageError
 */
export function sheetCall(args: readonly string[], language: Language): SheetCall {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'district': { type: 'string' }, 'all': { type: 'boolean', default: false },
      'conflicts': { type: 'boolean', default: false }, 'subject': { type: 'string' }, 'out': { type: 'string' },
      'paper': { type: 'string' }, 'orientation': { type: 'string' }, 'dpi': { type: 'string' }, 'scale': { type: 'string' },
      'format': { type: 'string', default: 'pdf' }, 'indicator': { type: 'string' },
      'language': { type: 'string', default: 'zh-Hans' }, 'date': { type: 'string' },
    },
  });
  const [project, ...others] = positionals;
  if (project === undefined || others.length > 0) throw new UsageError(text('command.project', language));
  if (values.out === undefined) throw new UsageError(text('command.sheet.out', language));
  if (values.all && (values.district !== undefined || values.conflicts)) throw new UsageError(text('command.sheet.subject', language));

  if (values.conflicts && (values.subject ?? 'conflicts') !== 'conflicts') throw new UsageError(text('command.sheet.conflicts', language));

  const oneOf = <T extends string | number>(option: 'subject' | 'paper' | 'orientation' | 'dpi' | 'format' | 'indicator' | 'language', choices: readonly T[]) => {
    const value = values[option];
    const found = choices.find((choice) => String(choice) === value);
    if (value !== undefined && found === undefined) {
      throw new UsageError(text('command.sheet.choice', language, { option, choices: choices.join(', ') }));
    }
    return found;
  };
  const order: SheetOrder = {
    districtId: values.district ?? null,
    atlas: values.all ? 'districts' : values.conflicts ? 'conflicts' : undefined,
    subject: oneOf('subject', SHEET_SUBJECTS),
    paper: oneOf('paper', PAPER_IDS),
    orientation: oneOf('orientation', ORIENTATIONS),
    dpi: oneOf('dpi', RESOLUTIONS),
    scale: scaleOf(values.scale, language),
    format: oneOf('format', SHEET_FORMATS),
    indicator: oneOf('indicator', MAIN_INDICATORS),
    language: oneOf('language', LANGUAGES),
    date: dateOf(values.date, language),
  };
  return { project, folder: values.out, order };
}

/** 40 000 for `40000`, `40 000` and `1:40000`. */
function scaleOf(words: string | undefined, language: Language): number | undefined {
  if (words === undefined) return undefined;
  const digits = words.replace(/^1:/, '').replaceAll(/\s/g, '');
  const scale = Number(digits);
  if (!/^\d+$/.test(digits) || scale < SCALE_LIMITS[0] || scale > SCALE_LIMITS[1]) throw new UsageError(text('command.sheet.scale', language));
  return scale;
}

function dateOf(words: string | undefined, language: Language): string {
  if (words === undefined) return today();
  const date = new Date(`${words}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
  if (!isDate) throw new UsageError(text('command.sheet.date', language));
  return words;
}

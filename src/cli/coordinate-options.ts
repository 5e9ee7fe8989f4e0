import type { Offset } from '../model/corrections.ts';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import { UsageError } from './command.ts';
import type { CoordinateOptions } from './read-layers.ts';

/** How the options are written after a command. */
export const COORDINATE_USAGE = '[--crs EPSG:n] [--offset gcj02|bd09]';

/** The options for `parseArgs`. */
export const COORDINATE_ARGS = { crs: { type: 'string' }, offset: { type: 'string' } } as const;

/** @throws UsageError for another system or shift than can be undone. */
export function coordinateOptions(
  { crs, offset }: { readonly crs?: string | undefined; readonly offset?: string | undefined },
  language: Language,
): CoordinateOptions {
  if (offset !== undefined && !isOffset(offset)) throw new UsageError(text('command.offset', language));
  if (crs !== undefined && !/^EPSG:\d{4,6}$/i.test(crs)) throw new UsageError(text('command.crs', language));
  return { crs: crs ?? null, offset: offset ?? null };
}

function isOffset(value: string): value is Offset {
  return value === 'gcj02' || value === 'bd09';
}

import { MAIN_INDICATORS } from '../../model/indicator.ts';
import { LANGUAGES } from '../../model/language.ts';

/** The version of what frame and page say to each other: `{ gcm: 1, type, … }`. */
export const ENVELOPE = 1;

/** What the page around the frame may ask for: what is missing stays as it is. */
export interface FrameCommand {
  readonly indicator?: (typeof MAIN_INDICATORS)[number] | 'none';
  /** `null`: none. */
  readonly district?: string | null;
  readonly lang?: (typeof LANGUAGES)[number];
}

/** Ids of districts are short; nothing longer is one. */
const LONGEST_ID = 200;

/**
 * Reads `{ gcm: 1, type: 'gcm-set', indicator?, district?, lang? }`; `null` for anything else, other versions and
 * messages of other scripts among them. Parts that are unknown or no good are passed over.
 */
export function readCommand(data: unknown): FrameCommand | null {
  if (typeof data !== 'object' || data === null) return null;
  const { gcm, type, indicator, district, lang } = data as Readonly<Record<string, unknown>>;
  if (gcm !== ENVELOPE || type !== 'gcm-set') return null;
  const knownIndicator = [...MAIN_INDICATORS, 'none' as const].find((known) => known === indicator);
  const knownLanguage = LANGUAGES.find((known) => known === lang);
  const isDistrict = district === null || (typeof district === 'string' && district.length <= LONGEST_ID);
  return {
    ...(knownIndicator !== undefined && { indicator: knownIndicator }),
    ...(isDistrict && { district }),
    ...(knownLanguage !== undefined && { lang: knownLanguage }),
  };
}

/**
 * Reads `{ "origins": ["https://city.example"] }`. Each is an origin as browsers write it, no pattern, and never
 * `null`, which every sandboxed page and every file has. Whatever is not in this form allows nobody.
 */
export function readOrigins(json: unknown): ReadonlySet<string> {
  const origins = typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)['origins'] : null;
  if (!Array.isArray(origins)) return new Set();
  return new Set(origins.filter((origin): origin is string => typeof origin === 'string' && isOrigin(origin)));
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text && !text.includes('*');
}

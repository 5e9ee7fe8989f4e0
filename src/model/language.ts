/** The languages of the house; Simplified Chinese is written first. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text of the data: one string for all languages, or one for each with Simplified Chinese as the least. */
export type LocalText =
  | string
  | { readonly 'zh-Hans': string; readonly 'zh-Hant'?: string | undefined; readonly en?: string | undefined };

/** The text in `language`; where it lacks, Simplified Chinese. */
export function localText(text: LocalText, language: Language): string {
  return typeof text === 'string' ? text : (text[language] ?? text['zh-Hans']);
}

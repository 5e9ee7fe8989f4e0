import { localText } from '../../model/language.ts';
import type { State } from '../../store/state.ts';

/** Id of a layer → its title in the language of the page. */
export function layerTitles({ layers, language }: State): Readonly<Record<string, string>> {
  return Object.fromEntries(layers.map(({ spec }) => [spec.id, localText(spec.title, language)]));
}

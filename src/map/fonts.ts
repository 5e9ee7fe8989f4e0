import type { Layer } from '../model/layer.ts';
import { nameSigns } from '../model/name-signs.ts';
import type { FontStacks } from './scene.ts';

/**
 * The page's own font families as MapLibre takes them. It draws glyphs with a
 * canvas, tells the weight by the first family's name, and never draws a glyph
 * of a stack twice: the first name is therefore ours, no font has it, and
 * a new `version` has every glyph drawn anew.
 *
 * @param families as `getComputedStyle` tells `font-family`
 */
export function fontStacks(families: string, version: number): FontStacks {
  const names = families.split(',').map((name) => name.trim().replaceAll(/["']/g, ''));
  return { regular: [`gcm-${version}`, ...names], bold: [`gcm-${version} bold`, ...names] };
}

/**
 * Waits until the page's web fonts for these texts are there, so that no glyph
 * is drawn as an empty box. System fonts are there at once.
 */
export async function loadFonts(families: string, layers: readonly Layer[]): Promise<void> {
  const sample = `${layers.map(nameSigns).join('')}0123456789.—`;
  const loads = ['normal', 'bold'].map((weight) => document.fonts.load(`${weight} 24px ${families}`, sample));
  // A font that cannot be had leaves the next family of the stack, which is what CSS does.
  await Promise.allSettled(loads);
}

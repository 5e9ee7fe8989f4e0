/** The widths at which the page changes its shape, by the width of the element. */
export type Layout = 'wide' | 'medium' | 'narrow' | 'phone';

export function layoutFor(widthPx: number): Layout {
  if (widthPx >= 1200) return 'wide';
  if (widthPx >= 840) return 'medium';
  return widthPx >= 560 ? 'narrow' : 'phone';
}

/** A colour as it appears on white paper, `#RRGGBB`; from the same, or `rgb(90 80 60 / .28)`. */
export function plainColour(colour: string): string {
  const found = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)$/.exec(colour);
  if (found === null) return colour;
  const [, red, green, blue, opacity = '1'] = found;
  const mixed = [red, green, blue].map((value) => Math.round(Number(value) * Number(opacity) + 255 * (1 - Number(opacity))));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

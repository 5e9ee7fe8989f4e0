import type { Mark, PathMark, Step, TextMark } from './drawing.ts';
import type { Paper } from './paper.ts';

/** Families that the text is drawn in: the house's own first, then what computers in China have. */
export const SHEET_FONTS = "'GCM Sheet', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/**
 * One sheet as SVG, a unit for a millimetre. Text is text, and keeps the width it was laid out with, in whatever
 * font it is drawn.
 *
 * @param picture address of the picture of the map, such as a data URL; `null`: its place stays empty
 */
export function toSvg(marks: readonly Mark[], { widthMm, heightMm }: Paper, picture: string | null, title: string): string {
  const body = marks.map((mark) => {
    if (mark.kind === 'path') return pathElement(mark);
    if (mark.kind === 'text') return textElement(mark);
    const box = `x="${number(mark.x)}" y="${number(mark.y)}" width="${number(mark.widthMm)}" height="${number(mark.heightMm)}"`;
    if (picture === null) return `<rect ${box} fill="#F6F4EE"/>`;
    return `<image ${box} preserveAspectRatio="none" href="${escaped(picture)}"/>`;
  });
  const size = `width="${number(widthMm)}mm" height="${number(heightMm)}mm" viewBox="0 0 ${number(widthMm)} ${number(heightMm)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" text-rendering="geometricPrecision" font-family="${escaped(SHEET_FONTS)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${number(widthMm)}" height="${number(heightMm)}" fill="#FFFFFF"/>`,
    ...body,
    '</svg>',
  ].join('\n');
}

function pathElement({ steps, fill, stroke, widthMm, dashMm, round }: PathMark): string {
  const outline = stroke === null ? '' : [
    ` stroke="${stroke}" stroke-width="${number(widthMm)}"`,
    dashMm.length === 0 ? '' : ` stroke-dasharray="${dashMm.map(number).join(' ')}"`,
    round ? ' stroke-linecap="round" stroke-linejoin="round"' : '',
  ].join('');
  return `<path d="${svgPath(steps)}" fill="${fill ?? 'none'}"${outline}/>`;
}

/** The `d` of a path. */
export function svgPath(steps: readonly Step[]): string {
  return steps.map(([name, ...numbers]) => `${name}${numbers.map(number).join(' ')}`).join('');
}

function textElement({ text, x, y, anchor, sizeMm, widthMm, bold, colour, upright }: TextMark): string {
  const turn = upright ? ` transform="rotate(-90 ${number(x)} ${number(y)})"` : '';
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${number(x)}" y="${number(y)}" font-size="${number(sizeMm)}"${weight} fill="${colour}" `
    + `text-anchor="${anchor}" textLength="${number(widthMm)}" lengthAdjust="spacingAndGlyphs"${turn}>${escaped(text)}</text>`;
}

function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

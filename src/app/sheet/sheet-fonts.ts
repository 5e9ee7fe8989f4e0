import { partsFor, readRanges } from '../../sheet/font/font-parts.ts';
import type { FontPart } from '../../sheet/font/font-parts.ts';
import { Typeface } from '../../sheet/font/typeface.ts';
import { Typefaces } from '../../sheet/font/typefaces.ts';
import { AppError } from '../../model/error.ts';
import type { SheetText } from './sheet-text.ts';

/** Addresses of the parts of Noto Sans SC (SIL OFL 1.1) by the name of their file; nothing is fetched yet. */
const FILES = {
  ...import.meta.glob<string>('/node_modules/@fontsource/noto-sans-sc/files/*-{400,700}-normal.woff', { query: '?url', import: 'default', eager: true }),
  // 湨, a river of Jiyuan, is in the sister for Japanese only.
  ...import.meta.glob<string>('/node_modules/@fontsource/noto-sans-jp/files/noto-sans-jp-32-{400,700}-normal.woff', { query: '?url', import: 'default', eager: true }),
};

const NAME = 'GCM Sheet';

/** The fonts that sheets are measured, shown and printed in: parts are fetched as their signs are needed. */
export class SheetFonts {
  readonly #faces = { regular: new Map<string, Typeface>(), bold: new Map<string, Typeface>() };
  #parts: { readonly regular: readonly FontPart[]; readonly bold: readonly FontPart[] } | null = null;

  /** @throws AppError `load/unreachable` for a part that cannot be had */
  async load({ regular, bold }: SheetText): Promise<Typefaces> {
    this.#parts ??= await listParts();
    const parts = { regular: partsFor(regular, this.#parts.regular), bold: partsFor(bold, this.#parts.bold) };
    const wanted = (['regular', 'bold'] as const).flatMap((weight) =>
      parts[weight].filter(({ url }) => !this.#faces[weight].has(url)).map((part) => ({ part, weight })));
    const files = await Promise.all(wanted.map(({ part }) => fetchPart(part)));
    // In their own order, whichever comes first: of parts that share a sign, browsers take the one that was added last.
    for (const [at, { part, weight }] of wanted.entries()) {
      const bytes = files[at];
      if (bytes !== undefined) await this.#add(part, bytes, weight);
    }
    return new Typefaces([...this.#faces.regular.values()], [...this.#faces.bold.values()]);
  }

  async #add({ url, ranges }: FontPart, bytes: ArrayBuffer, weight: 'regular' | 'bold'): Promise<void> {
    this.#faces[weight].set(url, new Typeface(new Uint8Array(bytes)));
    // The same part for the screen, so that what is shown is what was measured.
    const unicodeRange = ranges.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(',');
    const face = new FontFace(NAME, bytes, { weight: weight === 'bold' ? '700' : '400', unicodeRange });
    document.fonts.add(await face.load());
  }
}

async function fetchPart({ url }: FontPart): Promise<ArrayBuffer> {
  const bytes = await fetch(url).then((response) => (response.ok ? response.arrayBuffer() : null)).catch(() => null);
  if (bytes === null) throw new AppError('load/unreachable', `no font at ${url}`, { file: url.split('/').at(-1) ?? url });
  return bytes;
}

async function listParts() {
  const [sc, jp] = await Promise.all([
    import('@fontsource/noto-sans-sc/unicode.json'), import('@fontsource/noto-sans-jp/unicode.json'),
  ]);
  const ranges = new Map<string, string>([
    ...Object.entries(sc.default).map(([key, range]) => [`noto-sans-sc-${bare(key)}`, range] as const),
    ...Object.entries(jp.default).map(([key, range]) => [`noto-sans-jp-${bare(key)}`, range] as const),
  ]);
  const ofWeight = (weight: 400 | 700): readonly FontPart[] => Object.entries(FILES).flatMap(([path, url]) => {
    const name = new RegExp(`/(noto-sans-\\w\\w-[\\w-]+)-${weight}-normal\\.woff$`).exec(path)?.[1];
    const range = name === undefined ? undefined : ranges.get(name);
    return range === undefined ? [] : [{ url, ranges: readRanges(range) }];
  });
  return { regular: ofWeight(400), bold: ofWeight(700) };
}

/** "[4]" → "4". */
function bare(key: string): string {
  return key.replaceAll(/[[\]]/g, '');
}

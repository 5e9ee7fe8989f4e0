import { baseName, endingOf } from './base-name.ts';

/** Endings of the files that make up a Shapefile; those after `cpg` are indexes and metadata of programs. */
const SHAPEFILE_PARTS: readonly string[] = [
  'shp', 'dbf', 'shx', 'prj', 'cpg', 'qpj', 'sbn', 'sbx', 'qix', 'fbn', 'fbx', 'ain', 'aih', 'ixs', 'mxs', 'atx',
  'shp.xml', 'shp.iso.xml', 'qmd', 'qml',
];

/**
 * Which files belong together: the parts of one Shapefile, by their place and
 * their name without ending. Each other file is a group by itself. Of a group
 * the main file, its `.shp` if it has one, comes first.
 *
 * @returns positions in `names`, groups in the order of their first file
 */
export function fileGroups(names: readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const part = partOf(name);
    const key = part === null ? `#${index}` : part.stem;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const rank = (index: number) => SHAPEFILE_PARTS.indexOf(partOf(names[index] ?? '')?.ending ?? '');
  return [...groups.values()].map((group) => group.toSorted((a, b) => rank(a) - rank(b)));
}

/** Whether a file is a part of a Shapefile that cannot be read without its `.shp`. */
export function isShapefilePart(name: string): boolean {
  const part = partOf(name);
  return part !== null && part.ending !== 'shp';
}

function partOf(name: string): { readonly stem: string; readonly ending: string } | null {
  const lower = name.toLowerCase();
  const double = /\.(shp(?:\.iso)?\.xml)$/.exec(lower)?.[1];
  const ending = double ?? endingOf(lower);
  if (!SHAPEFILE_PARTS.includes(ending)) return null;
  return { stem: `/${lower.slice(0, -ending.length - 1)}`, ending };
}

/** What a Shapefile is called whose `.shp` is not there. */
export function missingShp(name: string): string {
  return `${baseName(name).replace(/\.shp(?:\.iso)?$/i, '')}.shp`;
}

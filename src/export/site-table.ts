import type { Language } from '../model/language.ts';
import type { ProjectSite } from '../model/layer.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';
import type { Cell } from './csv.ts';
import type { Table } from './table.ts';
import { wktOf } from './wkt.ts';

/** The columns of the ledger that are handed out, by their house names; the head of each with its unit. */
const COLUMNS = {
  id: ['field.id', null],
  name: ['field.name', null],
  category: ['field.category', null],
  nature: ['field.nature', null],
  status: ['field.status', null],
  location: ['field.location', null],
  content: ['field.content', null],
  investTotal: ['field.investTotal', 'export.yuan'],
  investDone: ['field.investDone', 'export.yuan'],
  owner: ['field.owner', null],
  start: ['field.start', null],
  finish: ['field.finish', null],
  progress: ['field.progress', 'export.share'],
  problems: ['field.problems', null],
} as const satisfies Readonly<Record<string, readonly [TextKey, TextKey | null]>>;

const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]; // the keys of the table above

/** A site of the ledger by the house names of its columns: yuan, shares from 0 to 1, months as `2018-09`. */
export function siteCells(site: ProjectSite, language: Language): Readonly<Record<keyof typeof COLUMNS, Cell>> {
  const { category, nature, status } = site;
  return {
    id: site.id,
    name: site.name,
    category: text(`project.${category}`, language),
    nature: nature === null ? null : text(`nature.${nature}`, language),
    status: status === null ? null : text(`status.${status}`, language),
    location: site.location,
    content: site.content,
    investTotal: site.investTotalYuan,
    investDone: site.investDoneYuan,
    owner: site.owner,
    start: site.start,
    finish: site.finish,
    progress: site.progressShare,
    problems: site.problems,
  };
}

/** The ledger of projects, a site a row, with its place as WKT. Its heads in Chinese are those that
 * ledgers of the bureaus have, so that it is read back as it was. */
export function siteTable(sites: readonly ProjectSite[], title: string, language: Language): Table {
  return {
    title,
    head: [
      ...NAMES.map((name) => {
        const [head, unit] = COLUMNS[name];
        return unit === null ? text(head, language) : `${text(head, language)} (${text(unit, language)})`;
      }),
      'WKT',
    ],
    rows: sites.map((site) => {
      const cells = siteCells(site, language);
      return [...NAMES.map((name) => cells[name]), wktOf(site.geometry)];
    }),
  };
}

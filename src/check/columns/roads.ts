import type { Road, RoadClass } from '../../model/layer.ts';
import type { LayerSpec } from '../../model/project.ts';
import type { Findings } from '../findings.ts';
import type { Row } from './cells.ts';
import { booleanCell, reportCell, textCell } from './cells.ts';
import type { Column, ColumnTable } from './column-table.ts';
import type { WordList } from './words.ts';
import { valueOfWord } from './words.ts';

/**
 * Classes of GB/T 51328-2018 by their names and by the values of OpenStreetMap's
 * `highway`, `railway`. A slip road (`primary_link`) is of its road's class.
 */
const CLASSES: WordList<RoadClass> = [
  ['railway', ['铁路', '鐵路', '轨道', '軌道', 'rail', 'subway', 'light_rail', 'tram', 'monorail']],
  ['expressway', ['快速路', '高速公路', '高速', 'motorway', 'trunk']],
  ['sub-arterial', ['次干路', '次干道', '次幹路', '次幹道', 'secondary', 'collector']],
  ['arterial', ['主干路', '主干道', '主幹路', '主幹道', 'primary']],
  ['branch', ['支路', '支道', 'tertiary', 'residential', 'unclassified', 'local']],
  ['greenway', ['绿道', '綠道']],
  ['other', [
    '其他', '其他道路', 'service', 'living_street', 'pedestrian', 'footway', 'cycleway', 'path', 'steps', 'track',
    'road', 'bridleway', 'corridor', 'construction', 'proposed', 'platform', 'busway',
  ]],
];

/** What roads have besides id, name and line. */
export type RoadFields = Pick<Road, 'roadClass' | 'shaded' | 'streetTrees'>;

/** Reads class, shade and street trees; a class that nobody knows is told, and is `other`. */
export function roadFields(
  spec: LayerSpec, table: ColumnTable, findings: Findings,
): (row: Row) => RoadFields {
  const classes = table.find('class');
  const shaded = table.find('shaded');
  const trees = table.find('streetTrees');
  if (classes === null) table.reportMissing('class');
  return (row) => ({
    roadClass: classCell(row, classes, spec, findings),
    shaded: booleanCell(row, shaded, findings),
    streetTrees: booleanCell(row, trees, findings),
  });
}

function classCell(row: Row, column: Column | null, spec: LayerSpec, findings: Findings): RoadClass {
  const value = textCell(row, column);
  if (value === null) return 'other';
  const word = Object.hasOwn(spec.classes, value) ? (spec.classes[value] ?? value) : value;
  const roadClass = roadClassOf(word);
  if (roadClass === null) reportCell(row, column, 'unknown-class', findings);
  return roadClass ?? 'other';
}

/** The class that a value stands for: the house's own name, a Chinese one, or one of OpenStreetMap; `null`: none. */
export function roadClassOf(value: string): RoadClass | null {
  return valueOfWord(value.replace(/_link$/, ''), CLASSES);
}

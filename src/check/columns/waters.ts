import type { Water } from '../../model/layer.ts';
import type { Findings } from '../findings.ts';
import type { Row } from './cells.ts';
import { shareCell, textCell } from './cells.ts';
import type { ColumnTable } from './column-table.ts';
import type { WordList } from './words.ts';
import { valueOfWord } from './words.ts';

/** Kinds by Chinese names, codes of the land-use guide of 2023, and values of OpenStreetMap. */
const KINDS: WordList<Water['kind']> = [
  ['reservoir', ['1703', '水库', '水庫', 'basin']],
  ['canal', ['1705', '沟渠', '溝渠', '干渠', '水渠', '渠', 'ditch', 'drain']],
  ['pond', ['1704', '坑塘', '池塘', '鱼塘', '塘']],
  ['lake', ['1702', '湖泊', '湖', 'lagoon', 'oxbow']],
  ['river', ['1701', '河流', '河', '江', '溪', 'stream', 'riverbank', 'tidal_channel']],
  ['other', ['其他', 'water', 'wetland']],
];

/** What waters have besides id, name and shape. */
export type WaterFields = Pick<Water, 'kind' | 'naturalShoreShare'>;

/** Reads kind, else guesses it from the name (湨河, 玉阳湖), and the natural share of the shore. */
export function waterFields(
  table: ColumnTable, findings: Findings,
): (row: Row, name: string | null) => WaterFields {
  const kind = table.find('kind');
  const shore = table.find('naturalShoreShare');
  return (row, name) => ({
    kind: valueOfWord(textCell(row, kind) ?? '', KINDS) ?? kindOfName(name ?? '') ?? 'other',
    naturalShoreShare: shareCell(row, shore, findings),
  });
}

function kindOfName(name: string): Water['kind'] | null {
  return KINDS.find(([, words]) => words.some((word) => name.endsWith(word)))?.[0] ?? null;
}

import type { Item, Role } from '../../model/layer.ts';
import type { LayerSpec } from '../../model/project.ts';
import type { Findings } from '../findings.ts';
import type { SoundGeometry } from '../structure.ts';
import type { Row } from './cells.ts';
import { textCell } from './cells.ts';
import type { Column, ColumnTable } from './column-table.ts';
import { districtFields } from './districts.ts';
import { greenFields } from './greens.ts';
import { withoutOffice } from './office-names.ts';
import { projectFields } from './projects.ts';
import { roadFields } from './roads.ts';
import { waterFields } from './waters.ts';

/** Makes the item of a layer out of a feature's row and its checked geometry. */
export type ItemMaker = (row: Row, geometry: SoundGeometry['geometry']) => Item;

/** The item maker of a role: the columns are looked up once, the cells for each feature. */
export function itemMaker(
  spec: LayerSpec, nameColumn: Column | null, table: ColumnTable, findings: Findings,
): ItemMaker {
  const fieldsOf = fieldReader(spec, table, findings);
  const needsName = spec.role === 'districts';
  return (row, geometry) => {
    const written = textCell(row, nameColumn);
    const { id, place, properties } = row;
    if (written === null && needsName) findings.report('warning', 'missing-name', { feature: id, place });
    const name = written === null || !needsName ? written : withoutOffice(written);
    if (name !== null && name !== written) {
      findings.report('info', 'name-shortened', { feature: id, place, values: { name, written: written ?? '' } });
    }
    return { id, name: name ?? (needsName ? id : null), geometry, properties, ...fieldsOf(row, name) };
  };
}

/** What items of the role have besides id, name, geometry and properties. */
function fieldReader(
  spec: LayerSpec, table: ColumnTable, findings: Findings,
): (row: Row, name: string | null) => Readonly<Record<string, unknown>> | object {
  const role: Role = spec.role;
  switch (role) {
    case 'districts':
      return districtFields(table, findings);
    case 'green':
      return greenFields(spec, table, findings);
    case 'water':
      return waterFields(table, findings);
    case 'roads':
      return roadFields(spec, table, findings);
    case 'projects':
      return projectFields(table, findings);
    case 'plan': {
      const code = table.find('code');
      return (row) => ({ code: textCell(row, code) });
    }
    case 'built-up':
    case 'residential':
    case 'other':
      return () => ({});
  }
}

import { roleSwatch } from '../../src/paint/swatch.ts';
import type { LayerRow } from '../../src/ui/layer-row.ts';

/** A line of the layer panel that is loaded and shown. */
export function layerRow(id: string, more: Partial<LayerRow> = {}): LayerRow {
  return {
    id, group: 'green', title: `Layer ${id}`, swatch: roleSwatch('green', 'light'), count: 12, visible: true,
    opacity: 1, movable: true, state: { kind: 'ready' }, ledger: false, hasReceipt: false, source: null, licence: null,
    date: null, classes: [],
    ...more,
  };
}

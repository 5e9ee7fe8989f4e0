import type { Role } from '../../model/layer.ts';
import type { LayerSpec } from '../../model/project.ts';
import type { State } from '../../store/state.ts';
import { CHECKLIST_KEYS } from '../../ui/import/checklist-entries.ts';
import type { ChecklistEntry, ChecklistKey } from '../../ui/import/checklist-entries.ts';

/** How it stands with each kind of data that a project can be made of. */
export function checklistEntries({ layers, arrivals }: State): readonly ChecklistEntry[] {
  const arriving = arrivals.list.flatMap(({ status }) =>
    (status.kind === 'ready' ? [keyOf(status.candidate.role.role, status.candidate.corrections.settings.measure ?? 'landuse')] : []));
  return CHECKLIST_KEYS.map((key): ChecklistEntry => {
    const items = layers.flatMap(({ spec, status }) =>
      (status.kind === 'ready' && keyOf(spec.role, spec.measure) === key ? [status.layer.items.length] : []));
    const count = items.reduce((sum, length) => sum + length, 0);
    return { key, count, state: count > 0 ? 'done' : arriving.includes(key) ? 'arriving' : 'missing' };
  });
}

/** The kind of data that a layer is; `null`: none that the list has. */
function keyOf(role: Role, measure: LayerSpec['measure']): ChecklistKey | null {
  switch (role) {
    case 'green':
      return measure === 'canopy' ? 'canopy' : 'green';
    case 'water':
    case 'roads':
      return 'network';
    case 'other':
      return null;
    default:
      return role;
  }
}

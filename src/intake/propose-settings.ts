import type { FieldName } from '../model/field.ts';
import type { GreenCode } from '../model/green-class.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { FieldSample } from '../model/import.ts';
import type { Role } from '../model/layer.ts';
import { greenCodeOf } from '../check/columns/green-codes.ts';
import { NO_PLAN } from './class-table.ts';
import { PLAN_CLASS_SIGNS } from './role-signs.ts';

type Settings = ImportCorrections['settings'];

const CANOPY = /树冠|樹冠|植被|覆盖|覆蓋|canopy|vegetation|ndvi|遥感/i;

/** The class of all items of a green layer, by its name. */
const GREEN_CLASSES: readonly (readonly [RegExp, GreenCode])[] = [
  [/防护|防護|protective/i, 'G2'],
  [/附属|附屬|attached/i, 'XG'],
  [/区域绿地|regional/i, 'EG'],
  [/广场|廣場|squares?\b/i, 'G3'],
  [/公园|公園|游园|parks?\b/i, 'G1'],
];

/** What the names of layer and file say of the layer's settings, for its role. */
export function proposeSettings(role: Role, names: readonly string[], fields: readonly FieldSample[]): Settings {
  const [title = ''] = names;
  const name = names.join(' ');
  if (role === 'green') {
    if (CANOPY.test(name)) return { title, measure: 'canopy' };
    const code = GREEN_CLASSES.find(([pattern]) => pattern.test(name))?.[1];
    return code === undefined || fields.some(holdsClasses) ? { title } : { title, defaultClass: code };
  }
  const planClass = role === 'plan' ? PLAN_CLASS_SIGNS.find(([pattern]) => pattern.test(name))?.[1] : undefined;
  if (planClass === undefined) return { title };
  return { title, plan: { ...NO_PLAN, class: planClass } };
}

/** Fields that the settings answer for all items, so that no column is needed. */
export function settledFields({ defaultClass, measure, plan, classes }: Settings): FieldName[] {
  const isGreenSettled = (defaultClass ?? null) !== null || measure === 'canopy' || Object.keys(classes ?? {}).length > 0;
  return [...(isGreenSettled ? ['class' as const] : []), ...((plan?.class ?? null) === null ? [] : ['code' as const])];
}

function holdsClasses({ samples }: FieldSample): boolean {
  const cells = samples.filter((cell) => cell !== '');
  return cells.length > 0 && cells.every((cell) => greenCodeOf(cell, '2017') !== null);
}

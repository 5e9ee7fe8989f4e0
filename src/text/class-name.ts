import { GREEN_CODES, NO_GREEN, isGreenCode } from '../model/green-class.ts';
import type { Language } from '../model/language.ts';
import { ROAD_CLASSES } from '../model/layer.ts';
import type { Role } from '../model/layer.ts';
import { PLAN_CLASSES } from '../model/plan.ts';
import { text } from './text.ts';

/** What a value in a layer of this role may be said to stand for, in the order of the standard; none for other roles. */
export function classCodes(role: Role): readonly string[] {
  switch (role) {
    case 'green':
      return [...GREEN_CODES, NO_GREEN];
    case 'roads':
      return ROAD_CLASSES;
    case 'plan':
      return PLAN_CLASSES.filter((planClass) => planClass !== 'unclassified');
    default:
      return [];
  }
}

/** A class by its code and its name: `G14 游园`, `主干路`; a code that the house does not have as it is. */
export function className(role: Role, code: string, language: Language): string {
  if (role === 'green') {
    if (code === NO_GREEN) return text('green.none', language);
    return isGreenCode(code) ? `${code} ${text(`green.${code}`, language)}` : code;
  }
  const road = ROAD_CLASSES.find((each) => each === code);
  if (role === 'roads') return road === undefined ? code : text(`road.${road}`, language);
  const planClass = PLAN_CLASSES.find((each) => each === code);
  return planClass === undefined ? code : text(`plan-class.${planClass}`, language);
}

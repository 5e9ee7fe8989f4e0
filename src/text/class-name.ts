import { NO_GREEN, isGreenCode } from '../model/green-class.ts';
import type { Language } from '../model/language.ts';
import { ROAD_CLASSES } from '../model/layer.ts';
import type { Role } from '../model/layer.ts';
import { PLAN_CLASSES } from '../model/plan.ts';
import { text } from './text.ts';

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

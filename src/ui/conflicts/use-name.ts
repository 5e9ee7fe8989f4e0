import type { Language } from '../../model/language.ts';
import type { PlanClass } from '../../model/plan.ts';
import { planUse } from '../../paint/plan-colours.ts';
import { text } from '../../text/text.ts';

/** What a plan's code means, by the name of its colour; where no colour tells, by its class. */
export function useName(code: string, planClass: PlanClass, language: Language): string {
  if (planClass === 'unclassified') return code;
  const use = planUse(code);
  return use === 'open' ? text(`plan-class.${planClass}`, language) : text(`plan-use.${use}`, language);
}

import type { Role } from './layer.ts';

/** Roles whose items enter a figure. */
export const MEASURED_ROLES: ReadonlySet<Role> = new Set(['districts', 'built-up', 'green', 'residential', 'water', 'roads']);

/** Layers of this role enter a figure. */
export function isMeasured(role: Role): boolean {
  return MEASURED_ROLES.has(role);
}

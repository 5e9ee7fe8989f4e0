import type { Role } from '../model/layer.ts';
import { NAME_SIGNS } from './role-signs.ts';

/** The role that a file's name suggests before it is read; `null` where nothing tells. */
export function roleOfName(name: string): Role | null {
  return NAME_SIGNS.find(({ pattern }) => pattern.test(name))?.role ?? null;
}

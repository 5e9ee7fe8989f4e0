import type { AtlasKind } from '../../model/sheet.ts';
import type { State } from '../../store/state.ts';
import type { AtlasParts } from './atlas.ts';
import { conflictAtlas } from './conflict-atlas.ts';
import { districtAtlas } from './district-atlas.ts';

/** What an atlas of a kind is bound of; `null`: nothing is there to make sheets of. */
export function atlasParts(kind: AtlasKind, state: State, today: string): AtlasParts | null {
  return kind === 'districts' ? districtAtlas(state, today) : conflictAtlas(state, today);
}

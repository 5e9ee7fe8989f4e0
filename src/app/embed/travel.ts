import type { LayerTravel } from '../../model/embed.ts';
import { keptFile } from '../../model/kept-file.ts';
import { localText } from '../../model/language.ts';
import type { LayerSpec } from '../../model/project.ts';
import { isEdited } from '../../store/history.ts';
import type { State } from '../../store/state.ts';

/** Layer by layer, whether those who open the project by its address can get the data. */
export function layerTravel(state: State): readonly LayerTravel[] {
  return (state.project?.layers ?? []).map((spec) => {
    return { id: spec.id, title: localText(spec.title, state.language), way: wayOf(spec, state) };
  });
}

/** What readers get of the project itself. */
export function projectTravel(state: State): 'whole' | 'edited' | 'local' {
  if (addressOf(state) === null) return 'local';
  return isEdited(state) ? 'edited' : 'whole';
}

/** Something of what is on show is only on this computer: a link or an address cannot carry it. */
export function isLocal(state: State): boolean {
  return projectTravel(state) !== 'whole' || layerTravel(state).some(({ way }) => way === 'local');
}

/** Address of the project file, for others as well; `null`: there is none. */
export function addressOf({ projectUrl }: State): string | null {
  return projectUrl !== null && /^https?:/.test(projectUrl) ? projectUrl : null;
}

function wayOf({ src }: LayerSpec, state: State): LayerTravel['way'] {
  const base = addressOf(state);
  if (typeof src !== 'string') return base === null ? 'local' : 'inside';
  const url = base === null || keptFile(state.files, src) !== null ? null : URL.parse(src, base);
  if (base === null || url === null || !/^https?:/.test(url.protocol)) return 'local';
  return url.origin === new URL(base).origin ? 'beside' : 'elsewhere';
}

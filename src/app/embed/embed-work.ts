import type { AppError } from '../../model/error.ts';
import { USUAL_CONTROLS } from '../../model/embed.ts';
import type { EmbedKind, EmbedOptions, PublishProgress } from '../../model/embed.ts';
import type { State } from '../../store/state.ts';
import type { EmbedPart } from '../../ui/embed/embed-events.ts';

/** What is done in the dialog of publishing; it stays while the page does. */
export interface EmbedWork {
  readonly options: EmbedOptions;
  readonly part: EmbedPart;
  readonly kind: EmbedKind;
  /** The code was copied just now, or the browser did not allow it. */
  readonly copied: 'done' | 'refused' | '';
  /** The folder is being made, and this ends it; `null`: it is not. */
  readonly making: AbortController | null;
  readonly progress: PublishProgress | null;
  /** The last folder. */
  readonly made: { readonly name: string; readonly bytes: number } | null;
  /** Why there is none. */
  readonly failure: AppError | null;
}

const FIRST_HEIGHT = 560;

/** What the dialog opens with: what was chosen there before, and what is looked at now. */
export function openedWork(before: EmbedWork | null, { indicator, selectedDistrictId, language }: State): EmbedWork {
  const shown = { indicator: indicator ?? 'none' as const, district: selectedDistrictId };
  if (before !== null) return { ...before, options: { ...before.options, ...shown }, copied: '', made: null, failure: null };
  return {
    options: { ...shown, width: null, height: FIRST_HEIGHT, controls: USUAL_CONTROLS, language, theme: 'page', gestures: 'cooperative' },
    part: 'embed', kind: 'element', copied: '', making: null, progress: null, made: null, failure: null,
  };
}

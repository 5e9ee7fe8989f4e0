import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { LANGUAGE_NAMES } from '../text/language-names.ts';
import { formatMoment } from '../text/format.ts';
import { text } from '../text/text.ts';
import { EmbedOpenEvent } from './embed/embed-events.ts';
import { LanguageChangeEvent } from './events.ts';
import type { UiEvent } from './events.ts';
import type { MenuChoiceEvent, MenuGroup } from './gcm-menu.ts';
import { ImportOpenEvent, ProjectAskEvent } from './import/import-events.ts';
import { ShareEvent, ThemeChangeEvent } from './page-events.ts';
import type { ThemeChoice } from './page-events.ts';
import { DraftAskEvent, ProjectCommandEvent } from './project-events.ts';
import type { ProjectCommand } from './project-events.ts';
import { SettingsOpenEvent } from './settings/settings-events.ts';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[];
const PROJECTS = ['new', 'sample'] as const;
const COMMANDS = ['open', 'save', 'undo', 'redo'] as const satisfies readonly ProjectCommand[];
/** What has buttons of its own where there is room. */
const BUTTONS: readonly ProjectCommand[] = ['undo', 'redo'];

/** Work that can be opened again. */
export interface KeptDraft {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isInFile: boolean;
}

export function languageMenu(language: Language): MenuGroup {
  const choices = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
  return { name: 'language', title: null, choices, value: language };
}

export function themeMenu(theme: ThemeChoice, language: Language): MenuGroup {
  const choices = THEMES.map((value) => ({ value, label: text(`theme.${value}`, language) }));
  return { name: 'theme', title: null, choices, value: theme };
}

/** @param isSmall there are no buttons to undo and redo */
export function projectMenu(language: Language, isSmall: boolean): MenuGroup {
  const commands = COMMANDS.filter((command) => isSmall || !BUTTONS.includes(command));
  const choices = [
    ...PROJECTS.map((value) => ({ value, label: text(`project.${value}`, language) })),
    ...commands.map((value) => ({ value, label: text(`keep.${value}`, language) })),
    { value: 'settings', label: text('settings.title', language) },
  ];
  return { name: 'project', title: null, choices, value: null };
}

/** Work that this browser keeps, the newest first; no group where there is none. */
export function draftMenu(drafts: readonly KeptDraft[], language: Language): readonly MenuGroup[] {
  if (drafts.length === 0) return [];
  const choices = drafts.map(({ id, title, at, isInFile }) => ({
    value: id,
    label: text(isInFile ? 'keep.draft.in-file' : 'keep.draft', language, { title, time: formatMoment(at, language) }),
  }));
  return [{ name: 'draft', title: text('keep.drafts', language), choices, value: null }];
}

/** What has buttons of its own on a large screen. */
export function actionMenu(title: string, language: Language, canImport: boolean): MenuGroup {
  const choices = [
    { value: 'share', label: text('bar.share', language) },
    { value: 'embed', label: text('embed.heading', language) },
    ...(canImport ? [{ value: 'intake', label: text('bar.intake', language) }] : []),
  ];
  return { name: 'action', title, choices, value: null };
}

/** What the choice from a menu of the bar asks the page for; `null` for a choice of none of them. */
export function askedBy({ group, value }: MenuChoiceEvent): UiEvent | null {
  const language = LANGUAGES.find((known) => known === value);
  const theme = THEMES.find((known) => known === value);
  const project = PROJECTS.find((known) => known === value);
  const command = COMMANDS.find((known) => known === value);
  if (group === 'language' && language !== undefined) return new LanguageChangeEvent(language);
  if (group === 'theme' && theme !== undefined) return new ThemeChangeEvent(theme);
  if (group === 'project' && project !== undefined) return new ProjectAskEvent(project);
  if (group === 'project' && command !== undefined) return new ProjectCommandEvent(command);
  if (group === 'project' && value === 'settings') return new SettingsOpenEvent();
  if (group === 'draft') return new DraftAskEvent(value);
  if (group === 'action' && value === 'embed') return new EmbedOpenEvent();
  if (group === 'action') return value === 'intake' ? new ImportOpenEvent() : new ShareEvent();
  return null;
}

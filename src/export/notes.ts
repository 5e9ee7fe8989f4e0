import { INDICATOR_IDS } from '../model/indicator.ts';
import type { Assessment } from '../model/indicator.ts';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { Project } from '../model/project.ts';
import { editText } from '../text/edit-text.ts';
import { formatDate } from '../text/format.ts';
import { LANGUAGE_NAMES } from '../text/language-names.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';
import { thresholdText } from '../text/verdict.ts';
import type { Notes } from './table.ts';

/** What the notes are about. */
export type NotedProject = Pick<
  Project, 'title' | 'dataDate' | 'schematic' | 'officialBoundaries' | 'populationBasis'
>;

/** Whose data these are, of when, and what they may not be used for. */
export function projectNotes(project: NotedProject, language: Language): Notes {
  const word = (key: TextKey) => text(key, language);
  return [
    [word('export.city'), localText(project.title, language)],
    [word('export.date'), formatDate(project.dataDate, language)],
    ...(project.schematic ? [[word('export.caution'), word('export.schematic')] as const] : []),
    ...(project.officialBoundaries ? [] : [[word('export.caution'), word('export.boundaries')] as const]),
    [word('export.language'), LANGUAGE_NAMES[language]],
  ];
}

/** The same, and by which standard and on which ground the figures were made. */
export function assessmentNotes(assessment: Assessment, project: NotedProject, language: Language): Notes {
  const { method } = assessment;
  const basis = project.populationBasis;
  return [
    ...projectNotes(project, language),
    [text('export.standard', language), text(`standard.${method.standard}`, language)],
    [text('export.basis', language), text(`basis.${method.basis}`, language)],
    ...(basis === null ? [] : [[text('export.population', language), localText(basis, language)] as const]),
    [text('export.units', language), text('export.units.raw', language)],
    ...unverifiedNotes(assessment, language),
    ...method.edits.map((edit) => [text('export.edited', language), editText(edit, language)] as const),
  ];
}

/** Thresholds whose official text was not seen: nothing is judged by them. */
function unverifiedNotes({ city }: Assessment, language: Language): Notes {
  return INDICATOR_IDS.flatMap((id) => {
    const { threshold, quantity } = city.indicators[id] ?? { threshold: null, quantity: null };
    if (threshold === null || threshold.verified) return [];
    const amount = quantity === null ? '' : ` ${thresholdText(threshold, quantity.unit, language)}`;
    return [[
      text('export.unverified', language),
      `${text(`indicator.${id}`, language)}${amount} · ${threshold.source}`,
    ]];
  });
}

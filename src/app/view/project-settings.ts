import { html } from 'lit';
import { classValues } from '../../check/columns/class-values.ts';
import { INDICATOR_IDS, indicatorUnit } from '../../model/indicator.ts';
import { localText } from '../../model/language.ts';
import type { Layer } from '../../model/layer.ts';
import type { Project } from '../../model/project.ts';
import { today } from '../../model/today.ts';
import type { State } from '../../store/state.ts';
import '../../ui/settings/gcm-project-settings.ts';
import type { ProjectSettings } from '../../ui/settings/gcm-project-settings.ts';

/** The dialog of what the project sets; made anew while it is open only. */
export function projectSettings(state: State, isOpen: boolean) {
  const settings = isOpen && state.project !== null ? settingsOf(state, state.project) : null;
  return html`
    <gcm-project-settings
      .settings=${settings}
      today=${today()}
      language=${state.language}
    ></gcm-project-settings>
  `;
}

function settingsOf(state: State, project: Project): ProjectSettings {
  const { assessment, language } = state;
  const layers = state.layers.flatMap(({ status }) => (status.kind === 'ready' ? [status.layer] : []));
  return {
    thresholds: INDICATOR_IDS.map((indicator) => ({
      indicator,
      unit: indicatorUnit(indicator, project.standard),
      threshold: assessment?.city.indicators[indicator]?.threshold ?? null,
      own: project.thresholds[indicator] ?? null,
    })),
    radii: project.parkService ?? assessment?.method.parkService ?? [],
    ownRadii: project.parkService === null ? null : { source: project.parkServiceSource },
    populations: layers.flatMap((layer) => (layer.role === 'districts' ? layer.items : [])).map((district) => ({
      id: district.id, name: district.name, told: district.population, own: project.populations[district.id] ?? null,
    })),
    populationBasis: project.populationBasis === null ? '' : localText(project.populationBasis, language),
    classes: layers.filter(hasClasses).map((layer) => ({ layer, values: classValues(layer) }))
      .filter(({ values }) => values.length > 0)
      .map(({ layer: { id, role, spec }, values }) => ({
        id, role, title: localText(spec.title, language), own: spec.classes, source: spec.classesSource, values,
      })),
  };
}

function hasClasses(layer: Layer): layer is Layer<'green'> | Layer<'roads'> {
  return layer.role === 'green' || layer.role === 'roads';
}

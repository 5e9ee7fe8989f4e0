import { html } from 'lit';
import { classValues } from '../../check/columns/class-values.ts';
import type { FoundClass } from '../../check/columns/class-values.ts';
import { MOST_CLASS_VALUES } from '../../model/class-value.ts';
import { INDICATOR_IDS, indicatorUnit } from '../../model/indicator.ts';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { Layer } from '../../model/layer.ts';
import type { Project } from '../../model/project.ts';
import { today } from '../../model/today.ts';
import { readyLayers } from '../../store/ready-layers.ts';
import type { State } from '../../store/state.ts';
import type { ClassLayer } from '../../ui/settings/gcm-class-form.ts';
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
  const layers = readyLayers(state);
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
    populationBasis: project.populationBasis,
    classes: layers.filter(hasClasses).map((layer) => classLayer(layer, language)).filter(({ values }) => values.length > 0),
  };
}

/** Its values, those first that nobody knows, then those that the project speaks of. */
function classLayer(layer: Layer<'green'> | Layer<'roads'>, language: Language): ClassLayer {
  const { id, role, spec: { title, classes, classesSource } } = layer;
  const rank = ({ value, recognised }: FoundClass) =>
    (Object.hasOwn(classes, value) ? 1 : recognised === null ? 0 : 2);
  const values = classValues(layer).toSorted((a, b) => rank(a) - rank(b));
  return {
    id, role, title: localText(title, language), own: classes, source: classesSource,
    values: values.slice(0, MOST_CLASS_VALUES),
    further: Math.max(0, values.length - MOST_CLASS_VALUES),
  };
}

function hasClasses(layer: Layer): layer is Layer<'green'> | Layer<'roads'> {
  return layer.role === 'green' || layer.role === 'roads';
}

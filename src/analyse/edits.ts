import { INDICATOR_IDS } from '../model/indicator.ts';
import type { Edit } from '../model/indicator.ts';
import type { District } from '../model/layer.ts';
import type { Project } from '../model/project.ts';

/** What a project may set in place of the data; what is left out is not set. */
export type EditedSettings = Partial<Pick<Project, 'populations' | 'parkServiceSource' | 'layers'>>;

/** Districts with the residents that the project sets. Ids without a district say nothing. */
export function withPopulations(
  districts: readonly District[], populations: EditedSettings['populations'] = {},
): readonly District[] {
  return districts.map((district) => {
    const set = Object.hasOwn(populations, district.id) ? populations[district.id] : undefined;
    return set === undefined ? district : { ...district, population: set.residents };
  });
}

/** Everything that was set by somebody and that a figure of these districts may rest on. */
export function editsOf(
  districts: readonly District[],
  { thresholds, parkService, parkServiceSource = null, populations = {}, layers = [] }:
    Pick<Project, 'thresholds' | 'parkService'> & EditedSettings,
): readonly Edit[] {
  return [
    ...INDICATOR_IDS.flatMap((indicator): Edit[] => {
      const set = thresholds[indicator];
      return set === undefined ? [] : [{ kind: 'threshold', indicator, source: set.source }];
    }),
    ...(parkService === null || parkServiceSource === null
      ? []
      : [{ kind: 'park-service', source: parkServiceSource } as const]),
    ...districts.flatMap(({ id, name }): Edit[] => {
      const set = Object.hasOwn(populations, id) ? populations[id] : undefined;
      return set === undefined ? [] : [{ kind: 'population', districtId: id, district: name, source: set.source }];
    }),
    ...layers.flatMap(({ role, title, classesSource }): Edit[] =>
      ((role === 'green' || role === 'roads') && classesSource !== null
        ? [{ kind: 'classes', role, layer: title, source: classesSource }]
        : [])),
  ];
}

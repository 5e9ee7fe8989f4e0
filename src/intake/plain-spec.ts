import type { LayerSpec } from '../model/project.ts';

/** The layer that a file makes when no project says what it is. */
export function plainSpec(id: string): LayerSpec {
  return {
    id,
    role: 'other',
    src: '',
    title: id,
    visible: true,
    opacity: 1,
    fields: {},
    source: null,
    licence: null,
    date: null,
    scheme: '2017',
    classes: {},
    classesSource: null,
    defaultClass: null,
    measure: 'landuse',
    plan: null,
  };
}

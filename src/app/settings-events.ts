import * as edits from '../store/project-edits.ts';
import '../ui/settings/settings-events.ts';
import type { Handlers } from './page-events.ts';

/** What the dialog of the settings asks for; each is one edit. */
export const SETTINGS_EVENTS: Handlers = {
  'settings-open': (_event, { change }) => change({ dialog: 'settings' }),
  'thresholds-edit': ({ changes }, { session }) =>
    void session.edit((project) => edits.setThresholds(project, changes)),
  'populations-edit': ({ changes, basis }, { session }) => void session.edit((project) => {
    const counted = basis === undefined ? project : edits.setPopulationBasis(project, basis);
    return edits.setPopulations(counted, changes);
  }),
  'radii-edit': ({ radii, source }, { session }) =>
    void session.edit((project) => edits.setParkService(project, radii, source)),
  'classes-edit': ({ layerId, classes, source }, { session }) =>
    void session.edit((project) => edits.setClasses(project, layerId, classes, source)),
};

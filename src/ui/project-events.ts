import { UiEvent } from './events.ts';

export type ProjectCommand = 'undo' | 'redo' | 'save' | 'open';

/** Something should be done with the project as a whole. */
export class ProjectCommandEvent extends UiEvent {
  readonly command: ProjectCommand;

  constructor(command: ProjectCommand) {
    super('project-command');
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    'project-command': ProjectCommandEvent;
  }
}

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

/** Work that this browser keeps should be opened. */
export class DraftAskEvent extends UiEvent {
  readonly id: string;

  constructor(id: string) {
    super('draft-ask');
    this.id = id;
  }
}

declare global {
  interface HTMLElementEventMap {
    'draft-ask': DraftAskEvent;
    'project-command': ProjectCommandEvent;
  }
}

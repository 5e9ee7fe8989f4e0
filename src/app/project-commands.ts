import type { ProjectCommand } from '../ui/project-events.ts';
import { download } from './download.ts';
import type { Page } from './page-events.ts';
import { saveProjectFile } from './project-files.ts';
import { takeFiles } from './take-files.ts';

/** Does with the project as a whole what a key, a button or a menu asks for. */
export function runProjectCommand(command: ProjectCommand, page: Page): void {
  const { session } = page;
  page.change({ undoable: null });
  switch (command) {
    case 'undo':
      void session.undo();
      break;
    case 'redo':
      void session.redo();
      break;
    case 'save':
      void save(page);
      break;
    case 'open':
      askForFile(page);
      break;
  }
}

async function save(page: Page): Promise<void> {
  const file = await saveProjectFile(page);
  if (file !== null) download(file, file.name);
}

/** The browser's own dialog, for a project or for data; it opens only as the answer to a key or a click. */
function askForFile(page: Page): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.addEventListener('change', () => {
    void takeFiles([...(input.files ?? [])], page);
  });
  input.click();
}

import { isProjectFile } from '../keep/project-file.ts';
import { droppedFiles } from './given-files.ts';
import type { Page } from './page-events.ts';
import { openProjectFile } from './project-files.ts';

/** Files from the user, whichever way they came: a project is opened, all else goes through the import. */
export async function takeFiles(files: readonly File[], page: Page): Promise<void> {
  const areProjects = await Promise.all(files.map(isProjectFile));
  const project = files.find((_, index) => areProjects[index]);
  if (project !== undefined) {
    page.intake.cancel();
    page.change({ receiptOf: null, places: [] });
    await openProjectFile(project, project.name, page);
  }
  const data = files.filter((_, index) => !areProjects[index]);
  if (data.length > 0) await page.intake.take(droppedFiles(data));
}

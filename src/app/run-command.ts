import type { Page } from './page-events.ts';
import { changeConflicts } from '../store/conflicts.ts';
import { openPublishing } from './embed/embed-handlers.ts';
import { runProjectCommand } from './project-commands.ts';
import type { Command } from './shortcuts.ts';
import { NOTHING_SELECTED } from '../store/actions.ts';

/** Does what a key asks for. */
export function runCommand(command: Command, page: Page & { focusNextRegion(): void }): void {
  const { view, store } = page;
  switch (command) {
    case 'search':
    case 'shortcuts':
      page.change({ dialog: command });
      break;
    case 'left-panel':
      page.change({ left: !view.left, drawer: !view.drawer });
      break;
    case 'right-panel':
      page.change({ right: !view.right });
      break;
    case 'legend':
      page.change({ legend: !view.legend });
      break;
    case 'clear':
      if (view.dialog !== null || view.drawer) page.change({ dialog: null, drawer: false });
      else if (view.place !== null) page.change({ place: null });
      else store.update((state) => ({ ...changeConflicts(state, { selectedId: null }), ...NOTHING_SELECTED }));
      break;
    case 'tab-assess':
      store.update((state) => ({ ...state, tab: 'assess' }));
      break;
    case 'tab-compare':
      store.update((state) => ({ ...state, tab: 'compare' }));
      break;
    case 'tab-sheet':
      store.update((state) => ({ ...state, tab: 'sheet' }));
      break;
    case 'publish':
      openPublishing(page);
      break;
    case 'undo':
    case 'redo':
    case 'save':
    case 'open':
      runProjectCommand(command, page);
      break;
    case 'next-region':
      page.focusNextRegion();
      break;
  }
}

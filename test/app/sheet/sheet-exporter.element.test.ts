import { expect, test } from 'vitest';
import { SheetExporter } from '../../../src/app/sheet/sheet-exporter.ts';
import { AppError } from '../../../src/model/error.ts';
import { emptyProject } from '../../../src/project/empty-project.ts';
import { openProject } from '../../../src/store/actions.ts';
import { changeConflicts } from '../../../src/store/conflicts.ts';
import { EMPTY_STATE } from '../../../src/store/state.ts';

test('a comparison of plans that failed is told as that, not as one that found nothing', async () => {
  const error = new AppError('worker/crashed', 'out of memory');
  const opened = openProject(EMPTY_STATE, emptyProject('济源', '2026-11-26'), null);
  const state = changeConflicts(opened, { run: { kind: 'failed', error } });

  await expect(new SheetExporter().export(state, { atlas: 'conflicts' })).rejects.toBe(error);
  await expect(new SheetExporter().export(state, { subject: 'conflicts' })).rejects.toBe(error);
});

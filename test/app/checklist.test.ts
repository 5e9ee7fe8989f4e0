import { expect, test } from 'vitest';
import { checklistEntries } from '../../src/app/view/checklist.ts';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import { candidate } from '../ui/import/candidate.ts';

test('the checklist knows what arrives, by its proposed or corrected role', () => {
  const canopy = candidate({
    role: { role: 'green', confidence: 1, because: 'user', sign: '', alternatives: [] },
    corrections: { ...NO_CORRECTIONS, settings: { measure: 'canopy' } },
  });
  const list = [candidate(), canopy].map((one, index) => ({
    id: `${index}`, name: '', files: [], corrections: NO_CORRECTIONS,
    status: { kind: 'ready' as const, candidate: one, preview: null, isBusy: false, progress: null },
  }));
  const states = checklistEntries({ ...EMPTY_STATE, arrivals: { list, shownId: '0' } });

  expect(states.filter(({ state }) => state === 'arriving').map(({ key }) => key)).toEqual(['districts', 'canopy']);
  expect(states.filter(({ state }) => state === 'missing')).toHaveLength(6);
});

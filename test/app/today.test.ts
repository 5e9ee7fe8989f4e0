import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startProject } from '../../src/app/start-project.ts';
import { projectSettings } from '../../src/app/view/project-settings.ts';
import { today } from '../../src/model/today.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';

/** Minutes that the clock in Jiyuan is behind UTC, as `Date` counts them: eight hours before it. */
const JIYUAN_MINUTES = -480;

describe('at six in the morning of 26 November in Jiyuan, when it is still the 25th in Greenwich', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-25T22:00:00Z') });
    vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(JIYUAN_MINUTES);
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test('today is the 26th', () => {
    expect(today()).toBe('2026-11-26');
  });

  test('a project that is begun has the data of the 26th', async () => {
    let state: State = EMPTY_STATE;
    const show = (open: (before: State) => State) => {
      state = open(state);
      return Promise.resolve();
    };
    await startProject({ session: { show } });

    expect(state.project?.dataDate).toBe('2026-11-26');
  });

  test('what is changed in the settings is of the 26th', () => {
    expect(projectSettings(EMPTY_STATE, false).values).toContain('2026-11-26');
  });
});

import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { ImportCandidate } from '../../../src/model/import.ts';
import '../../../src/ui/import/gcm-import-settings.ts';
import { findAll, findInput, listen, mount } from '../mount.ts';
import { candidate } from './candidate.ts';

async function mountSettings(of: ImportCandidate = candidate()) {
  const root = await mount(html`<gcm-import-settings .candidate=${of}></gcm-import-settings>`);
  return { root, corrected: listen(root, 'import-correct') };
}

function choose(root: HTMLElement, name: string, value: string) {
  const select = findAll(root, `select[aria-label="${name}"]`)[0];
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no list ${name}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('how a file is read', () => {
  test('is corrected by role, encoding and coordinates', async () => {
    const { root, corrected } = await mountSettings();
    choose(root, '用途', 'built-up');
    choose(root, '编码', 'UTF-8');
    choose(root, '坐标系', 'EPSG:4547');

    expect(corrected.map(({ corrections }) => corrections)).toEqual([
      { role: 'built-up' }, { encoding: 'UTF-8' }, { crs: 'EPSG:4547' },
    ]);
  });

  test('knows greens seen from the air as a role of their own', async () => {
    const { root, corrected } = await mountSettings();
    choose(root, '用途', 'canopy');

    expect(corrected.map(({ corrections }) => corrections)).toEqual([{ role: 'green', settings: { measure: 'canopy' } }]);
  });

  test('moves nothing until one of the three ways is chosen', async () => {
    const { root, corrected } = await mountSettings();
    const [none, gcj02] = ['none', 'gcj02'].map((value) => findInput(root, `[type=radio][value=${value}]`));

    expect([none?.checked, gcj02?.checked]).toEqual([true, false]);

    gcj02?.click();

    expect(corrected.map(({ corrections }) => corrections)).toEqual([{ offset: 'gcj02' }]);
  });

  test('asks for a system where none can be used', async () => {
    const { coordinates } = candidate();
    const questions = [{ code: 'crs-unknown', values: {} }] as const;
    const { root } = await mountSettings(candidate({ coordinates: { ...coordinates, crs: null }, questions }));
    const select = findAll(root, 'select[aria-label="坐标系"]')[0] as HTMLSelectElement;

    expect(select.selectedOptions[0]?.textContent).toBe('请选择');
    expect(select.classList.contains('open')).toBe(true);
  });

  test('has no coordinates for a table', async () => {
    const { root } = await mountSettings(candidate({ kind: 'table' }));

    expect(findAll(root, '[type=radio]')).toEqual([]);
  });
});

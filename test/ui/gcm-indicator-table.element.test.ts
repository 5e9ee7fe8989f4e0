import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { DistrictResult } from '../../src/model/indicator.ts';
import '../../src/ui/gcm-indicator-table.ts';
import { MenuChoiceEvent } from '../../src/ui/gcm-menu.ts';
import { assessment, district, indicatorValue, threshold } from './city.ts';
import { find, findAll, listen, mount, settled, textsOf } from './mount.ts';

const five = [
  district('沁园街道', 12.69, 28), district('济水街道', 7.47, 38.4), district('北海街道', 17.61, -16.4),
  district('轵城镇', null), district('玉泉街道', 25.31, -76.7),
];

function mountTable(districts: readonly DistrictResult[] = five, selected: string | null = null) {
  const value = indicatorValue('park_pc', 14.5, {
    threshold: threshold(14.8), verdict: 'not-met', reason: null, gap: { value: 124_000, unit: 'm2' },
  });
  return mount(html`
    <gcm-indicator-table
      .assessment=${assessment(districts, { park_pc: value })}
      .selectedId=${selected}
    ></gcm-indicator-table>
  `);
}

function names(root: HTMLElement): string[] {
  return textsOf(findAll(root, 'tbody th'));
}

describe('the district table', () => {
  test('begins with the highest value, and has what is unknown last', async () => {
    const root = await mountTable();

    expect(names(root)).toEqual(['玉泉街道', '北海街道', '沁园街道', '济水街道', '轵城镇']);
  });

  test('sorts down, up, and not at all as a head is clicked; unknown stays last', async () => {
    const root = await mountTable();
    const head = find(root, 'thead .main');
    expect(head.ariaSort).toBe('descending');

    find(head, 'button').click();
    await settled(root);
    expect(head.ariaSort).toBe('ascending');
    expect(names(root)).toEqual(['济水街道', '沁园街道', '北海街道', '玉泉街道', '轵城镇']);

    find(head, 'button').click();
    await settled(root);
    expect(head.ariaSort).toBe('none');
    expect(names(root)).toEqual(['沁园街道', '济水街道', '北海街道', '轵城镇', '玉泉街道']);
  });

  test('shows each gap with icon and word, and the city at the foot', async () => {
    const root = await mountTable();

    expect(textsOf(findAll(root, 'tbody gcm-verdict'))).toEqual(['余 76.7', '余 16.4', '差 28.0', '差 38.4']);
    expect(findAll(root, 'tbody gcm-verdict').map((verdict) => verdict.getAttribute('tone')))
      .toEqual(['pass', 'pass', 'fail', 'fail']);
    expect(textsOf(findAll(root, 'tfoot th, tfoot td')).slice(0, 3)).toEqual(['合计', '14.50', '差 12.4']);
  });

  test('says under the table why a value is missing', async () => {
    const root = await mountTable();

    expect(textsOf(findAll(root, '.note'))).toEqual(['— 轵城镇：没有人口数']);
    expect(textsOf(findAll(root, 'tbody tr:last-child .main'))).toEqual(['—没有人口数']);
  });

  test('tells which row was chosen, and lets a chosen one go', async () => {
    const root = await mountTable(five, 'id-沁园街道');
    const chosen = listen(root, 'district-select');
    const [first, , third] = findAll(root, '.pick');

    expect([first?.ariaPressed, third?.ariaPressed]).toEqual(['false', 'true']);
    first?.click();
    third?.click();
    expect(chosen.map(({ districtId }) => districtId)).toEqual(['id-玉泉街道', null]);
  });

  test('can be chosen anywhere in the row', async () => {
    const root = await mountTable();
    const chosen = listen(root, 'district-select');
    await userEvent.click(find(root, 'tbody tr:nth-child(2)'));

    expect(chosen.map(({ districtId }) => districtId)).toEqual(['id-北海街道']);
  });

  test('tells which row is pointed at, also by the keys', async () => {
    const root = await mountTable();
    const hovered = listen(root, 'district-hover');
    findAll(root, '.pick')[1]?.focus();
    find(root, 'thead button').focus();

    expect(hovered.map(({ districtId }) => districtId)).toEqual(['id-北海街道', null]);
  });

  test('asks to be saved with the rows as they are sorted', async () => {
    const root = await mountTable();
    const names = textsOf(findAll(root, '.pick'));

    const asked = listen(root, 'export-file');
    const menu = find(find(root, 'gcm-export-menu'), 'gcm-menu');
    menu.dispatchEvent(new MenuChoiceEvent('export', 'indicators-csv'));

    expect(asked.map(({ kind, rows }) => ({ kind, rows }))).toEqual([
      { kind: 'indicators-csv', rows: names.map((name) => `id-${name}`) },
    ]);
  });

  test('says what is missing where there are no districts', async () => {
    const root = await mountTable([]);

    expect(textsOf(findAll(root, 'p'))).toEqual(['还没有街道边界，数据到齐后在此列出。']);
    expect(findAll(root, 'table')).toEqual([]);
  });
});

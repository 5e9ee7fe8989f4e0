import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { CityResult } from '../../src/model/indicator.ts';
import '../../src/ui/gcm-indicator-cards.ts';
import { city, indicatorValue, threshold } from './city.ts';
import { find, findAll, listen, mount, settled, textsOf } from './mount.ts';

const indicators: CityResult['indicators'] = {
  park_pc: indicatorValue('park_pc', 14.5, {
    threshold: threshold(14.8), verdict: 'not-met', reason: null, gap: { value: 124_000, unit: 'm2' },
  }),
  green_cover: indicatorValue('green_cover', 0.434, {
    threshold: threshold(0.43), verdict: 'met', reason: null, gap: { value: -206_000, unit: 'm2' },
  }),
  green_rate: indicatorValue('green_rate', 0.3913, {
    threshold: threshold(0.4, { verified: false }), reason: 'threshold-unverified',
    gap: { value: 450_000, unit: 'm2' },
  }),
  park_service: indicatorValue('park_service', null, { reason: 'no-residential-land' }),
  park_min: indicatorValue('park_min', 7.47, { threshold: threshold(5.5), verdict: 'met', reason: null }),
  net_density: indicatorValue('net_density', 6),
};

function mountCards(of: CityResult | null = city(indicators), stale = false) {
  return mount(html`
    <gcm-indicator-cards .city=${of} .indicator=${'green_cover'} ?stale=${stale}></gcm-indicator-cards>
  `);
}

describe('the cards of the city', () => {
  test('show value, unit, threshold, and the verdict with its gap', async () => {
    const [parks, , cover] = textsOf(findAll(await mountCards(), 'gcm-indicator-card'));

    expect(parks).toBe('人均公园绿地 14.50 m²/人 ≥ 14.80 还差 12.4 公顷');
    expect(cover).toBe('绿化覆盖率 43.40 % ≥ 43.00 余 20.6 公顷');
  });

  test('judge nothing by a threshold that is not verified, and say so', async () => {
    const rate = findAll(await mountCards(), 'gcm-indicator-card')[3]!;

    expect(textsOf([rate])).toEqual(['绿地率 未核实 39.13 % ≥ 40.00 不作判定']);
    expect(find(rate, 'gcm-bullet-bar').getAttribute('tone')).toBe('na');
    expect(find(rate, 'gcm-badge').getAttribute('kind')).toBe('dashed');
  });

  test('show a dash and the reason for a value that is not known', async () => {
    const service = findAll(await mountCards(), 'gcm-indicator-card')[1]!;

    expect(textsOf([service])).toEqual(['公园服务半径覆盖率 — 没有居住用地']);
    expect(findAll(service, 'gcm-bullet-bar, gcm-verdict')).toEqual([]);
  });

  test('mark the one on the map, and put another there when clicked', async () => {
    const root = await mountCards();
    const picked = listen(root, 'indicator-select');
    const buttons = findAll(root, '[part=card]');
    buttons[0]?.click();

    expect(buttons.map(({ ariaPressed }) => ariaPressed)).toEqual(['false', 'false', 'true', 'false']);
    expect(picked.map(({ indicator }) => indicator)).toEqual(['park_pc']);
  });

  test('name the lowest district with its own verdict, and open the others on request', async () => {
    const root = await mountCards();
    expect(textsOf(findAll(root, '.lowest'))).toEqual(['最低街道人均公园绿地 7.47 ≥ 5.50 达标 其余 1 项']);
    expect(findAll(root, 'gcm-indicator-list')).toEqual([]);

    find(root, '.more').click();
    await settled(root);
    expect(find(root, '.more').ariaExpanded).toBe('true');
    expect(textsOf(findAll(find(root, 'gcm-indicator-list'), 'li'))).toEqual(['路网密度 600.00 % 所选标准没有这一项']);
  });

  test('say when they are out of date, and keep the old value', async () => {
    const [first] = textsOf(findAll(await mountCards(city(indicators), true), 'gcm-indicator-card'));

    expect(first).toContain('待重算');
    expect(first).toContain('14.50');
  });

  test('hold their places while nothing is computed', async () => {
    const root = await mountCards(null);

    expect(findAll(root, '[aria-busy=true] .skeleton')).toHaveLength(4);
  });

  test('have no value and promise none when the computing was stopped', async () => {
    const root = await mount(html`<gcm-indicator-cards halted></gcm-indicator-cards>`);

    expect(findAll(root, '[aria-busy=true]')).toEqual([]);
    expect(textsOf(findAll(root, 'gcm-indicator-card'))[0]).toBe('人均公园绿地 待重算 —');
  });
});

import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { MainIndicatorId } from '../../src/model/indicator.ts';
import '../../src/ui/gcm-legend.ts';
import '../../src/ui/gcm-ramp-legend.ts';
import { assessment, district, indicatorValue, threshold } from './city.ts';
import { layerRow } from './layer-rows.ts';
import { find, findAll, listen, mount, textsOf } from './mount.ts';

const values = [25.31, 17.61, 12.69, 7.47, null];
const city = assessment(values.map((value, index) => district(`D${index}`, value)), {
  park_pc: indicatorValue('park_pc', 14.5, { threshold: threshold(14.8) }),
  park_min: indicatorValue('park_min', 7.47, { threshold: threshold(5.5) }),
});

const rows = [
  layerRow('theme', { group: 'theme', swatch: { kind: 'ramp', colours: ['#fff'] } }),
  layerRow('parks'), layerRow('hidden', { visible: false }),
  layerRow('late', { state: { kind: 'loading', progress: null } }),
  layerRow('pins', {
    classes: [{ title: 'Roads', swatch: { kind: 'pin', category: 'road', ahead: false } }],
  }),
];

function mountLegend(indicator: MainIndicatorId | null = 'park_pc', of = city, open = true) {
  return mount(html`
    <gcm-legend .assessment=${of} .indicator=${indicator} .rows=${rows} .open=${open}></gcm-legend>
  `);
}

describe('the legend', () => {
  test('has the classes with counts, the threshold between them, and an entry for no data', async () => {
    const root = await mountLegend();

    expect(textsOf(findAll(root, '.classes li'))).toEqual([
      '≥ 20.00 1 个', '14.80 – 20.00 1 个', '标准值 14.80', '11.00 – 14.80 1 个', '8.00 – 11.00 0 个',
      '5.50 – 8.00 1 个', '< 5.50 0 个', '无数据 1 个',
    ]);
  });

  test('lists what is on show, and by its classes where a layer has some', async () => {
    const root = await mountLegend();

    expect(textsOf(findAll(root, '.layers li'))).toEqual(['Layer parks', 'Roads']);
  });

  test('has no classes while the map is not coloured, or has too few districts for it', async () => {
    const two = assessment([district('a', 1), district('b', 2)]);

    expect(findAll(await mountLegend(null), '.classes')).toEqual([]);
    expect(textsOf(findAll(await mountLegend('park_pc', two), '.few'))).toEqual(['街道不足 4 个，不分级设色，只标数值。']);
  });

  test('shuts to its title', async () => {
    const root = await mountLegend('park_pc', city, false);
    const asked = listen(root, 'legend-toggle');
    find(root, 'h2 button').click();

    expect(findAll(root, 'li')).toEqual([]);
    expect(asked.map(({ open }) => open)).toEqual([true]);
  });
});

test('the legend of a small screen has the breaks under one strip, without needless decimals', async () => {
  const root = await mount(html`<gcm-ramp-legend .assessment=${city}></gcm-ramp-legend>`);
  const texts = [...(find(root, 'gcm-ramp-legend').shadowRoot?.querySelectorAll('text') ?? [])];

  expect(textsOf(texts)).toEqual(['5.5', '8', '11', '14.8', '20']);
  expect(texts.map((node) => node.getAttribute('class'))).toEqual(['', '', '', 'threshold', '']);
});

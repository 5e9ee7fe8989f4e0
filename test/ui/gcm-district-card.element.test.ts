import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import '../../src/ui/gcm-district-card.ts';
import '../../src/ui/gcm-method-note.ts';
import { assessment, district, indicatorValue, measures, threshold } from './city.ts';
import { find, findAll, listen, mount, settled, textsOf } from './mount.ts';

const qinyuan = {
  ...district('沁园街道', 12.69, 28),
  population: 132_600,
  // 148.56 + 13.41 + 16.30 + 316.20 = 494.47 ha, the figures of interface §9.
  measures: measures({
    greenM2: 4_944_700, greenPartsM2: { G1: 1_485_600, G3: 134_100, G2: 163_000, XG: 3_162_000 },
    countedParks: ['g/1', 'g/2', 'g/3'],
  }),
  indicators: {
    park_pc: indicatorValue('park_pc', 12.69, {
      threshold: threshold(14.8), reason: 'city-threshold', gap: { value: 280_000, unit: 'm2' },
      fraction: { top: { value: 1_682_800, unit: 'm2' }, bottom: { value: 132_600, unit: 'count' } },
    }),
    green_rate: indicatorValue('green_rate', 0.384),
    green_cover: indicatorValue('green_cover', 0.42, {
      threshold: threshold(0.43), reason: 'city-threshold', gap: { value: 9e4, unit: 'm2' },
    }),
  },
};

describe('the card of a district', () => {
  test('shows its green land by class, in the order of the house, with areas and shares', async () => {
    const root = await mount(html`<gcm-district-card .district=${qinyuan}></gcm-district-card>`);

    expect(textsOf(findAll(root, '.composition'))).toEqual(['绿地构成 494.47 公顷 绿地率 38.40 %']);
    // 148.56 / 494.47 = 30.04 %, 13.41: 2.71 %, 16.30: 3.30 %, 316.20: 63.95 %.
    expect(textsOf(findAll(root, 'dl > div'))).toEqual([
      'G1 公园绿地 148.56 30.0 %', 'G3 广场绿化 13.41 2.7 %', 'G2 防护绿地 16.30 3.3 %', 'XG 附属绿地 316.20 63.9 %',
    ]);
  });

  test('draws a bar whose parts fill it', async () => {
    const root = await mount(html`<gcm-district-card .district=${qinyuan}></gcm-district-card>`);
    const bars = [...(find(root, 'gcm-stacked-bar').shadowRoot?.querySelectorAll('rect[fill^="#"]') ?? [])];
    const widths = bars.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? ''));

    expect(widths).toHaveLength(4);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 9);
  });

  test('has neither bar nor shares where green land does not tell its class, and says so', async () => {
    const untold = { greenM2: { reason: 'class-unknown', count: 2, areaM2: 80_900 } } as const;
    const unclear = { ...qinyuan, measures: { ...qinyuan.measures, greenM2: null, untold } };
    const root = await mount(html`<gcm-district-card .district=${unclear}></gcm-district-card>`);

    expect(textsOf(findAll(root, '.composition, .composition + p'))).toEqual([
      '绿地构成 — 公顷 绿地率 38.40 %', '有绿地类别不明，可能计入，请补上类别（2 处，8.09 公顷）',
    ]);
    expect(textsOf(findAll(root, 'dl > div'))[0]).toBe('G1 公园绿地 148.56');
    expect(find(root, 'gcm-stacked-bar').shadowRoot?.querySelector('svg')).toBeNull();
  });

  test('goes to its place, and shuts', async () => {
    const root = await mount(html`<gcm-district-card .district=${qinyuan}></gcm-district-card>`);
    const [zoomed, selected] = [listen(root, 'district-zoom'), listen(root, 'district-select')];
    find(root, '.buttons > button').click();
    find(root, 'gcm-icon-button').click();

    expect([zoomed[0]?.districtId, selected[0]?.districtId]).toEqual(['id-沁园街道', null]);
  });

  test('leads with the chosen indicator on a small screen', async () => {
    const root = await mount(html`<gcm-district-card compact .district=${qinyuan}></gcm-district-card>`);

    expect(textsOf(findAll(root, 'h2, .id'))).toEqual(['沁园街道', '13.26 万人']);
    expect(textsOf(findAll(root, '.lead'))).toEqual(['12.69 m²/人 还差 28.0 公顷']);
    expect(textsOf(findAll(root, '.tiles > div'))).toEqual(['绿化覆盖 42.00 % < 43.00', '绿地率 38.40 % 所选标准没有这一项']);
  });
});

describe('the note on the method', () => {
  test('does the sum with the own numbers of the district', async () => {
    const { method } = assessment([]);
    const root = await mount(html`<gcm-method-note .result=${qinyuan} .method=${method}></gcm-method-note>`);

    expect(textsOf(findAll(root, '.formula'))).toEqual(['公园绿地 168.28 公顷 ÷ 13.26 万人 = 12.69 m²/人']);
  });

  test('has what was counted outlined on the map', async () => {
    const { method } = assessment([]);
    const root = await mount(html`<gcm-method-note .result=${qinyuan} .method=${method}></gcm-method-note>`);
    const asked = listen(root, 'show-counted');
    find(root, '.link').click();
    await settled(root);

    expect(textsOf(findAll(root, '.link'))).toEqual(['在图上显示计入的 3 块']);
    const [first] = asked;
    expect([first?.indicator, first?.districtId]).toEqual(['park_pc', 'id-沁园街道']);
  });
});

import axe from 'axe-core';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { issue } from '../../src/model/issue.ts';
import type { PlanInfo } from '../../src/model/plan.ts';
import { roleSwatch } from '../../src/paint/swatch.ts';
import '../../src/ui/embed/gcm-embed-dialog.ts';
import type { EmbedDialogView } from '../../src/ui/embed/gcm-embed-dialog.ts';
import '../../src/ui/gcm-bottom-sheet.ts';
import '../../src/map/gcm-compare-bar.ts';
import '../../src/map/gcm-swipe-handle.ts';
import '../../src/ui/conflicts/gcm-meeting.ts';
import '../../src/ui/conflicts/gcm-plan-statements.ts';
import '../../src/ui/conflicts/gcm-side-legend.ts';
import { statementsAt } from '../../src/ui/conflicts/plan-statements.ts';
import '../../src/ui/gcm-district-card.ts';
import '../../src/ui/gcm-feature-list.ts';
import '../../src/ui/gcm-indicator-cards.ts';
import '../../src/ui/gcm-indicator-table.ts';
import '../../src/ui/gcm-issue-list.ts';
import '../../src/ui/gcm-layer-panel.ts';
import '../../src/ui/gcm-legend.ts';
import '../../src/ui/gcm-message.ts';
import '../../src/ui/gcm-method-note.ts';
import '../../src/ui/gcm-profile-menu.ts';
import '../../src/ui/gcm-ramp-legend.ts';
import '../../src/ui/gcm-search.ts';
import '../../src/ui/gcm-shortcuts.ts';
import '../../src/ui/gcm-top-bar.ts';
import '../../src/ui/import/gcm-arrival-list.ts';
import '../../src/ui/import/gcm-data-checklist.ts';
import '../../src/ui/import/gcm-class-mapping.ts';
import '../../src/ui/import/gcm-field-mapping.ts';
import '../../src/ui/import/gcm-import-receipt.ts';
import '../../src/ui/import/gcm-import-settings.ts';
import '../../src/ui/import/gcm-population-basis.ts';
import '../../src/ui/import/gcm-intake-dialog.ts';
import { sites } from '../paint/layers.ts';
import { assessment, district, indicatorValue, measures, threshold } from './city.ts';
import { candidate, fieldSample } from './import/candidate.ts';
import { layerRow } from './layer-rows.ts';
import { SIDES, city as cityPlan, land } from '../map/conflicts.ts';
import { findings } from './conflicts/shown-findings.ts';
import { findAll, mount } from './mount.ts';

const first = {
  ...district('沁园街道', 12.69, 28),
  measures: measures({ greenPartsM2: { G1: 3e5, G3: 2e4, G2: 5e4, XG: 3e4 }, countedParks: ['a'] }),
};
const districts = [first, district('玉泉街道', 25.3, -7), district('轵城镇', null), district('北海街道', 17.6, -3)];
const city = assessment(districts, {
  park_pc: indicatorValue('park_pc', 14.5, {
    threshold: threshold(14.8), verdict: 'not-met', reason: null, gap: { value: 1e5, unit: 'm2' },
  }),
  park_service: indicatorValue('park_service', 0.92, {
    threshold: threshold(0.9), verdict: 'met', reason: null, gap: { value: -1e5, unit: 'm2' },
  }),
  green_rate: indicatorValue('green_rate', 0.39, {
    threshold: threshold(0.4, { verified: false }), reason: 'threshold-unverified',
  }),
  green_cover: indicatorValue('green_cover', null, { reason: 'no-canopy-layer' }),
  park_min: indicatorValue('park_min', 7.4, { threshold: threshold(5.5), verdict: 'met', reason: null }),
  net_density: indicatorValue('net_density', 6),
});
const rows = [
  layerRow('theme', { group: 'theme', movable: false, swatch: { kind: 'ramp', colours: ['#fff', '#000'] } }),
  layerRow('a'), layerRow('b', { visible: false, state: { kind: 'error', cause: '没有这个文件。' } }),
  layerRow('c', { state: { kind: 'loading', progress: 0.4 } }), layerRow('d', { visible: false }),
  layerRow('p', {
    group: 'projects', swatch: roleSwatch('projects', 'light'),
    classes: [{ title: '公园绿地', swatch: { kind: 'pin', category: 'park', ahead: true } }],
  }),
];
const projects = sites([['park', 'building']]);
const ledger = {
  ...projects,
  items: projects.items.map((item) => ({ ...item, progressShare: 0.5, problems: '征收' })),
};
const zeroArea = issue('error', 'zero-area', { layer: 'a', feature: '#1', place: [1, 1] });
const entries = [{ layerId: null, featureId: 'd', name: '沁园街道', kind: '街道' }];

const imported = candidate({
  questions: [{ code: 'population-basis', values: { column: 'RKS' } }, { code: 'crs-guessed', values: { crs: 'EPSG:4547' } }],
  fields: [...candidate().fields, fieldSample('公园绿地面', ['1.5'], { isCut: true })],
});
const arrivals = [
  { id: 'a', name: 'a.zip', state: 'ready', note: '8' }, { id: 'b', name: 'b.dwg', state: 'refused', note: 'DWG' },
  { id: 'c', name: 'c.csv', state: 'asks', note: '2' }, { id: 'd', name: 'd.csv', state: 'reading', note: '…' },
];
const checklist = [
  { key: 'districts', state: 'done', count: 5 }, { key: 'green', state: 'arriving', count: 0 },
  { key: 'plan', state: 'missing', count: 0 },
];

const comparedPlan: PlanInfo = {
  id: 'city', name: '城规', authority: null, status: 'adopted', date: '2012-06-30', sourceScale: 10_000, isLine: false,
  classes: [{ planClass: 'construction', codes: ['R2'] }],
};

const publishing: EmbedDialogView = {
  part: 'embed', kind: 'element', code: '<garden-city-map>', copied: 'refused', project: 'edited',
  options: { width: 500, height: 560, controls: ['table'], indicator: 'none', district: null, language: 'en', theme: 'page', gestures: 'free' },
  districts: [['a', '沁园街道']], layers: [{ id: 'a', title: '公园', way: 'local' }, { id: 'b', title: '街道', way: 'beside' }],
  folder: { making: true, waiting: false, progress: { step: 'pack', position: 1, count: 2 }, done: '', failure: '' },
};

const PANELS = {
  'the map for other pages': html`<gcm-embed-dialog .view=${publishing}></gcm-embed-dialog>`,
  'the folder to publish': html`<gcm-embed-dialog .view=${{ ...publishing, part: 'folder' }}></gcm-embed-dialog>`,
  'the folder that could not be made': html`<gcm-embed-dialog
    .view=${{ ...publishing, part: 'folder', folder: { ...publishing.folder, making: false, failure: '读不到 a.geojson' } }}></gcm-embed-dialog>`,
  'the planner’s top bar': html`<gcm-top-bar editable project-title="济源市"></gcm-top-bar>`,
  'the data checklist': html`<gcm-data-checklist .entries=${checklist}></gcm-data-checklist>`,
  'the ways in': html`<gcm-intake-dialog open></gcm-intake-dialog>`,
  'the receipt': html`
    <gcm-import-receipt .receipt=${imported.receipt} .questions=${imported.questions}></gcm-import-receipt>`,
  'the settings of an import': html`<gcm-import-settings .candidate=${imported}></gcm-import-settings>`,
  'the basis of the residents': html`<gcm-population-basis open></gcm-population-basis>`,
  'the classes of an import': html`<gcm-class-mapping
    .values=${[
      { value: '街头绿化', count: 3, recognised: null, told: null, places: [] },
      { value: 'G11', count: 3, recognised: 'G11', told: null, places: [] },
    ]}
  ></gcm-class-mapping>`,
  'the field mapping': html`<gcm-field-mapping
    layer-role="districts" .samples=${imported.fields} .mappings=${imported.mapping} .open=${['population']}
  ></gcm-field-mapping>`,
  'the arrivals': html`<gcm-arrival-list shown-id="a" .rows=${arrivals}></gcm-arrival-list>`,
  'the top bar': html`<gcm-top-bar project-title="济源市" schematic></gcm-top-bar>`,
  'the top bar of a small screen': html`<gcm-top-bar compact project-title="济源市" schematic></gcm-top-bar>`,
  'the layer panel': html`<gcm-layer-panel .rows=${rows} selected-id="a"></gcm-layer-panel>`,
  'the cards': html`<gcm-indicator-cards .city=${city.city} .indicator=${'park_pc'}></gcm-indicator-cards>`,
  'the table': html`
    <gcm-indicator-table busy .assessment=${city} selected-id="id-沁园街道"></gcm-indicator-table>`,
  'the table of figures that are out of date': html`
    <gcm-indicator-table outdated .assessment=${city}></gcm-indicator-table>`,
  'the district': html`<gcm-district-card .district=${first}></gcm-district-card>`,
  'the district on a small screen': html`<gcm-district-card compact .district=${first}></gcm-district-card>`,
  'the note': html`<gcm-method-note .result=${first} .method=${city.method}></gcm-method-note>`,
  'the legend': html`<gcm-legend .assessment=${city} .indicator=${'park_pc'} .rows=${rows}></gcm-legend>`,
  'the small legend': html`<gcm-ramp-legend .assessment=${city}></gcm-ramp-legend>`,
  'what is picked': html`<gcm-feature-list
    .picked=${[{ layer: ledger, featureId: 'p0', areaM2: 3 }]}
    .selected=${{ layerId: 'projects', featureId: 'p0' }}
  ></gcm-feature-list>`,
  'the issues': html`<gcm-issue-list .issues=${[zeroArea, { ...zeroArea, layer: null }]}></gcm-issue-list>`,
  'a message': html`<gcm-message kind="error" retryable>没有这个文件。</gcm-message>`,
  'the menu of standards': html`<gcm-profile-menu></gcm-profile-menu>`,
  'the search': html`<gcm-search open .entries=${entries}></gcm-search>`,
  'the shortcuts': html`<gcm-shortcuts open></gcm-shortcuts>`,
  'the divider of two maps': html`<gcm-swipe-handle></gcm-swipe-handle>`,
  'the bar of two maps': html`<gcm-compare-bar></gcm-compare-bar>`,
  'the legend of a plan': html`<gcm-side-legend open .side=${SIDES[0]} .layers=${[cityPlan]}></gcm-side-legend>`,
  'what plans say': html`<gcm-plan-statements
    .statements=${statementsAt([comparedPlan], [cityPlan, land], [{ layerId: 'city', featureId: 'city0' }])}
    .findings=${findings}
  ></gcm-plan-statements>`,
  'the meeting': html`<gcm-meeting .findings=${findings} .pair=${['city', 'land']}></gcm-meeting>`,
  'the sheet': html`<gcm-bottom-sheet>沁园街道</gcm-bottom-sheet>`,
};

/** Rules about whole pages, which a single panel is not. */
const OF_PAGES = [
  'region', 'landmark-one-main', 'page-has-heading-one', 'heading-order', 'document-title', 'html-has-lang',
];

describe.each(Object.entries(PANELS))('%s', (_, template) => {
  test.each(['light', 'dark', 'compact'])('passes axe: %s', async (look) => {
    const root = await mount(template, [look]);
    root.style.background = 'var(--gcm-surface)';
    for (const animation of document.getAnimations()) animation.cancel();
    const rules = Object.fromEntries(OF_PAGES.map((id) => [id, { enabled: false }]));
    const { violations } = await axe.run(root, { rules });

    expect(violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)])).toEqual([]);
  });

  test('has targets of at least 24 px (WCAG 2.5.8)', async () => {
    const root = await mount(template);
    // The whole row answers for `pick`; a handle of 14 px is for the mouse, where a finger points it has 24.
    const small = findAll(root, 'button:not(.pick, .handle), summary').filter((button) => {
      const { width, height } = button.getBoundingClientRect();
      return width > 0 && (width < 24 || height < 24);
    });

    expect(small.map(({ className, textContent }) => `${className} ${textContent}`)).toEqual([]);
  });
});

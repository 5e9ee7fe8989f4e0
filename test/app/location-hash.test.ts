import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyHash, readHash, writeHash } from '../../src/app/location-hash.ts';
import { openProject } from '../../src/store/actions.ts';
import { isEdited } from '../../src/store/history.ts';
import { EMPTY_STATE } from '../../src/store/state.ts';
import type { State } from '../../src/store/state.ts';
import { parseProject } from '../../src/project/parse-project.ts';

const project = parseProject({
  schema: 1,
  title: '济源',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.7, 35.2] },
  layers: [
    { id: 'parks', role: 'green', src: 'a', title: 'a' },
    { id: 'canopy', role: 'green', src: 'b', title: 'b', visible: false },
  ],
});
const opened = openProject(EMPTY_STATE, project, 'https://city.example/project.json');

const changed: State = {
  ...opened,
  camera: { longitude: 112.60128, latitude: 35.0671, zoom: 12.5 },
  layers: opened.layers.map((layer) => ({ ...layer, visible: !layer.visible })),
  indicator: 'green_rate',
  selectedDistrictId: '419001001',
  project: { ...project, standard: '2016-ngc' },
  saved: { ...project, standard: '2016-ngc' },
  language: 'en',
};

/** A state without all that a link may speak of. */
function withoutLinked(state: State) {
  return {
    ...state,
    camera: null, indicator: null, selectedDistrictId: null, language: null, tab: null,
    layers: state.layers.map((layer) => ({ ...layer, visible: null })),
    project: { ...state.project, standard: null },
    saved: { ...state.saved, standard: null },
    conflicts: { ...state.conflicts, pair: null, selectedId: null },
  };
}

describe('the hash of the address', () => {
  test('brings the state back that wrote it', () => {
    expect(applyHash(opened, readHash(writeHash(changed)))).toEqual(changed);
  });

  test('is short for a usual view', () => {
    expect(writeHash(changed)).toBe(
      '#v=112.60128,35.06710,12.50&l=canopy&i=green_rate&d=419001001&s=2016-ngc&lang=en',
    );
  });

  test('of the public map says no more than what is looked at', () => {
    expect(writeHash(changed, 'view')).toBe('#v=112.60128,35.06710,12.50&l=canopy&i=green_rate&d=419001001');
  });

  test('keeps the part of the product, the plans compared and the finding that is selected', () => {
    const comparing: State = {
      ...changed, tab: 'compare',
      conflicts: { ...changed.conflicts, pair: ['plan-city', 'three lines/farmland'], selectedId: 'CY-1fb5fjqzy7j' },
    };

    expect(writeHash(comparing)).toContain('&t=compare&p=plan-city~three%20lines%2Ffarmland&c=CY-1fb5fjqzy7j&');
    expect(applyHash(opened, readHash(writeHash(comparing)))).toEqual(comparing);
  });

  test('does not name layers that are as the project has them', () => {
    expect(writeHash(opened)).toBe('#i=park_pc&s=2022-negc&lang=zh-Hans');
  });

  test('with a standard makes no edit of the project', () => {
    const linked = applyHash(opened, { standard: '2016-ngc' });

    expect(linked.project?.standard).toBe('2016-ngc');
    expect(isEdited(linked)).toBe(false);
    expect(linked.history).toEqual(opened.history);
  });

  test('does not speak of the layers and places of a file that only the user has', () => {
    expect(writeHash({ ...changed, projectUrl: null })).toBe('#i=green_rate&lang=en');
  });

  test('can say that the map has no theme', () => {
    expect(readHash('#i=none')).toEqual({ indicator: null });
  });

  test('names the layers that are not as the project has them, where that is shorter, and leaves the others', () => {
    const toggled: State = { ...opened, layers: opened.layers.map((layer) => ({ ...layer, visible: true })) };

    expect(writeHash(toggled)).toBe('#on=canopy&i=park_pc&s=2022-negc&lang=zh-Hans');
    expect(readHash('#on=canopy&off=parks.x')).toEqual({ shown: ['canopy'], hidden: ['parks', 'x'] });
    const visible = (hash: string) => applyHash(opened, readHash(hash)).layers.map((layer) => layer.visible);
    expect(visible('#on=canopy')).toEqual([true, true]);
    expect(visible('#off=parks')).toEqual([false, false]);
    // Whatever was on show before: a link says what is on show.
    expect(applyHash(toggled, readHash('#off=parks')).layers.map((layer) => layer.visible)).toEqual([false, false]);
  });

  test.each(['jiyuan-centre', 'jiyuan-city'])('is under 200 signs for a usual view of %s, also with any three layers switched', (city) => {
    const sample = parseProject(JSON.parse(readFileSync(`data/${city}/project.json`, 'utf8')));
    const shown = openProject(EMPTY_STATE, sample, 'https://city.example/project.json');
    const usual: State = { ...shown, camera: { longitude: 112.601284, latitude: 35.06712, zoom: 12.345 }, selectedDistrictId: '419001001', language: 'zh-Hant' };
    const ids = sample.layers.map(({ id }) => id);

    fc.assert(fc.property(fc.subarray(ids, { maxLength: 3 }), (switched) => {
      const layers = usual.layers.map((layer) => (switched.includes(layer.spec.id) ? { ...layer, visible: !layer.visible } : layer));
      const hash = writeHash({ ...usual, layers });
      expect(hash.length).toBeLessThan(200);
      expect(applyHash(shown, readHash(hash)).layers).toEqual(layers);
    }));
  });

  describe('whatever it is', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('112.6,35.1,12', 'parks', 'none', 'park_pc', '2016-ngc', 'en', 'sheet', 'a~b', '__proto__', '%E0%A4%A'));
    const pair = fc.tuple(fc.oneof(fc.constantFrom('v', 'l', 'on', 'off', 'i', 'd', 's', 'lang', 't', 'c', 'p'), fc.string()), value);
    const anyHash = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pair).map((pairs) => `#${pairs.map((part) => part.join('=')).join('&')}`));

    test('it changes nothing but what a link speaks of, and that to good values only', () => {
      fc.assert(fc.property(anyHash, (hash) => {
        const linked = applyHash(opened, readHash(hash));
        const { camera, indicator, language, tab, project: now } = linked;

        expect(withoutLinked(linked)).toEqual(withoutLinked(opened));
        expect(isEdited(linked)).toBe(false);
        expect(['park_pc', 'park_service', 'green_cover', 'green_rate', null]).toContain(indicator);
        expect(['zh-Hans', 'zh-Hant', 'en']).toContain(language);
        expect(['assess', 'compare', 'sheet']).toContain(tab);
        expect(['2022-negc', '2022-ngc', '2016-negc', '2016-ngc', 'gb55014-2021']).toContain(now?.standard);
        expect(camera === null || [camera.longitude, camera.latitude, camera.zoom].every(Number.isFinite)).toBe(true);
      }), { numRuns: 2000 });
    });

    test('what it becomes is written so that it is read back the same', () => {
      fc.assert(fc.property(anyHash, (hash) => {
        const linked = applyHash(opened, readHash(hash));
        const again = applyHash(opened, readHash(writeHash(linked)));

        expect({ ...again, camera: null }).toEqual({ ...linked, camera: null });
      }), { numRuns: 2000 });
    });
  });

  test.each(['#v=,,', '#v=1,2', '#v=0x1,0x2,0x3', '#v=1,2,3,4', '#v=a,b,c', '#v=300,0,3', '#i=nonsense', '#lang=fr', '#zzz=1&&=', '#%E0%A4%A'])(
    'passes over what it does not know: %s',
    (hash) => expect(readHash(hash)).toEqual({}),
  );

  test('can hide every layer', () => {
    expect(applyHash(opened, readHash('#l=')).layers.some(({ visible }) => visible)).toBe(false);
  });
});

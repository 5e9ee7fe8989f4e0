import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { LayerTravel } from '../../../src/model/embed.ts';
import '../../../src/ui/embed/gcm-embed-dialog.ts';
import type { EmbedDialogView } from '../../../src/ui/embed/gcm-embed-dialog.ts';
import { findAll, listen, mount, textsOf } from '../mount.ts';

const VIEW: EmbedDialogView = {
  part: 'embed', kind: 'element', code: '<garden-city-map></garden-city-map>', copied: '', project: 'whole',
  options: {
    width: null, height: 560, controls: ['legend', 'table'], indicator: 'park_pc', district: null, language: 'zh-Hans', theme: 'page', gestures: 'cooperative',
  },
  districts: [['a', '沁园街道'], ['b', '北海街道']],
  layers: [{ id: 'a', title: '公园', way: 'beside' }, { id: 'b', title: '新公园', way: 'local' }],
  folder: { making: false, waiting: false, progress: null, done: '', failure: '' },
};

async function open(changes: Partial<EmbedDialogView> = {}): Promise<HTMLElement> {
  return mount(html`<gcm-embed-dialog .view=${{ ...VIEW, ...changes }}></gcm-embed-dialog>`);
}

const field = (root: HTMLElement, name: string) => findAll(root, `[name="${name}"]`)[0] as HTMLInputElement;

function choose(root: HTMLElement, name: string, value: string): void {
  const input = field(root, name);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the look of the map in other pages', () => {
  test('is told choice by choice', async () => {
    const root = await open();
    const asked = listen(root, 'embed-edit');
    choose(root, 'indicator', 'none');
    choose(root, 'district', 'b');
    choose(root, 'district', '');
    choose(root, 'language', 'en');
    choose(root, 'theme', 'dark');
    choose(root, 'gestures', 'free');
    choose(root, 'width', 'fixed');
    choose(root, 'height', '700');

    expect(asked.map(({ changes }) => changes)).toEqual([
      { indicator: 'none' }, { district: 'b' }, { district: null }, { language: 'en' }, { theme: 'dark' }, { gestures: 'free' },
      { width: 760 }, { height: 700 },
    ]);
  });

  test('has controls in one order, whichever was chosen first', async () => {
    const root = await open();
    const asked = listen(root, 'embed-edit');
    field(root, 'share').click();
    field(root, 'legend').click();

    expect(asked.map(({ changes }) => changes.controls)).toEqual([['legend', 'table', 'share'], ['table']]);
  });

  test.each(['', '10', '1e9', '500.5'])('keeps the height that it has when none that is good is written: %s', async (written) => {
    const root = await open();
    const asked = listen(root, 'embed-edit');
    choose(root, 'height', written);

    expect(asked).toEqual([]);
  });
});

describe('what readers get', () => {
  const stays = (root: HTMLElement) => textsOf(findAll(root, '.stays'));

  test('is said first where something stays behind, layer by layer', async () => {
    const root = await open();

    expect(stays(root)[0]).toContain('1 个图层只在这台计算机上');
    expect(textsOf(findAll(root, 'li'))).toEqual(['新公园 只在本机', '公园 与项目同处', '新公园 只在本机']);
    expect(findAll(root, 'li.stays')).toHaveLength(2);
  });

  test.each([['local', '项目本身'], ['edited', '改动还不在服务器']] as const)('is said of the project too: %s', async (project, words) => {
    const root = await open({ project, layers: [] });

    expect(stays(root)[0]).toContain(words);
  });

  test('is everything, and nothing warns', async () => {
    const layers: readonly LayerTravel[] = [{ id: 'a', title: '公园', way: 'beside' }, { id: 'c', title: '街道', way: 'inside' }];
    const root = await open({ layers });

    expect(stays(root)).toEqual([]);
    expect(textsOf(findAll(root, 'summary'))).toEqual(['全部 2 个图层都能被读者读到。']);
  });
});

describe('the folder', () => {
  const folder = (changes: Partial<EmbedDialogView['folder']>) => open({ part: 'folder', folder: { ...VIEW.folder, ...changes } });

  test('is asked for, and given up', async () => {
    const root = await folder({});
    const asked = listen(root, 'folder-make');
    findAll(root, '.button.primary')[0]!.click();
    const making = await folder({ making: true, progress: { step: 'layers', position: 3, count: 19 } });
    making.addEventListener('folder-make', (event) => asked.push(event));
    findAll(making, '.foot .button')[0]!.click();

    expect(asked.map(({ cancel }) => cancel)).toEqual([false, true]);
    expect(textsOf(findAll(making, '.far'))[0]).toContain('图层 3/19');
    expect((findAll(making, 'progress')[0] as HTMLProgressElement).value).toBeCloseTo(3 / 19, 6);
  });

  test('waits for the figures', async () => {
    const root = await folder({ waiting: true });

    expect((findAll(root, '.button.primary')[0] as HTMLButtonElement).disabled).toBe(true);
    expect(textsOf(findAll(root, '.far'))[0]).toContain('指标还在计算');
  });

  test('says what prevented it', async () => {
    const root = await folder({ failure: '读不到 canopy.geojson：请检查网络或地址，然后重试' });

    expect(textsOf(findAll(root, '.failed'))).toEqual(['读不到 canopy.geojson：请检查网络或地址，然后重试']);
  });

  test('takes what is only here along', async () => {
    const root = await folder({});

    expect(textsOf(findAll(root, 'li'))).toEqual(['公园 与项目同处', '新公园 只在本机，随包带走']);
    expect(findAll(root, 'li.stays')).toEqual([]);
  });
});

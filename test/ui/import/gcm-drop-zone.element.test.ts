import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import '../../../src/ui/import/gcm-drop-zone.ts';
import { findAll, listen, mount, settled, textsOf } from '../mount.ts';

function transferOf(...names: readonly string[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File(['12345'], name));
  return transfer;
}

function drag(type: string, dataTransfer: DataTransfer | null, more: DragEventInit = {}): DragEvent {
  const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, ...more });
  document.body.dispatchEvent(event);
  return event;
}

async function mountZone() {
  const root = await mount(html`<gcm-drop-zone .guessRole=${(name: string) => (name.includes('绿地') ? 'green' : null)}></gcm-drop-zone>`);
  const seen = async () => {
    await settled(root);
    return findAll(root, '.zone').length > 0;
  };
  return { root, seen };
}

describe('the drop zone', () => {
  test('shows how many files hang over the window, and what each seems to be', async () => {
    const { root, seen } = await mountZone();
    drag('dragenter', transferOf('绿地现状.zip', '台账.csv'));

    expect(await seen()).toBe(true);
    expect(textsOf(findAll(root, 'h2'))).toEqual(['松开，导入 2 个文件']);
    expect(textsOf(findAll(root, '.name'))).toEqual(['绿地现状.zip', '台账.csv']);
    expect(textsOf(findAll(root, '.facts'))).toEqual(['Shapefile (zip) · 5 B', 'CSV · 5 B']);
    expect(textsOf(findAll(root, '.role'))).toEqual(['绿地', '导入后确定']);
  });

  test('leaves at once when the files leave the window, and not when they pass between elements', async () => {
    const { root, seen } = await mountZone();
    drag('dragenter', transferOf('a.zip'));
    drag('dragleave', transferOf('a.zip'), { relatedTarget: root });

    expect(await seen()).toBe(true);

    drag('dragleave', transferOf('a.zip'), { relatedTarget: null });

    expect(await seen()).toBe(false);
  });

  test('leaves with Esc', async () => {
    const { seen } = await mountZone();
    drag('dragenter', transferOf('a.zip'));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

    expect(await seen()).toBe(false);
  });

  test('hands the files over that are let go, and keeps the browser from opening them', async () => {
    const { root, seen } = await mountZone();
    const given = listen(root, 'files-given');
    drag('dragenter', transferOf('a.zip', 'b.csv'));
    const drop = drag('drop', transferOf('a.zip', 'b.csv'));

    expect(given.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['a.zip', 'b.csv']);
    expect(drop.defaultPrevented).toBe(true);
    expect(await seen()).toBe(false);
  });

  test('does not care for text that is dragged', async () => {
    const { seen } = await mountZone();
    const transfer = new DataTransfer();
    transfer.setData('text/plain', 'words');
    const over = drag('dragover', transfer);

    expect(await seen()).toBe(false);
    expect(over.defaultPrevented).toBe(false);
  });
});

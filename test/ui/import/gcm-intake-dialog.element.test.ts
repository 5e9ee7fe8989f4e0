import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import '../../../src/ui/import/gcm-intake-dialog.ts';
import { find, findAll, findInput, listen, mount, settled, textsOf } from '../mount.ts';

async function openDialog() {
  const root = await mount(html`<gcm-intake-dialog open></gcm-intake-dialog>`);
  const submit = (index: number) => findAll(root, 'form')[index]?.querySelector('button')?.click();
  return { root, submit };
}

describe('the ways in', () => {
  test('hand over a web address, and shut', async () => {
    const { root, submit } = await openDialog();
    const given = listen(root, 'url-given');
    const shut = listen(root, 'panel-close');
    findInput(root, '#url').value = ' https://city.example/parks.geojson ';
    submit(0);

    expect(given.map(({ url }) => url)).toEqual(['https://city.example/parks.geojson']);
    expect(shut).toHaveLength(1);
  });

  test.each(['parks.geojson', 'file:///c:/parks.geojson', 'javascript:alert(1)'])('refuse %s, with the reason', async (address) => {
    const { root, submit } = await openDialog();
    const given = listen(root, 'url-given');
    findInput(root, '#url').value = address;
    submit(0);
    await settled(root);

    expect(given).toEqual([]);
    expect(textsOf(findAll(root, '[role=alert]'))).toEqual([`“${address}”不是完整的网址：请以 https:// 开头。`]);
  });

  test('hand over pasted text', async () => {
    const { root, submit } = await openDialog();
    const given = listen(root, 'text-given');
    const area = find(root, 'textarea');
    if (area instanceof HTMLTextAreaElement) area.value = 'POINT (112.6 35.07)';
    submit(1);

    expect(given.map(({ text }) => text)).toEqual(['POINT (112.6 35.07)']);
  });

  test('hand over chosen files', async () => {
    const { root } = await openDialog();
    const given = listen(root, 'files-given');
    const transfer = new DataTransfer();
    transfer.items.add(new File(['{}'], 'a.geojson'));
    const chooser = findInput(root, 'input[type=file]');
    chooser.files = transfer.files;
    chooser.dispatchEvent(new Event('change'));

    expect(given.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['a.geojson']);
  });
});

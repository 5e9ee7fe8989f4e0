import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import type { ImportCandidate } from '../../../src/model/import.ts';
import '../../../src/ui/import/gcm-field-mapping.ts';
import { findAll, findInput, listen, mount, textsOf } from '../mount.ts';
import { candidate, fieldMapping, fieldSample } from './candidate.ts';

function mountMapping({ fields, mapping }: ImportCandidate = candidate()) {
  return mount(html`
    <gcm-field-mapping layer-role="districts" .samples=${fields} .mappings=${mapping} .asked=${['population']}></gcm-field-mapping>`);
}

function choose(root: HTMLElement, row: number, value: string) {
  const select = findAll(root, 'select')[row];
  if (!(select instanceof HTMLSelectElement)) throw new Error(`no list in row ${row}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

describe('the field mapping', () => {
  test('shows each column with a cell and what it is used for', async () => {
    const root = await mountMapping();

    expect(textsOf(findAll(root, 'code'))).toEqual(['XZQDM', 'JDMC', 'RKS']);
    expect(textsOf(findAll(root, '.sample'))).toEqual(['419001001', '沁园街道', '52400']);
    expect(findAll(root, 'select').map((select) => (select as HTMLSelectElement).value)).toEqual(['id', 'name', 'population']);
    expect(textsOf(findAll(root, 'header span'))).toEqual(['3 项已认出']);
  });

  test('marks the column that a question is about', async () => {
    const root = await mountMapping();

    expect(findAll(root, 'select').map((select) => select.classList.contains('open'))).toEqual([false, false, true]);
  });

  test('gives a column another use, and frees the use it had', async () => {
    const root = await mountMapping();
    const corrected = listen(root, 'import-correct');
    choose(root, 1, 'populationBasis');
    choose(root, 2, '');

    expect(corrected.map(({ corrections }) => corrections)).toEqual([
      { fields: { name: null, populationBasis: 'JDMC' } },
      { fields: { population: null } },
    ]);
  });

  test('says which needed field no column fills', async () => {
    const root = await mountMapping(candidate({ mapping: [fieldMapping('population', null, { isNeeded: true })] }));

    expect(textsOf(findAll(root, '.missing'))).toEqual(['缺“人口”：请选一个字段']);
  });

  test('lets a name that was cut off be written out', async () => {
    const root = await mountMapping(candidate({ fields: [fieldSample('公园绿地面', ['1.5'], { isCut: true })] }));
    const corrected = listen(root, 'import-correct');
    const field = findInput(root, '.rename');
    field.value = '公园绿地面积';
    field.dispatchEvent(new Event('change'));

    expect(corrected.map(({ corrections }) => corrections)).toEqual([{ renames: { 公园绿地面: '公园绿地面积' } }]);
  });

  test('lets any name be written anew, and says what it was', async () => {
    const root = await mountMapping(candidate({ fields: [fieldSample('人口', ['1'], { original: 'RKS' }), fieldSample('备注', ['甲'])] }));
    const corrected = listen(root, 'import-correct');
    expect(textsOf(findAll(root, '.note'))).toEqual(['文本 · 原名 RKS', '文本']);
    const rename = async (row: number, name: string) => {
      findAll(root, '.column')[row]!.click();
      await root.querySelector('gcm-field-mapping')!.updateComplete;
      const field = findInput(root, '.rename');
      field.value = name;
      field.dispatchEvent(new Event('change'));
      await root.querySelector('gcm-field-mapping')!.updateComplete;
    };
    await rename(1, '说明');
    // The file's own name again.
    await rename(0, ' ');

    expect(corrected.map(({ corrections }) => corrections)).toEqual([{ renames: { 备注: '说明' } }, { renames: { RKS: 'RKS' } }]);
    expect(findAll(root, '.rename')).toEqual([]);

    // The name that another column has, and the one that it has in the file.
    for (const name of ['人口', 'RKS']) {
      await rename(1, name);
      expect(corrected).toHaveLength(2);
      expect(textsOf(findAll(root, '.note'))[1]).toBe('已有同名字段');
    }
  });

  test('shows the first rows of the file', async () => {
    const root = await mountMapping();

    expect(textsOf(findAll(root, '.wide tbody tr'))).toEqual(['419001001沁园街道52400', '419001002济水街道61000']);
  });
});

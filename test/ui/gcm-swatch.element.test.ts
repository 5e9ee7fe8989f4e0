import { html } from 'lit';
import { expect, test } from 'vitest';
import { greenSwatch, roleSwatch } from '../../src/paint/swatch.ts';
import type { Swatch } from '../../src/paint/swatch.ts';
import '../../src/ui/gcm-bullet-bar.ts';
import '../../src/ui/gcm-swatch.ts';
import { find, mount } from './mount.ts';

async function drawn(swatch: Swatch, opacity = 1): Promise<SVGSVGElement> {
  const root = await mount(html`<gcm-swatch .swatch=${swatch} .opacity=${opacity}></gcm-swatch>`);
  const picture = find(root, 'gcm-swatch').shadowRoot?.querySelector('svg');
  if (picture === null || picture === undefined) throw new Error('nothing is drawn');
  return picture;
}

test('a swatch has the fill, the hatch and the edge of its class', async () => {
  const picture = await drawn(greenSwatch('G2', 'light'));

  expect(picture.querySelector('pattern path')?.getAttribute('stroke')).toBe('#5F7434');
  const fills = [...picture.querySelectorAll('g > rect')].map((rect) => rect.getAttribute('fill'));
  expect(fills).toEqual(['#8FA65B', 'url(#hatch)', 'none']);
});

test('a swatch of a layer that is half seen through lies over the paper of the map', async () => {
  const picture = await drawn(greenSwatch('G1', 'light'), 0.5);

  expect(picture.querySelector('svg > rect')?.getAttribute('fill')).toBe('#F6F4EE');
  expect(picture.querySelector('g')?.getAttribute('opacity')).toBe('0.5');
});

test('a swatch of lines has one for each class it stands for', async () => {
  const paths = (await drawn(roleSwatch('roads', 'light'))).querySelectorAll('path');

  expect(new Set([...paths].map((path) => path.getAttribute('d'))).size).toBe(3);
});

test('a pin of a project that is not begun is dashed and hollow', async () => {
  const circle = (await drawn({ kind: 'pin', category: 'water', ahead: true })).querySelector('circle');

  expect(circle?.getAttribute('stroke')).toBe('#1F6FA8');
  expect(circle?.getAttribute('fill')).toBe('var(--gcm-surface)');
});

test('a bullet bar has value and threshold on one axis, and does not run over its end', async () => {
  const root = await mount(html`
    <gcm-bullet-bar .value=${14.5} .threshold=${14.8} .end=${20}></gcm-bullet-bar>
    <gcm-bullet-bar .value=${30} .end=${20}></gcm-bullet-bar>
  `);
  const bars = [...root.querySelectorAll('gcm-bullet-bar')];
  const attributes = (selector: string, name: string) => bars.map((bar) => {
    return bar.shadowRoot?.querySelector(selector)?.getAttribute(name) ?? null;
  });

  expect(attributes('.fill', 'width')).toEqual(['72.5%', '100%']); // 14.5 / 20
  expect(attributes('.tick', 'x')).toEqual(['74%', null]); // 14.8 / 20
});

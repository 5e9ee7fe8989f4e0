/**
 * The element as a library: `<script type="module" src="…/garden-city-map.js">` defines `<garden-city-map>`.
 *
 * A page may load it more than once, also in two versions: the first one stays, and the console names both.
 */
const CLAIM = Symbol.for('garden-city-map');
const own = `${String(import.meta.env['GCM_VERSION'])} ${import.meta.url}`;
const page = globalThis as { [CLAIM]?: string };

if (page[CLAIM] === undefined && customElements.get('garden-city-map') === undefined) {
  page[CLAIM] = own;
  const element = import('./app/garden-city-map.ts');
  // Where a map is wanted at once, its script is fetched beside the element's, not after it. The element tells if it cannot be had.
  if (document.querySelector('garden-city-map:not([loading=lazy])') !== null) import('./map/gcm-map.ts').catch(() => undefined);
  await element;
} else if (page[CLAIM] !== own) {
  // oxlint-disable-next-line no-console -- it is for the page's author, who has no other place to see it
  console.warn(`<garden-city-map> is defined already, by ${page[CLAIM] ?? 'another script'}; this one is not used: ${own}`);
}

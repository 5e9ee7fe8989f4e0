// For a page of the site that has the maps: `<script type="module" src="garden-city-map-offline.js"></script>`.
// From the second visit on, the page and its maps are there without a network.
const address = new URL('garden-city-map-sw.js', import.meta.url).href;
const policy = globalThis.trustedTypes?.createPolicy('garden-city-map-offline', { createScriptURL: () => address });
const { serviceWorker } = navigator;

// Only pages from secure origins have service workers.
if (serviceWorker !== undefined) {
  const isFirstVisit = serviceWorker.controller === null;
  await serviceWorker.register(policy?.createScriptURL('') ?? address);
  const { active } = await serviceWorker.ready;
  // What came without the worker, and what still does until it has the page in hand.
  const keep = (urls) => active.postMessage({ keep: urls });
  if (isFirstVisit) {
    keep([location.href.split('#')[0]]);
    new PerformanceObserver((list) => keep(list.getEntries().map(({ name }) => name))).observe({ type: 'resource', buffered: true });
  }
}

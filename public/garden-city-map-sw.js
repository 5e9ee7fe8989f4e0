// The service worker of a site that hands out this file beside `embed/`: its pages with maps work without a network
// after the first visit. `garden-city-map-offline.js` registers it.
//
// Files of the library have a hash in their names: those kept are those wanted. All else of this site is asked for anew
// as long as it can be had, so that figures are of today; without a network they are the last ones, under their own date.

// The build puts a name of its files in the place of the last word, so that a new build has a cache of its own.
const FAMILY = 'garden-city-map ';
const CACHE = `${FAMILY}version`;
const HASHED = /\/(?:embed|assets)\/[^/]+-[\w-]{8}\.\w+$/;

addEventListener('install', (event) => event.waitUntil(keepLibrary().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(takeOver()));
addEventListener('message', (event) => event.waitUntil(Promise.all(event.data.keep.map(keep))));

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || request.headers.has('range') || !isOurs(request.url)) return;
  event.respondWith(HASHED.test(new URL(request.url).pathname) ? keptFirst(request) : networkFirst(request));
});

/** Nothing of other hosts is looked at. */
function isOurs(url) {
  return new URL(url).origin === location.origin;
}

/** All scripts of the library, as a worker asks for its parts where nobody sees it. */
async function keepLibrary() {
  const folder = new URL('embed/', location);
  const { integrity } = await (await fetch(new URL('security.json', folder))).json();
  await Promise.all(Object.keys(integrity).map((name) => keep(new URL(name, folder).href)));
}

async function takeOver() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(FAMILY) && name !== CACHE).map((name) => caches.delete(name)));
  await clients.claim();
}

/** What a page has loaded before this worker was there. */
async function keep(url) {
  if (!isOurs(url) || (await kept(url)) !== undefined) return;
  const response = await fetch(url).catch(() => null);
  if (response?.status === 200) await put(url, response);
}

async function keptFirst(request) {
  return (await kept(request)) ?? networkFirst(request);
}

async function networkFirst(request) {
  try {
    const response = await fetch(request);
    if (response.status === 200) await put(request, response.clone());
    return response;
  } catch (error) {
    const last = await kept(request);
    if (last === undefined) throw error;
    return last;
  }
}

async function kept(request) {
  return (await caches.open(CACHE)).match(request, { ignoreVary: true });
}

/** A browser without room keeps nothing; the page has what it asked for all the same. */
async function put(request, response) {
  const cache = await caches.open(CACHE);
  await cache.put(request, response).catch(() => undefined);
}

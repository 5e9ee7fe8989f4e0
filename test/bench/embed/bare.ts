import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** What the public map is held against: MapLibre alone, with the same files, drawn as plain fills and lines. */
declare global {
  /** When everything was drawn, ms from the beginning of the navigation. */
  var drawnAt: Promise<number>;
}

interface Project {
  readonly view: { readonly bbox: [number, number, number, number] };
  readonly layers: readonly { readonly id: string; readonly role: string; readonly src: string; readonly visible?: boolean }[];
}

/** The roles whose layers the public map has to have for its figures. */
const MEASURED = ['districts', 'built-up', 'green', 'residential', 'water', 'roads'];

setWorkerUrl(workerUrl);
Object.assign(document.body.style, { margin: '0' });
const container = document.getElementById('map')!;
Object.assign(container.style, { height: '600px' });
globalThis.drawnAt = draw();

async function draw(): Promise<number> {
  const folder = new URL('/data/jiyuan-centre/', location.href);
  const project = await (await fetch(new URL('project.json', folder))).json() as Project;
  const map = new MapLibreMap({
    container, bounds: project.view.bbox, fadeDuration: 0, attributionControl: false,
    style: { version: 8, sources: {}, layers: [] },
  });
  await map.once('load');
  const wanted = project.layers.filter(({ role, visible }) => MEASURED.includes(role) || visible !== false).toReversed();
  for (const { id, src, visible } of wanted) {
    map.addSource(id, { type: 'geojson', data: new URL(src, folder).href });
    const layout = { visibility: visible === false ? 'none' as const : 'visible' as const };
    map.addLayer({ id, source: id, type: 'fill', layout, paint: { 'fill-color': '#8ab' } });
    map.addLayer({ id: `${id}-line`, source: id, type: 'line', layout, paint: { 'line-color': '#456' } });
  }
  await map.once('idle');
  return performance.now();
}

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { firstViewChunks } from '../../build/first-view-chunks.ts';

test('what element, MapLibre and map need at once is in their files, what two need in the first, and nothing else', () => {
  const element = resolve('src/app/garden-city-map.ts');
  const map = resolve('src/map/gcm-map.ts');
  const maplibre = resolve('node_modules/maplibre-gl/dist/maplibre-gl.mjs');
  const imports: Readonly<Record<string, readonly string[]>> = {
    [element]: ['lit', 'text', '\0preload'], [map]: [maplibre, `${maplibre}?worker&url`, 'marks', 'text'], [maplibre]: [], 'text': ['words'], 'planner': ['text'],
  };
  const name = firstViewChunks();
  const partOf = (id: string) => name(id, { getModuleInfo: (asked) => ({ importedIds: imports[asked] ?? [] }) });

  expect([element, 'lit', 'text', 'words'].map(partOf)).toEqual(['element', 'element', 'element', 'element']);
  expect([map, 'marks'].map(partOf)).toEqual(['map', 'map']);
  expect([maplibre, `${maplibre}?worker&url`].map(partOf)).toEqual(['maplibre', 'maplibre']);
  // The bundler's own module loads the parts, and the planner is loaded when it is asked for.
  expect(['\0preload', 'planner'].map(partOf)).toEqual([null, null]);
});

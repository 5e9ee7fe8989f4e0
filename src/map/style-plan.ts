import type { Layer } from '../model/layer.ts';
import { choropleth } from '../paint/choropleth.ts';
import { COLOURS } from '../paint/colours.ts';
import { planLetter } from '../paint/plan-look.ts';
import type { StyleLayer } from './maplibre.ts';
import { opacityOf, visibleLayers } from './scene.ts';
import type { Scene } from './scene.ts';
import { builtUpLayers, otherLayers, residentialLayers } from './style/area-layers.ts';
import { inBands } from './style/bands.ts';
import type { BandLayer } from './style/bands.ts';
import { conflictLayers } from './style/conflict-layers.ts';
import { choroplethLayers, districtLines } from './style/district-layers.ts';
import { districtNames } from './style/district-names.ts';
import { greenLayers } from './style/green-layers.ts';
import { markLayers } from './style/mark-layers.ts';
import { greenNames, placeNames, roadNames, waterNames } from './style/name-layers.ts';
import type { NameLook } from './style/name-layers.ts';
import { planLayers } from './style/plan-layers.ts';
import { projectLayers } from './style/project-layers.ts';
import { roadLayers } from './style/road-layers.ts';
import { waterLayers } from './style/water-layers.ts';

/** All layers of the style, bottom to top: a pure picture of the scene. */
export function styleLayers(scene: Scene): StyleLayer[] {
  const { theme, fonts, view, conflicts } = scene;
  const painted = visibleLayers(scene).flatMap((layer) => {
    return paint(layer, { theme, fonts, opacity: opacityOf(view, layer.id) }, scene);
  });
  const paper: BandLayer = {
    band: 'paper',
    layer: { id: 'paper', type: 'background', paint: { 'background-color': COLOURS.land[theme] } },
  };
  const found = conflicts.length === 0 ? [] : conflictLayers({ theme, fonts, opacity: 1 });
  const layers = inBands([paper, ...themeLayers(scene), ...painted, ...markLayers(theme), ...found]);
  return scene.hasText ? layers : layers.filter((layer) => !hasText(layer));
}

/** The theme colours and names the districts whether or not their lines are shown. */
function themeLayers({ layers, indicator, assessment, theme, fonts }: Scene): BandLayer[] {
  if (indicator === null) return [];
  const drawn = assessment === null ? null : choropleth(assessment, indicator, theme);
  return layers.flatMap((layer) => {
    if (layer.role !== 'districts') return [];
    const names = districtNames(layer, { theme, fonts, opacity: 1 }, true);
    if (assessment === null || drawn === null) return names;
    return [...choroplethLayers(layer, drawn, assessment, theme), ...names];
  });
}

function hasText(layer: StyleLayer): boolean {
  return layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined;
}

function paint(layer: Layer, look: NameLook, scene: Scene): BandLayer[] {
  switch (layer.role) {
    case 'districts':
      return [...districtLines(layer, look), ...(scene.indicator === null ? districtNames(layer, look, false) : [])];
    case 'built-up':
      return builtUpLayers(layer, look);
    case 'green':
      if (layer.spec.measure === 'canopy') return greenLayers(layer, look);
      return [...greenLayers(layer, look), ...greenNames(layer, look)];
    case 'residential':
      return residentialLayers(layer, look);
    case 'water':
      return [...waterLayers(layer, look), ...waterNames(layer, look)];
    case 'roads':
      return [...roadLayers(layer, look), ...roadNames(layer, look)];
    case 'projects':
      return projectLayers(layer, look);
    case 'plan':
      return planLayers(layer, look, {
        palette: scene.palette, isGround: scene.planIsGround, letter: scene.planLetter ?? planLetter(scene.layers, layer),
      });
    case 'other':
      return [...otherLayers(layer, look), ...placeNames(layer, look)];
  }
}

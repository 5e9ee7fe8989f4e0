import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import type { District } from '../model/layer.ts';
import type { CityLayers } from './city-layers.ts';
import type { CityMeasures } from './measure-city.ts';

/** Less than this is what rounded coordinates leave, not a finding, m². */
const NEGLIGIBLE_M2 = 1;

/** What the planner should know of the city as a whole, the gravest first. Areas in `values` are in m². */
export function cityIssues(layers: CityLayers, measures: CityMeasures): Issue[] {
  return [
    ...layers.failed.map((role) => issue('error', 'layer-failed', { values: { role } })),
    ...missingLayers(layers),
    ...districtIssues(layers, measures),
    ...squareIssues(measures),
    ...areaIssues(measures),
  ];
}

function missingLayers({ districts, builtUp, greens, canopy, residential, failed }: CityLayers): Issue[] {
  const issues: Issue[] = [];
  if (districts.length === 0) issues.push(issue('warning', 'no-districts'));
  if (greens === null && !failed.includes('green')) issues.push(issue('error', 'no-green-layer'));
  if (builtUp === null && !failed.includes('built-up')) issues.push(issue('warning', 'no-built-up-layer'));
  if (residential === null && !failed.includes('residential')) issues.push(issue('warning', 'no-residential-layer'));
  if (canopy === null && !failed.includes('green')) issues.push(issue('info', 'no-canopy-layer'));
  return issues;
}

function districtIssues({ districts, districtsLayer: layer, builtUp }: CityLayers, measures: CityMeasures): Issue[] {
  const issues: Issue[] = [];
  if (measures.districtOverlapM2 > NEGLIGIBLE_M2) {
    issues.push(issue('warning', 'districts-overlap', { layer, values: { areaM2: measures.districtOverlapM2 } }));
  }
  districts.forEach((district, index) => {
    const { baseM2, greenM2, canopyM2 } = measures.districts[index]!;
    const about = aboutDistrict(layer, district);
    if (baseM2 === 0) {
      if (builtUp !== null) issues.push(issue('info', 'district-without-built-up', about));
      return;
    }
    if (district.population === null || district.population === 0) issues.push(issue('warning', 'no-population', about));
    if (canopyM2 !== null && greenM2 !== null && canopyM2 < greenM2) {
      const values = { ...about.values, canopyM2, greenM2 };
      issues.push(issue('warning', 'cover-below-rate', { ...about, values }));
    }
  });
  return issues;
}

function aboutDistrict(layer: string | null, { id, name }: District) {
  return { layer, feature: id, values: { name } };
}

function squareIssues({ untoldSquares }: CityMeasures): Issue[] {
  return untoldSquares.map(({ id, name }) => {
    // Ids of green spaces are the layer's id, a slash, the item's id; layer ids have no slash.
    const slash = id.indexOf('/');
    const feature = id.slice(slash + 1);
    return issue('warning', 'square-share-unknown', {
      layer: id.slice(0, slash), feature, values: { name: name ?? feature },
    });
  });
}

function areaIssues({ city, outsideGreenM2, outsideParkM2 }: CityMeasures): Issue[] {
  const issues: Issue[] = [];
  if (city.greenSumM2 === null || city.greenM2 === null) return [];
  const overlapM2 = city.greenSumM2 - city.greenM2;
  if (outsideGreenM2 !== null && outsideParkM2 !== null && outsideGreenM2 > NEGLIGIBLE_M2) {
    const values = { areaM2: outsideGreenM2, parkM2: outsideParkM2 };
    issues.push(issue('info', 'outside-districts', { values }));
  }
  if (overlapM2 > NEGLIGIBLE_M2) issues.push(issue('info', 'overlap-counted-once', { values: { areaM2: overlapM2 } }));
  return issues;
}

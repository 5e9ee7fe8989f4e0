import { layerText } from '../geometry/features.ts';
import { expectedDifferences } from '../measure/expected-differences.ts';
import { expectedIndicators } from '../measure/expected-indicators.ts';
import { canopyFeatures } from './canopy-files.ts';
import type { Centre } from './centre.ts';
import { attachedFeatures, beltFeatures, parkFeatures, regionalFeatures } from './green-files.ts';
import {
  builtUpFeatures,
  districtFeatures,
  greenwayFeatures,
  projectFeatures,
  railwayFeatures,
  residentialFeatures,
  roadFeatures,
  waterFeatures,
} from './land-files.ts';
import { districtsOfFaces } from './districts.ts';
import { planFaces } from './plan-faces.ts';
import {
  cityPlanFeatures,
  developmentFeatures,
  ecologyFeatures,
  farmlandFeatures,
  landPlanFeatures,
} from './plan-files.ts';
import { drawPlans } from './plans.ts';
import { CENTRE_PROJECT } from './project.ts';

/** The files of `data/jiyuan-centre/`, by name. */
export function centreFiles(rough: Centre): Map<string, string> {
  const faces = planFaces(rough);
  const centre = {
    ...rough,
    districts: districtsOfFaces(
      rough.districts,
      faces.map(({ ring }) => ring),
    ),
  };
  const plans = drawPlans(centre, faces);
  const layers = {
    'projects': projectFeatures(),
    'districts': districtFeatures(centre),
    'built-up': builtUpFeatures(centre),
    'railway': railwayFeatures(centre),
    'greenway': greenwayFeatures(centre),
    'roads': roadFeatures(centre),
    'water': waterFeatures(centre),
    'parks': parkFeatures(centre, 'G1'),
    'squares': parkFeatures(centre, 'G3'),
    'protective-green': beltFeatures(centre),
    'attached-green': attachedFeatures(centre),
    'regional-green': regionalFeatures(centre),
    'canopy': canopyFeatures(centre),
    'residential': residentialFeatures(centre),
    'plan-city': cityPlanFeatures(plans),
    'plan-land': landPlanFeatures(plans),
    'line-farmland': farmlandFeatures(plans),
    'line-ecology': ecologyFeatures(centre),
    'line-development': developmentFeatures(centre),
  };
  const files = Object.entries(layers).map(
    ([id, features]) => [`${id}.geojson`, layerText(features)] as const,
  );
  const project = ['project.json', `${JSON.stringify(CENTRE_PROJECT, null, 2)}\n`] as const;
  const written = new Map(files);
  return new Map([
    project,
    ...files,
    ['expected-indicators.json', expectedIndicators(written)],
    ['expected-differences.json', expectedDifferences(written)],
  ]);
}

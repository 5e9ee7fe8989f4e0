import type { ProjectFile } from '../../../src/project/schema.ts';
import { SCHEMATIC_SOURCE, layerEntry, threeTexts } from '../layer-spec.ts';
import { DISTRICT_DEFECTS, GREEN_DEFECTS } from './defects.ts';
import type { Defect } from './defects.ts';

const MADE = { source: SCHEMATIC_SOURCE, licence: 'MIT' };

const PROJECT: ProjectFile = {
  $schema: '../../project.schema.json',
  schema: 1,
  title: threeTexts('问题数据示例', '問題資料示例', 'Messy data: one fault a feature'),
  dataDate: '2018-12-31',
  schematic: true,
  officialBoundaries: false,
  view: { bbox: [112.566, 35.066, 112.593, 35.086] },
  layers: [
    layerEntry('districts', 'districts', ['街道界', '街道界', 'Subdistricts'], {
      ...MADE,
      fields: { name: '名称', population: '人口' },
    }),
    layerEntry('greens', 'green', ['绿地', '綠地', 'Green spaces'], {
      ...MADE,
      fields: { name: '名称', code: '类别代码' },
    }),
  ],
};

/** The files of `data/messy/`, by name; `expected-issues.json` was written by hand, in `defects.ts`. */
export function messyFiles(): Map<string, string> {
  const layers = { districts: DISTRICT_DEFECTS, greens: GREEN_DEFECTS };
  const files = Object.entries(layers).map(([id, defects]) => [`${id}.geojson`, layerFile(defects)] as const);
  const issues = Object.entries(layers).flatMap(([layer, defects]) => {
    return defects
      .filter(({ code }) => code !== 'none')
      .map(({ code, feature, kept }) => ({ code, layer, feature, kept }));
  });
  return new Map([
    ['project.json', `${JSON.stringify(PROJECT, null, 2)}\n`],
    ...files,
    ['expected-issues.json', `${JSON.stringify(issues, null, 2)}\n`],
  ]);
}

function layerFile(defects: readonly Defect[]): string {
  const lines = defects.map(({ id, geometry, properties }) =>
    JSON.stringify({ type: 'Feature', id, properties, geometry }),
  );
  return `{"type":"FeatureCollection","note":"示意数据 / schematic","features":[\n${lines.join(',\n')}\n]}\n`;
}

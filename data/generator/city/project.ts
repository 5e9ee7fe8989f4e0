import type { ProjectFile } from '../../../src/project/schema.ts';
import { OSM_SOURCE, SCHEMATIC_SOURCE, layerEntry, threeTexts } from '../layer-spec.ts';

const ID = { id: '编号', name: '名称' };
const MADE = { source: SCHEMATIC_SOURCE, licence: 'MIT' };
const OSM = { source: OSM_SOURCE, licence: 'ODbL 1.0' };
const GREEN = { ...MADE, fields: { ...ID, code: '类别代码' } };

/** The project file of the whole city. It has no canopy layer: green coverage is honestly unknown. */
export const CITY_PROJECT: ProjectFile = {
  $schema: '../../project.schema.json',
  schema: 1,
  title: threeTexts(
    '济源市全域绿地（5 街道 11 镇）',
    '濟源市全域綠地（5 街道 11 鎮）',
    'Jiyuan 济源: the whole city, 16 units',
  ),
  dataDate: '2018-12-31',
  schematic: true,
  officialBoundaries: false,
  standard: '2022-negc',
  populationBasis: threeTexts(
    '街道为建成区人口，镇为常住人口（示意，2018 年）',
    '街道為建成區人口，鎮為常住人口（示意，2018 年）',
    'Built-up residents of the subdistricts, all residents of the towns (illustrative, 2018)',
  ),
  sheet: { status: 'existing' },
  view: { bbox: [112.01, 34.88, 112.78, 35.29] },
  layers: [
    layerEntry('districts', 'districts', ['街道和镇界', '街道和鎮界', 'Subdistricts and towns'], {
      ...OSM,
      fields: {
        id: '代码',
        name: '名称',
        population: '城区人口',
        populationYear: '人口年份',
        populationBasis: '人口口径',
      },
    }),
    layerEntry('built-up', 'built-up', ['建成区范围', '建成區範圍', 'Built-up area'], {
      ...MADE,
      fields: ID,
    }),
    layerEntry('roads', 'roads', ['道路（按等级）', '道路（按等級）', 'Roads by class'], {
      ...OSM,
      fields: { id: '编号', name: '道路名称', roadClass: '道路等级' },
    }),
    layerEntry('water', 'water', ['河流水库', '河流水庫', 'Rivers and reservoirs'], {
      ...OSM,
      fields: { ...ID, kind: '类型', naturalShoreShare: '自然岸线比例' },
    }),
    layerEntry('parks', 'green', ['公园绿地 G1', '公園綠地 G1', 'Parks G1'], { ...GREEN, ...OSM }),
    layerEntry('squares', 'green', ['广场用地 G3', '廣場用地 G3', 'Squares G3'], {
      ...OSM,
      fields: { ...GREEN.fields, greenShare: '绿化占比' },
    }),
    layerEntry('protective-green', 'green', ['防护绿地 G2', '防護綠地 G2', 'Protective green G2'], GREEN),
    layerEntry('attached-green', 'green', ['附属绿地 XG', '附屬綠地 XG', 'Attached green XG'], {
      ...GREEN,
      visible: false,
    }),
    layerEntry('regional-green', 'green', ['区域绿地 EG', '區域綠地 EG', 'Regional green EG'], GREEN),
    layerEntry('residential', 'residential', ['居住用地', '居住用地', 'Residential land'], {
      ...MADE,
      visible: false,
      opacity: 0.7,
      fields: { id: '编号', name: '编号' },
    }),
  ],
};

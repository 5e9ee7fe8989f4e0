import type { ProjectFile } from '../../../src/project/schema.ts';
import type { LayerEntry } from '../layer-spec.ts';
import { OSM_SOURCE, SCHEMATIC_SOURCE, layerEntry, threeTexts } from '../layer-spec.ts';

const ID = { id: '编号', name: '名称' };
const GREEN = { fields: { ...ID, code: '类别代码' }, source: SCHEMATIC_SOURCE, licence: 'MIT' };
const OSM = { source: OSM_SOURCE, licence: 'ODbL 1.0' };
const MADE = { source: SCHEMATIC_SOURCE, licence: 'MIT' };
const OFF = { visible: false };

function controlLine(id: string, titles: readonly [string, string, string]): LayerEntry {
  return layerEntry(id, 'plan', titles, {
    ...OFF,
    ...MADE,
    opacity: 0.6,
    fields: { ...ID, code: '控制线' },
    plan: { status: 'adopted', date: '2017-12-31' },
  });
}

/** The project file of the centre: top of the list is top of the map. */
export const CENTRE_PROJECT: ProjectFile = {
  $schema: '../../project.schema.json',
  schema: 1,
  title: threeTexts(
    '济源市中心城区园林绿地评估',
    '濟源市中心城區園林綠地評估',
    'Jiyuan 济源: green space of the centre',
  ),
  dataDate: '2018-12-31',
  schematic: true,
  officialBoundaries: false,
  standard: '2022-negc',
  constructionLandPerResidentM2: null,
  populationBasis: threeTexts(
    '建成区内户籍与暂住人口（示意，2018 年）',
    '建成區內戶籍與暫住人口（示意，2018 年）',
    'Registered and temporary residents of the built-up area (illustrative, 2018)',
  ),
  sheet: { status: 'existing' },
  view: { bbox: [112.537, 35.052, 112.648, 35.1245] },
  layers: [
    layerEntry('projects', 'projects', ['建设项目', '建設項目', 'Construction projects'], {
      ...MADE,
      fields: {
        id: '项目编号',
        name: '项目名称',
        category: '项目类别',
        nature: '建设性质',
        status: '项目状态',
        location: '建设地点',
        content: '建设内容',
        investTotal: '总投资',
        investDone: '完成投资',
        owner: '建设单位',
        start: '开工时间',
        finish: '竣工时间',
        progress: '形象进度',
        problems: '存在问题',
      },
    }),
    layerEntry('districts', 'districts', ['街道界', '街道界', 'Subdistricts'], {
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
    layerEntry('railway', 'roads', ['铁路', '鐵路', 'Railway'], {
      ...MADE,
      fields: { ...ID, roadClass: '类型' },
    }),
    layerEntry('greenway', 'roads', ['绿道', '綠道', 'Greenways'], {
      ...OFF,
      ...MADE,
      fields: { ...ID, roadClass: '类型' },
    }),
    layerEntry('roads', 'roads', ['道路（按等级）', '道路（按等級）', 'Roads by class'], {
      ...OSM,
      fields: {
        id: '编号',
        name: '道路名称',
        roadClass: '道路等级',
        streetTrees: '行道树',
        shaded: '林荫路',
      },
    }),
    layerEntry('water', 'water', ['河流湖泊', '河流湖泊', 'Rivers and lakes'], {
      ...OSM,
      fields: { ...ID, kind: '类型', naturalShoreShare: '自然岸线比例' },
    }),
    layerEntry('parks', 'green', ['公园绿地 G1', '公園綠地 G1', 'Parks G1'], { ...GREEN, ...OSM }),
    layerEntry('squares', 'green', ['广场用地 G3', '廣場用地 G3', 'Squares G3'], {
      ...GREEN,
      ...OSM,
      fields: { ...GREEN.fields, greenShare: '绿化占比' },
    }),
    layerEntry('protective-green', 'green', ['防护绿地 G2', '防護綠地 G2', 'Protective green G2'], GREEN),
    layerEntry('attached-green', 'green', ['附属绿地 XG', '附屬綠地 XG', 'Attached green XG'], {
      ...OFF,
      ...GREEN,
    }),
    layerEntry('regional-green', 'green', ['区域绿地 EG', '區域綠地 EG', 'Regional green EG'], {
      ...OFF,
      ...GREEN,
    }),
    layerEntry('canopy', 'green', ['植被覆盖（遥感）', '植被覆蓋（遙感）', 'Vegetation seen from above'], {
      ...OFF,
      ...MADE,
      measure: 'canopy',
      opacity: 0.7,
    }),
    layerEntry('residential', 'residential', ['居住用地', '居住用地', 'Residential land'], {
      ...OFF,
      ...MADE,
      fields: { id: '编号', name: '编号' },
      opacity: 0.7,
    }),
    layerEntry('plan-city', 'plan', ['城市总体规划', '城市總體規劃', 'Urban master plan'], {
      ...OFF,
      ...MADE,
      opacity: 0.8,
      fields: { id: '地块编号', name: '用地名称', code: '用地代码' },
      plan: { authority: '示例规划部门', status: 'adopted', date: '2012-06-30' },
    }),
    layerEntry('plan-land', 'plan', ['土地利用总体规划', '土地利用總體規劃', 'Land-use master plan'], {
      ...OFF,
      ...MADE,
      opacity: 0.8,
      fields: { id: '图斑编号', name: '地类', code: '地类' },
      plan: { authority: '示例国土部门', status: 'adopted', date: '2010-12-31' },
    }),
    controlLine('line-farmland', ['永久基本农田', '永久基本農田', 'Permanent basic farmland']),
    controlLine('line-ecology', ['生态保护红线', '生態保護紅線', 'Ecological red line']),
    controlLine('line-development', ['城镇开发边界', '城鎮開發邊界', 'Urban development boundary']),
  ],
};

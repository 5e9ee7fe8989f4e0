import type { FIELDS_BY_ROLE, FieldName } from '../../model/field.ts';
import type { Role } from '../../model/layer.ts';
import { PROJECT_ALIASES } from './project-aliases.ts';

type Aliases<R extends Role> = Readonly<Record<(typeof FIELDS_BY_ROLE)[R][number], readonly string[]>>;

const NAME = [
  '名称', '名稱', '项目名称', 'park name', '公园名称', '绿地名称', '道路名称', '河流名称', '水系名称', 'MC', 'title', 'label',
  'name:zh', 'name zh',
];
const ID = ['编号', '編號', '项目编号', '项目代码', '地块编号', 'DKBH', 'BSM', '序号', 'fid', 'objectid', 'osm id'];

const STATED_AREA = [
  '面积', '面積', '用地面积', '总面积', '绿地面积', '占地面积', '图斑面积', '椭球面积', 'TBMJ', 'MJ', 'YDMJ', 'JSMJ', 'CZMJ',
  'area', 'shape area', 'st area(shape)', 'hectares',
];

/**
 * Usual names of the columns that hold a field, in the order in which they are
 * tried, the field's own name before them. Case, blanks, `-`, `_`, width, what
 * stands in brackets at the end and a unit after the name make no difference.
 */
const ALIASES: { readonly [R in Role]: Aliases<R> } = {
  'districts': {
    name: [
      'XZQMC', '街道', '街道名称', '乡镇', '乡镇名称', '镇街', '镇街名称', '行政区', '行政区名称', '区域名称', '区县', 'district',
      'JDMC', 'XZMC', '单位名称', '地区', '辖区', ...NAME,
    ],
    id: [
      'XZQDM', '行政区代码', '区划代码', '行政区划代码', '街道代码', '乡镇代码', '代码', '编码', 'adcode', 'code', 'JDDM', 'XZDM',
      '统计用区划代码', ...ID,
    ],
    population: [
      '人口', '城区人口', '常住人口', '总人口', '人口数', '人口数量', '居住人口', '户籍人口', 'pop', 'residents', 'inhabitants',
      'rk', 'rks', 'CZRK', 'CQRK', 'ZRK',
    ],
    populationYear: ['人口年份', '人口年度', '统计年份', '年份', 'population year', 'pop year'],
    populationBasis: ['人口口径', '统计口径', '口径', 'population basis'],
    statedArea: STATED_AREA,
  },
  'built-up': { name: NAME, id: ID, statedArea: STATED_AREA },
  'green': {
    name: NAME,
    id: ID,
    class: [
      'code', 'green class', 'class code', '绿地类型', '绿地类别', '绿地分类', '类别代码', '绿地代码', '用地代码', '类别',
      '类型', '分类', '性质', '用地性质', 'LDLX', 'YDDM', 'type', 'kind', 'category', 'leisure', 'landuse',
    ],
    greenShare: ['green share', '绿化占比', '绿地率', '绿化率', '绿化比例', '绿化覆盖率'],
    statedArea: STATED_AREA,
  },
  'residential': { name: ['小区名称', '小区', ...NAME], id: ID, statedArea: STATED_AREA },
  'water': {
    name: NAME,
    id: ID,
    kind: [
      'water class', 'water type', '水域类型', '水体类型', '水系类型', '类型', '类别', 'water', 'waterway', 'type', 'class',
      'natural',
    ],
    naturalShoreShare: ['natural shore', 'natural shore share', '自然岸线率', '自然岸线占比', '岸线自然化率', '自然化率'],
    statedArea: STATED_AREA,
  },
  'roads': {
    name: ['路名', 'LM', 'DLMC', ...NAME],
    id: ID,
    class: [
      'road class', '道路等级', '道路級別', '道路级别', '等级', '级别', '道路类型', '类型', '类别', 'DLDJ', 'highway', 'hw', 'fclass',
      'railway', 'type', 'kind',
    ],
    shaded: ['shade', 'shady', '林荫', '林荫路', '是否林荫路', '林荫道'],
    streetTrees: ['trees', 'street trees', '行道树', '有无行道树', '是否绿化', '道路绿化'],
  },
  'projects': PROJECT_ALIASES,
  'plan': {
    name: NAME,
    id: ID,
    code: [
      '用地代码', '用地编码', '地类编码', 'DLBM', 'YDDM', 'YDFLDM', 'YDYHFLDM', 'GHDLBM', '用地性质', '用地分类', '地类', 'class',
    ],
    statedArea: STATED_AREA,
  },
  'other': { name: NAME, id: ID },
};

/** The usual names of a field's column on layers of a role; none for a field that the role has not. */
export function aliasesOf(role: Role, field: FieldName): readonly string[] {
  const aliases: Readonly<Partial<Record<FieldName, readonly string[]>>> = ALIASES[role];
  return aliases[field] ?? [];
}

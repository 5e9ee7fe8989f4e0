import type { Role } from '../model/layer.ts';
import type { PlanClass } from '../model/plan.ts';

/** A word that tells a role: in the name of a layer or file, or as the head of a column. */
export interface RoleSign {
  readonly role: Role;
  readonly pattern: RegExp;
  /** 0 to 1: how sure the word alone makes. */
  readonly weight: number;
}

/**
 * Words in names of layers and files, Chinese and English, with the layer codes
 * of planning databases (domain.md §3.1). Plans come first: 土规_绿地.shp is a
 * part of a plan.
 */
export const NAME_SIGNS: readonly RoleSign[] = [
  { role: 'plan', pattern: /CZKFBJ|YJJBNT|STBHHX|KFBJ|JBNT|STHX|GHFW/i, weight: 0.98 },
  { role: 'plan', pattern: /开发边界|保护红线|生态红线|基本农田|三线|蓝线|绿线|红线/, weight: 0.95 },
  { role: 'plan', pattern: /总规|土规|城规|控规|详规|规划|規劃|国空|土地利用|三调|二调|地类图斑|DLTB|TDYT|land[ _-]?use|zoning|master[ _-]?plan|\bplan\b/i, weight: 0.85 },
  { role: 'projects', pattern: /项目|項目|台账|台賬|工程|ledger|projects?\b/i, weight: 0.9 },
  { role: 'built-up', pattern: /建成区|建成區|built[ _-]?up/i, weight: 0.95 },
  { role: 'districts', pattern: /街道界|街道|镇街|乡镇|鄉鎮|行政区|行政區|政区|区划|XZQ|XZJ|district|township|subdistrict|boundar/i, weight: 0.9 },
  { role: 'roads', pattern: /道路|路网|路網|公路|铁路|鐵路|绿道|綠道|街巷|roads?\b|streets?\b|railway|greenways?\b/i, weight: 0.9 },
  { role: 'green', pattern: /绿地|綠地|公园|公園|游园|绿化|綠化|园林|植被|树冠|樹冠|parks?\b|greens?\b|green[ _-]?space|canopy|vegetation/i, weight: 0.9 },
  { role: 'water', pattern: /水系|水域|河流|河道|河湖|湖泊|水面|坑塘|waters?\b|rivers?\b|lakes?\b|waterways?\b/i, weight: 0.9 },
  { role: 'residential', pattern: /居住|住宅|小区|小區|居民区|resident|housing/i, weight: 0.9 },
];

/** Heads of columns that tell a role, in their bare spelling. */
export const COLUMN_SIGNS: readonly RoleSign[] = [
  { role: 'projects', pattern: /^(?:项目名称|总投资|项目总投资|建设性质|形象进度|累计完成投资|建设规模及主要内容)$/, weight: 0.85 },
  { role: 'districts', pattern: /^(?:xzqdm|xzqmc|jdmc|街道|街道名称|镇街|乡镇名称|行政区名称|行政区划代码|区划代码|街道代码)$/, weight: 0.8 },
  { role: 'districts', pattern: /^(?:population|人口|城区人口|常住人口|户籍人口|总人口|pop|rks|adcode)$/, weight: 0.75 },
  { role: 'roads', pattern: /^(?:道路等级|道路名称|roadclass|highway|fclass|dldj|行道树|林荫路)$/, weight: 0.85 },
  { role: 'green', pattern: /^(?:绿地类型|绿地类别|绿地分类|绿地名称|公园名称|绿地率|greenshare|leisure|ldlx)$/, weight: 0.85 },
  { role: 'water', pattern: /^(?:waterway|水系名称|河流名称|水域类型|水体类型|自然岸线率)$/, weight: 0.85 },
  { role: 'plan', pattern: /^(?:dlbm|dlmc|ydyhfldm|ydfldm|ghdlbm|地类编码|用地代码|用地编码|地类)$/, weight: 0.75 },
  { role: 'residential', pattern: /^(?:小区名称|户数|住宅面积)$/, weight: 0.7 },
];

/** What all areas of a layer are inside of, by the layer's name. */
export const PLAN_CLASS_SIGNS: readonly (readonly [RegExp, PlanClass])[] = [
  [/CZKFBJ|KFBJ|开发边界|開發邊界/i, 'development'],
  [/YJJBNT|JBNT|基本农田|基本農田/i, 'farmland'],
  [/STBHHX|STHX|保护红线|生态红线|生態/i, 'ecology-redline'],
  [/蓝线|藍線/, 'blue-line'],
  [/绿线|綠線/, 'green-line'],
];

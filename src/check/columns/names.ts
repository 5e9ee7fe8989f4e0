import type { Role } from '../../model/layer.ts';
import type { Column, ColumnTable } from './column-table.ts';

const NAME = [
  '名称', '名稱', '项目名称', 'park name', '公园名称', '绿地名称', '道路名称', '河流名称', '水系名称', 'MC', 'title', 'label',
  'name:zh', 'name zh',
];
const DISTRICT_NAME = ['XZQMC', '街道', '街道名称', '乡镇', '乡镇名称', '行政区', '行政区名称', '区域名称', '区县', 'district'];

const ID = ['编号', '編號', '项目编号', '项目代码', '地块编号', 'DKBH', 'BSM', '序号', 'fid', 'objectid', 'osm id'];
const DISTRICT_ID = ['XZQDM', '行政区代码', '区划代码', '行政区划代码', '代码', '编码', 'adcode', 'code'];

/** The columns that hold an item's name and its id. */
export function identityColumns(role: Role, table: ColumnTable): { name: Column | null; id: Column | null } {
  const isDistrict = role === 'districts';
  return {
    name: table.find('name', isDistrict ? [...DISTRICT_NAME, ...NAME] : NAME),
    id: table.find('id', isDistrict ? [...DISTRICT_ID, ...ID] : ID),
  };
}

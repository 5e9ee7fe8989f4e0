import type { ProjectCategory, ProjectSite } from '../../model/layer.ts';
import type { Findings } from '../findings.ts';
import { readNumber, readShare, readText } from '../values.ts';
import type { Row } from './cells.ts';
import { monthCell, reportCell, textCell } from './cells.ts';
import type { Column, ColumnTable } from './column-table.ts';
import { cellOf } from './column-table.ts';
import { moneyCell } from './money.ts';
import type { WordList } from './words.ts';
import { valueOfWord } from './words.ts';

const CATEGORIES: WordList<ProjectCategory> = [
  ['housing', ['棚户区改造', '棚改', '棚户区', '安置', '住房', '老旧小区', '棚戶區改造']],
  ['water', ['水系治理', '水系', '河道', '水环境', '水生态', '黑臭水体']],
  ['pipes', ['管网', '管廊', '给排水', '供水', '排水', '污水', '燃气', '热力', '供热', '电力', '管網']],
  ['smart', ['智慧城市', '智慧', '信息化', '数字']],
  ['road', ['道路桥梁', '道路', '桥梁', '交通', '停车', '路网', '道路橋梁']],
  ['public', ['公共服务', '学校', '教育', '医院', '医疗', '卫生', '文化', '体育', '养老', '公共服務']],
  ['park', ['公园绿地', '公园', '绿地', '园林', '绿化', '游园', '公園綠地']],
  ['other', ['其他', '其它']],
];

const STATUSES: WordList<NonNullable<ProjectSite['status']>> = [
  ['stopped', ['停工', '停建', '暂停', '缓建']],
  ['done', ['竣工', '完工', '已完成', '建成', '已投用']],
  ['planned', ['谋划', '规划', '储备', '拟建', '謀劃']],
  ['preparing', ['前期', '未开工', '招标', '筹备', '待开工']],
  ['building', ['在建', '施工', '已开工', '建设中']],
];

const NATURES: WordList<NonNullable<ProjectSite['nature']>> = [
  ['extended', ['改扩建', '扩建', '改建', '改造', '改擴建']],
  ['continued', ['续建', '续', '續建']],
  ['new', ['新建', '新开工']],
];

/** What sites of the ledger have besides id, name and shape. */
export type ProjectFields = Omit<ProjectSite, 'id' | 'name' | 'geometry' | 'properties'>;

/** Reads the ledger of construction projects by the usual heads of its columns. */
export function projectFields(table: ColumnTable, findings: Findings): (row: Row) => ProjectFields {
  const category = table.find('category');
  const status = table.find('status');
  const nature = table.find('nature');
  const location = table.find('location');
  const content = table.find('content');
  const total = table.find('investTotal');
  const done = table.find('investDone');
  const owner = table.find('owner');
  const start = table.find('start');
  const finish = table.find('finish');
  const progress = table.find('progress');
  const problems = table.find('problems');
  return (row) => ({
    category: wordCell(row, category, CATEGORIES, findings) ?? 'other',
    status: wordCell(row, status, STATUSES, findings),
    nature: wordCell(row, nature, NATURES, findings),
    location: textCell(row, location),
    content: textCell(row, content),
    investTotalYuan: moneyCell(row, total, findings),
    investDoneYuan: moneyCell(row, done, findings),
    owner: textCell(row, owner),
    start: monthCell(row, start, findings),
    finish: monthCell(row, finish, findings),
    progressShare: progressCell(row, progress, findings),
    problems: textCell(row, problems),
  });
}

function wordCell<T extends string>(
  row: Row, column: Column | null, list: WordList<T>, findings: Findings,
): T | null {
  const word = textCell(row, column);
  if (word === null) return null;
  const value = valueOfWord(word, list);
  if (value === null) reportCell(row, column, 'unknown-class', findings);
  return value;
}

/** A share of the work, also where it stands within words: `主体完成65%`. */
function progressCell(row: Row, column: Column | null, findings: Findings): number | null {
  const cell = cellOf(row.properties, column);
  if (cell === undefined) return null;
  const within = /(\d+(?:\.\d+)?)\s*[%％]/.exec(readText(cell) ?? '')?.[0];
  const share = readNumber(cell) === null && within !== undefined ? readShare(within) : readShare(cell);
  if (share === null) reportCell(row, column, 'bad-value', findings);
  return share;
}

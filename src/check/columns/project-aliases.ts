/** Heads of the columns of a project ledger 城市建设项目台账: domain.md §2.5. */
export const PROJECT_ALIASES = {
  id: ['项目编号', '项目代码', '编号', '編號', '序号', 'BSM', 'fid', 'objectid'],
  name: ['项目名称', '工程名称', '名称', '名稱', 'MC', 'title', 'label', 'name:zh', 'name zh'],
  category: ['项目类别', '项目类型', '工程类别', '类别', '类型', 'type', 'class'],
  status: ['项目状态', '状态', '建设状态', '进展状态'],
  nature: ['建设性质', '性质'],
  location: ['建设地点', '地址', '位置', '地点', '建设位置', 'address'],
  content: ['建设规模及主要内容', '项目建设规模及主要内容', '建设内容', '主要建设内容', '建设规模', '建设内容及规模', '项目内容'],
  investTotal: ['invest total', '总投资', '项目总投资', '总投资额', '投资总额', '计划总投资', '投资额', 'investment'],
  investDone: ['invest done', '累计完成投资', '完成投资', '已完成投资', '完成投资额', '累计完成投资额'],
  owner: ['投资主体', '建设单位', '业主单位', '业主', '项目单位', '责任单位'],
  start: ['开工时间', '开工日期', '开工年月', '计划开工时间', 'start date'],
  finish: ['竣工时间', '完工时间', '竣工日期', '完工日期', '计划竣工时间', 'end', 'finish date'],
  progress: ['形象进度', '工程进度', '项目进度', '进度'],
  problems: ['存在问题', '问题', '存在的问题'],
} as const;

/** Many sheets in one file 图册, on the page and by the command. Simplified Chinese, Traditional Chinese, English. */
export const ATLAS_WORDS = {
  'atlas.index': ['目录', '目錄', 'Index'],
  'atlas.list': ['图幅目录', '圖幅目錄', 'Sheets'],
  'atlas.sheet': ['图幅', '圖幅', 'Sheet'],
  'atlas.number': ['图上编号', '圖上編號', 'On the map'],
  'atlas.page': ['页', '頁', 'Page'],
  'atlas.title': ['{title}册', '{title}冊', '{title}: atlas'],
  'atlas.finding': ['规划差异 {number}：{type}', '規劃差異 {number}：{type}', 'Difference {number}: {type}'],
  'atlas.facts': ['图斑情况', '圖斑情況', 'The finding'],
  'atlas.place': ['中心经纬度', '中心經緯度', 'Centre'],
  'atlas.who': ['审查人', '審查人', 'Reviewed by'],
  'atlas.when': ['审查日期', '審查日期', 'Reviewed on'],
  'atlas.rule': ['规则：{rule}', '規則：{rule}', 'Rule: {rule}'],
  'atlas.why': ['审查意见：{why}', '審查意見：{why}', 'Review: {why}'],
  'atlas.progress': ['第 {sheet} 张，共 {sheets} 张', '第 {sheet} 張，共 {sheets} 張', 'Sheet {sheet} of {sheets}'],
  'atlas.all': ['全部 {count} 张', '全部 {count} 張', 'All {count} sheets'],
  'atlas.and': ['、', '、', ', '],
  'atlas.heading': ['图册', '圖冊', 'Atlas'],
  'atlas.save': ['图册 PDF', '圖冊 PDF', 'Atlas as PDF'],
  'atlas.save.conflicts': ['{count} 处差异，一处一图', '{count} 處差異，一處一圖', '{count} differences, a sheet each'],
  'atlas.how': [
    '{count} 张图与一张目录，合为一个 PDF，带书签。',
    '{count} 張圖與一張目錄，合為一個 PDF，帶書籤。',
    '{count} sheets and an index in one PDF, with bookmarks.',
  ],
  'atlas.refused': [
    '未导出：下列图幅有误',
    '未匯出：下列圖幅有誤',
    'Nothing was exported, as these sheets are wrong',
  ],

  'command.sheet.out': ['请用 --out 指定输出文件夹', '請用 --out 指定輸出資料夾', 'name a folder for the sheets with --out'],
  'command.sheet.subject': [
    '--all 不能与 --district、--conflicts 同用', '--all 不能與 --district、--conflicts 同用', '--all excludes --district and --conflicts',
  ],
  'command.sheet.conflicts': [
    '--conflicts 即为差异图，不能与别的 --subject 同用', '--conflicts 即為差異圖，不能與別的 --subject 同用',
    '--conflicts is of differences and excludes another --subject',
  ],
  'command.sheet.choice': ['--{option} 应为 {choices}', '--{option} 應為 {choices}', '--{option} must be one of {choices}'],
  'command.sheet.scale': [
    '--scale 应为 100 到 5000000 的整数：1:N 的 N', '--scale 應為 100 到 5000000 的整數：1:N 的 N',
    '--scale must be a whole number from 100 to 5000000, the N of 1:N',
  ],
  'command.sheet.date': ['--date 应为日期，如 2026-03-31', '--date 應為日期，如 2026-03-31', '--date must be a date such as 2026-03-31'],
} as const;

/** The panels. Simplified Chinese, Traditional Chinese, English. */
export const PANEL_WORDS = {
  'badge.schematic': ['演示数据', '示範資料', 'Sample data'],
  'badge.unverified': ['未核实', '未核實', 'Unverified'],
  'badge.stale': ['待重算', '待重算', 'Out of date'],
  'badge.proxy': ['代用口径', '代用口徑', 'Proxy'],

  'verdict.met': ['达标', '達標', 'Met'],
  'verdict.not-met': ['未达标', '未達標', 'Not met'],
  'verdict.not-judged': ['不作判定', '不作判定', 'Not judged'],
  'gap.pass': ['余 {gap}', '餘 {gap}', '{gap} above'],
  'gap.fail': ['还差 {gap}', '還差 {gap}', 'short by {gap}'],
  'gap.pass.short': ['余 {gap}', '餘 {gap}', '+{gap}'],
  'gap.fail.short': ['差 {gap}', '差 {gap}', '−{gap}'],

  'cards.others': ['其余 {count} 项', '其餘 {count} 項', '{count} more'],

  'short.park_pc': ['人均公园', '人均公園', 'Park m²'],
  'short.park_service': ['服务半径', '服務半徑', 'Service'],
  'short.green_cover': ['绿化覆盖', '綠化覆蓋', 'Cover'],
  'short.green_rate': ['绿地率', '綠地率', 'Green'],

  'table.title': ['分街道', '分街道', 'By district'],
  'table.count': ['{count} 个', '{count} 個', '{count}'],
  'table.download': ['下载表格', '下載表格', 'Download the table'],
  'table.busy': ['正在重算', '正在重算', 'Computing'],
  'table.empty': ['还没有街道边界，数据到齐后在此列出。', '還沒有街道邊界，資料到齊後在此列出。', 'No district boundaries yet; districts will be listed here.'],
  'table.district': ['街道', '街道', 'District'],
  'table.gap': ['余缺/公顷', '餘缺/公頃', 'Gap, ha'],
  'table.total': ['合计', '合計', 'City'],
  'table.threshold': ['标准值', '標準值', 'Threshold'],
  'table.unknown': ['— {names}：{reason}', '— {names}：{reason}', '— {names}: {reason}'],
} as const;

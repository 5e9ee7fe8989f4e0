/** What was set in the project, and the dialog that sets it. Simplified Chinese, Traditional Chinese, English. */
export const EDIT_WORDS = {
  'badge.edited': ['已改', '已改', 'Edited'],
  'edit.threshold': ['标准值已改 · {name}：{source}', '標準值已改 · {name}：{source}', 'Threshold set · {name}: {source}'],
  'edit.park-service': ['服务半径已改：{source}', '服務半徑已改：{source}', 'Service radii set: {source}'],
  'edit.population': ['人口已改 · {name}：{source}', '人口已改 · {name}：{source}', 'Population set · {name}: {source}'],
  'edit.classes': ['绿地类别已改 · {name}：{source}', '綠地類別已改 · {name}：{source}', 'Green classes set · {name}: {source}'],
  'export.edited': ['改动', '改動', 'Edited'],

  'edit.road-classes': ['道路类别已改 · {name}：{source}', '道路類別已改 · {name}：{source}', 'Road classes set · {name}: {source}'],

  'settings.title': ['项目设置', '專案設定', 'Project settings'],
  'settings.thresholds': ['标准值', '標準值', 'Thresholds'],
  'settings.radii': ['服务半径', '服務半徑', 'Service radii'],
  'settings.populations': ['人口', '人口', 'Population'],
  'settings.classes': ['类别', '類別', 'Classes'],
  'settings.source': ['依据（写在数字旁边）', '依據（寫在數字旁邊）', 'Source, shown beside the figures'],
  'settings.by-hand': ['手工修改 {date}', '手工修改 {date}', 'Changed by hand {date}'],
  'settings.set-by': ['已改：{source}', '已改：{source}', 'Set by {source}'],
  'settings.apply': ['应用', '套用', 'Apply'],
  'settings.own': ['本项目的值', '本專案的值', 'For this project'],
  'settings.told': ['数据中的值', '資料中的值', 'In the data'],
  'settings.verified': ['已核实', '已核實', 'Verified'],
  'settings.thresholds.how': [
    '灰字是所选标准的值。填写后以本项目的值为准；只有已核实的值才用于判定。',
    '灰字是所選標準的值。填寫後以本專案的值為準；只有已核實的值才用於判定。',
    'Grey numbers are those of the standard. A number here takes its place; only verified ones judge.',
  ],
  'settings.populations.how': [
    '留空则用数据中的值。人均指标按此计算。',
    '留空則用資料中的值。人均指標按此計算。',
    'Empty: as in the data. Figures per resident rest on these.',
  ],
  'settings.radii.how': [
    '面积达到的公园，服务到相应的距离；取最大者。',
    '面積達到的公園，服務到相應的距離；取最大者。',
    'A park of at least this area serves so far; the largest radius counts.',
  ],
  'settings.radii.area': ['公园面积不小于（m²）', '公園面積不小於（m²）', 'Park area, at least (m²)'],
  'settings.radii.radius': ['服务半径（m）', '服務半徑（m）', 'Radius (m)'],
  'settings.radii.add': ['加一档', '加一檔', 'Add a line'],
  'settings.radii.standard': ['恢复标准的半径', '恢復標準的半徑', 'Back to the radii of the standard'],
  'settings.classes.how': [
    '文件里的值各算哪一类：绿地按 CJJ/T 85-2017，道路按 GB/T 51328-2018。规划的地类在“差异比对”里改。',
    '檔案裡的值各算哪一類：綠地按 CJJ/T 85-2017，道路按 GB/T 51328-2018。規劃的地類在「差異比對」裡改。',
    'Which class each value in the file stands for: CJJ/T 85-2017 for green space, GB/T 51328-2018 for roads. '
      + 'Those of plans are set where plans are compared.',
  ],
  'settings.classes.none': [
    '没有带类别字段的绿地或道路图层。',
    '沒有帶類別欄位的綠地或道路圖層。',
    'No layer of green space or roads has a column of classes.',
  ],
  'settings.classes.layer': ['图层', '圖層', 'Layer'],
  'settings.classes.value': ['文件里的值', '檔案裡的值', 'Value in the file'],
  'settings.classes.count': ['个数', '個數', 'Count'],
  'settings.classes.class': ['类别', '類別', 'Class'],
  'settings.classes.unknown': ['未识别', '未識別', 'Not recognised'],
} as const;

/** The public map: its table, sentences and the line under it. Simplified Chinese, Traditional Chinese, English. */
export const PUBLIC_WORDS = {
  'public.figures': ['数据表', '資料表', 'Figures'],
  'public.table': ['{city}：各街道的{indicator}与其他指标', '{city}：各街道的{indicator}與其他指標', '{city}: {indicator} and other indicators by district'],
  'public.indicator': ['指标', '指標', 'Indicator'],
  'public.with-unit': ['{indicator} {unit}', '{indicator} {unit}', '{indicator}, {unit}'],
  'public.against': ['与标准值 {threshold} 相比（{unit}）', '與標準值 {threshold} 相比（{unit}）', 'Against the threshold {threshold} ({unit})'],
  'public.show': ['在图上显示{indicator}', '在圖上顯示{indicator}', 'Show {indicator} on the map'],
  'public.sentences': ['逐项说明', '逐項說明', 'The figures in words'],
  'public.sentence': ['{name}：{indicator} {value}。', '{name}：{indicator} {value}。', '{name}: {indicator} {value}.'],
  'public.sentence.judged': [
    '{name}：{indicator} {value}，标准值 {threshold}，{verdict}。',
    '{name}：{indicator} {value}，標準值 {threshold}，{verdict}。',
    '{name}: {indicator} {value}, threshold {threshold}, {verdict}.',
  ],
  'public.sentence.unknown': [
    '{name}：{indicator}无数据，{reason}。', '{name}：{indicator}無資料，{reason}。', '{name}: {indicator} unknown, {reason}.',
  ],
  'public.standard': ['标准值：{standard}', '標準值：{standard}', 'Thresholds: {standard}'],
  'public.method': ['口径：{basis}，{what}', '口徑：{basis}，{what}', 'Counted: {basis}; {what}'],
  'public.counted.park_pc': [
    '公园绿地 G1 与绿化达标的广场 G3', '公園綠地 G1 與綠化達標的廣場 G3', 'parks (G1) and squares (G3) that are green enough',
  ],
  'public.counted.green_rate': [
    '公园、防护、附属绿地与广场的绿化部分', '公園、防護、附屬綠地與廣場的綠化部分', 'parks, protective and attached green, the green of squares',
  ],
  'public.counted.green_cover': ['植被垂直投影', '植被垂直投影', 'vegetation seen from above'],
  'public.counted.park_service': [
    '公园边界起的直线距离', '公園邊界起的直線距離', 'straight distance from the edge of parks',
  ],
  'public.full': ['打开完整地图', '開啟完整地圖', 'Open the full map'],
  'public.conflicts': ['规划差异一览', '規劃差異一覽', 'Where the plans disagree'],
  'public.conflicts.none': ['规划数据未能全部读入，无法比对。', '規劃資料未能全部讀入，無法比對。', 'Not all plans could be read, so that they cannot be compared.'],
  'public.conflicts.wait': ['正在比对规划…', '正在比對規劃…', 'Comparing the plans…'],
  'public.share': ['复制链接', '複製連結', 'Copy the link'],
  'public.shared': ['链接已复制', '連結已複製', 'The link was copied'],
} as const;

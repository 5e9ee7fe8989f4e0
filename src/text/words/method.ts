/** 口径说明: how a value was made. Simplified Chinese, Traditional Chinese, English. */
export const METHOD_WORDS = {
  'note.title': ['口径说明', '口徑說明', 'How this was computed'],
  'note.show-counted': ['在图上显示计入的 {count} 块', '在圖上顯示計入的 {count} 塊', 'Show the {count} counted on the map'],
  'note.comma': ['，', '，', ', '],

  'note.top.park_pc': ['公园绿地 {amount}', '公園綠地 {amount}', 'Parks {amount}'],
  'note.top.green_rate': ['绿地 {amount}', '綠地 {amount}', 'Green land {amount}'],
  'note.top.green_cover': ['植被投影 {amount}', '植被投影 {amount}', 'Canopy {amount}'],
  'note.top.park_service': ['半径内居住用地 {amount}', '半徑內居住用地 {amount}', 'Housing in reach {amount}'],
  'note.top.proxy': ['半径内土地 {amount}', '半徑內土地 {amount}', 'Land in reach {amount}'],
  'note.bottom.park_pc': ['{amount}', '{amount}', '{amount}'],
  'note.bottom.green_rate': ['用地 {amount}', '用地 {amount}', 'land {amount}'],
  'note.bottom.green_cover': ['用地 {amount}', '用地 {amount}', 'land {amount}'],
  'note.bottom.park_service': ['居住用地 {amount}', '居住用地 {amount}', 'housing {amount}'],
  'note.bottom.proxy': ['用地 {amount}', '用地 {amount}', 'land {amount}'],

  'note.merged': [
    '图斑先融合再按街道裁切；没有重叠',
    '圖斑先融合再按街道裁切；沒有重疊',
    'Polygons merged, then cut by district; nothing overlaps',
  ],
  'note.merged-once': [
    '图斑先融合再按街道裁切；重叠 {area}只计一次',
    '圖斑先融合再按街道裁切；重疊 {area}只計一次',
    'Polygons merged, then cut by district; {area} of overlap counted once',
  ],
  'note.squares-as-park': [
    '广场用地（G3）绿化占比 ≥ {share} 的，整块计入公园绿地',
    '廣場用地（G3）綠化占比 ≥ {share} 的，整塊計入公園綠地',
    'Squares (G3) with at least {share} green count as parks',
  ],
  'note.squares-green-part': [
    'G1、G2、XG 全部计入；广场用地（G3）只计绿化部分',
    'G1、G2、XG 全部計入；廣場用地（G3）只計綠化部分',
    'G1, G2 and XG count in full; of squares (G3) the green part',
  ],
  'note.canopy-once': [
    '按植被垂直投影计，乔木下的灌草不重复计',
    '按植被垂直投影計，喬木下的灌草不重複計',
    'By vertical projection of vegetation; layers below crowns are not counted again',
  ],
  'note.radius': [
    '从公园边界起算直线距离：{pairs}',
    '從公園邊界起算直線距離：{pairs}',
    'Straight distance from the edge of a park: {pairs}',
  ],

  'note.left-out.park_pc': [
    '独立河流水面、区域绿地（EG）不计入',
    '獨立河流水面、區域綠地（EG）不計入',
    'Rivers and lakes of their own and regional green (EG) are left out',
  ],
  'note.left-out.green_rate': [
    '独立河流水面、区域绿地（EG）不计入',
    '獨立河流水面、區域綠地（EG）不計入',
    'Rivers and lakes of their own and regional green (EG) are left out',
  ],
  'note.left-out.green_cover': [
    '屋顶绿化、垂直绿化不计入',
    '屋頂綠化、垂直綠化不計入',
    'Roof and wall greening are left out',
  ],
  'note.left-out.park_service': [
    '界外公园的服务范围也计入；步行路径不在此列',
    '界外公園的服務範圍也計入；步行路徑不在此列',
    'Parks beyond the boundary serve as well; walking routes are not considered',
  ],
  'note.basis.built-up': [
    '以建成区为底；GRS 80 椭球面积',
    '以建成區為底；GRS 80 橢球面積',
    'Base: built-up area; areas on the GRS 80 ellipsoid',
  ],
  'note.basis.admin': [
    '按行政区面积（非建成区口径），不与标准值比较；GRS 80 椭球面积',
    '按行政區面積（非建成區口徑），不與標準值比較；GRS 80 橢球面積',
    'Base: administrative area, not built-up area, so not compared with thresholds; GRS 80 ellipsoid',
  ],
  'note.threshold': [
    '标准值 {threshold}：{source}',
    '標準值 {threshold}：{source}',
    'Threshold {threshold}: {source}',
  ],
  'note.threshold-unverified': [
    '标准值 {threshold} 未核实，不作判定：{source}',
    '標準值 {threshold} 未核實，不作判定：{source}',
    'Threshold {threshold} is unverified and not judged by: {source}',
  ],

  'people.plain': ['{count} 人', '{count} 人', '{count} residents'],
  'people.ten-thousands': ['{count} 万人', '{count} 萬人', '{count} residents'],
  'money.usual': ['{amount} 万元', '{amount} 萬元', 'CNY {amount}'],
  'money.large': ['{amount} 亿元', '{amount} 億元', 'CNY {amount} million'],
} as const;

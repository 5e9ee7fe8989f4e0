/**
 * One sentence for each `IssueCode` of the city as a whole.
 * Simplified Chinese, Traditional Chinese, English.
 */
export const CITY_ISSUE_WORDS = {
  'issue.no-districts': [
    '还没有街道边界，无法计算分区指标；请导入街道边界',
    '還沒有街道邊界，無法計算分區指標；請匯入街道邊界',
    'there are no districts, so nothing can be computed for each; import their boundaries',
  ],
  'issue.no-population': [
    '没有人口数，人均指标无法计算；请补上常住人口',
    '沒有人口數，人均指標無法計算；請補上常住人口',
    'its population is unknown, and with it every figure per resident; add it',
  ],
  'issue.districts-overlap': [
    '街道边界互相重叠 {areaM2}，重叠处在各街道都计入；请检查边界',
    '街道邊界互相重疊 {areaM2}，重疊處在各街道都計入；請檢查邊界',
    'districts overlap by {areaM2}, which counts in each of them; check the boundaries',
  ],
  'issue.district-without-built-up': [
    '没有建成区，不计算建成区指标',
    '沒有建成區，不計算建成區指標',
    'has no built-up part, so it has no built-up indicators',
  ],
  'issue.outside-districts': [
    '{areaM2} 绿地在所有街道之外，其中公园 {parkM2}，未计入任何街道',
    '{areaM2} 綠地在所有街道之外，其中公園 {parkM2}，未計入任何街道',
    '{areaM2} of green land lies outside every district, {parkM2} of it parks; it counts in none',
  ],
  'issue.overlap-counted-once': [
    '绿地互相重叠 {areaM2}，只计一次',
    '綠地互相重疊 {areaM2}，只計一次',
    'green spaces overlap by {areaM2}, counted once',
  ],
  'issue.cover-below-rate': [
    '绿化覆盖 {canopyM2}，小于绿地 {greenM2}，不合常理；请检查覆盖图层',
    '綠化覆蓋 {canopyM2}，小於綠地 {greenM2}，不合常理；請檢查覆蓋圖層',
    'green cover of {canopyM2} is less than green land of {greenM2}, unlikely; check the canopy layer',
  ],
  'issue.square-share-unknown': [
    '广场没有绿化占比，它可能影响的指标算不出；请补上占比',
    '廣場沒有綠化占比，它可能影響的指標算不出；請補上占比',
    'the green share of this square is unknown, and with it the figures that it could change; add the share',
  ],
  'issue.no-canopy-layer': [
    '没有绿化覆盖图层，绿化覆盖率无法计算；不以绿地率代替',
    '沒有綠化覆蓋圖層，綠化覆蓋率無法計算；不以綠地率代替',
    'there is no canopy layer, so green coverage is unknown; the green land rate does not stand in for it',
  ],
  'issue.no-residential-layer': [
    '没有居住用地，服务半径覆盖率以建成区代替计算，不作判定',
    '沒有居住用地，服務半徑覆蓋率以建成區代替計算，不作判定',
    'no residential land: service coverage is of the base area instead and is not judged',
  ],
  'issue.no-built-up-layer': [
    '没有建成区范围，按行政区面积（非建成区口径）计算，不与标准比较',
    '沒有建成區範圍，按行政區面積（非建成區口徑）計算，不與標準比較',
    'no built-up area; figures are for whole districts and are not compared with standards',
  ],
  'issue.no-green-layer': [
    '还没有绿地图层，绿地指标无法计算；请导入绿地',
    '還沒有綠地圖層，綠地指標無法計算；請匯入綠地',
    'there are no green spaces, so green indicators are unknown; import them',
  ],
  'issue.layer-failed': [
    '一个图层（{role}）没有读入，与它有关的指标按无数据处理',
    '一個圖層（{role}）沒有讀入，與它有關的指標按無資料處理',
    'a layer ({role}) could not be read; what rests on it is unknown',
  ],
} as const;

/**
 * One sentence for each `Reason`: why there is no value, or no judgement of it; those of `Untold` are said with their
 * amount. Simplified Chinese, Traditional Chinese, English.
 */
export const REASON_WORDS = {
  'reason.no-population': ['没有人口数', '沒有人口數', 'No population is given'],
  'reason.no-built-up-part': ['没有建成区', '沒有建成區', 'No part of it is built up'],
  'reason.no-green-layer': ['没有绿地图层', '沒有綠地圖層', 'There is no layer of green land'],
  'reason.no-canopy-layer': [
    '没有植被覆盖（遥感）图层', '沒有植被覆蓋（遙感）圖層', 'There is no canopy layer from remote sensing',
  ],
  'reason.no-residential-land': ['没有居住用地', '沒有居住用地', 'There is no residential land'],
  'reason.no-roads': ['没有道路', '沒有道路', 'There are no roads'],
  'reason.no-road-attribute': ['道路缺少这一属性', '道路缺少這一屬性', 'The roads do not tell'],
  'reason.no-shore-attribute': ['水体没有岸线自然化属性', '水體沒有岸線自然化屬性', 'The waters do not tell the form of their shore'],
  'reason.no-water': ['没有水体', '沒有水體', 'There is no water'],
  'reason.no-greenways': ['没有绿道', '沒有綠道', 'There are no greenways'],
  'reason.no-class-detail': [
    '公园没有细分到中类，分不出综合公园', '公園沒有細分到中類，分不出綜合公園',
    'The parks are not classed finely enough to tell comprehensive parks',
  ],
  'reason.no-districts': ['没有街道边界', '沒有街道邊界', 'There are no district boundaries'],
  'reason.district-unknown': ['有的街道算不出', '有的街道算不出', 'It is not known for every district'],
  'reason.layer-failed': ['图层没能载入', '圖層沒能載入', 'A layer could not be loaded'],
  'reason.admin-area-basis': [
    '按行政区面积（非建成区口径），不与标准比较', '按行政區面積（非建成區口徑），不與標準比較',
    'Measured on the administrative area, not the built-up area: not compared with a standard',
  ],
  'reason.proxy-basis': [
    '没有居住用地图层，以建成区代替，不作判定', '沒有居住用地圖層，以建成區代替，不作判定',
    'Measured on the built-up area in place of residential land: not judged',
  ],
  'reason.no-threshold': ['所选标准没有这一项', '所選標準沒有這一項', 'The chosen standard sets no threshold for it'],
  'reason.threshold-unverified': ['标准值未核实，不作判定', '標準值未核實，不作判定', 'The threshold is unverified: not judged'],
  'reason.city-threshold': [
    '标准值针对全市，对街道仅供参考', '標準值針對全市，對街道僅供參考',
    'The threshold binds the city; for a district it is only a reading aid',
  ],
  'untold.class-unknown': [
    '有绿地类别不明，可能计入，请补上类别', '有綠地類別不明，可能計入，請補上類別',
    'Green spaces of unknown class may count here: give their class',
  ],
  'untold.square-share-unknown': [
    '有广场没有绿化占比，可能计入，请补上占比', '有廣場沒有綠化占比，可能計入，請補上占比',
    'Squares whose share of green is unknown may count here: give their share',
  ],
  'untold.amount': ['{what}（{count} 处，{area}）', '{what}（{count} 處，{area}）', '{what} ({count}, {area})'],
} as const;

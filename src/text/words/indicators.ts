/** Names of indicators, standards, units, reasons. Simplified Chinese, Traditional Chinese, English. */
export const INDICATOR_WORDS = {
  'indicator.park_pc': ['人均公园绿地', '人均公園綠地', 'Park area per resident'],
  'indicator.park_service': ['公园服务半径覆盖率', '公園服務半徑覆蓋率', 'Park service coverage'],
  'indicator.green_cover': ['绿化覆盖率', '綠化覆蓋率', 'Green coverage'],
  'indicator.green_rate': ['绿地率', '綠地率', 'Green land rate'],
  'indicator.park_min': ['最低街道人均公园绿地', '最低街道人均公園綠地', 'Lowest district: park area per resident'],
  'indicator.cover_min': ['最低街道绿地率', '最低街道綠地率', 'Lowest district: green land rate'],
  'indicator.comp_park': ['综合公园指数', '綜合公園指數', 'Comprehensive parks per population'],
  'indicator.net_density': ['路网密度', '路網密度', 'Road network density'],
  'indicator.road_green': ['道路绿化普及率', '道路綠化普及率', 'Roads with street trees'],
  'indicator.shade_road': ['林荫路覆盖率', '林蔭路覆蓋率', 'Shaded roads'],
  'indicator.shore_nat': ['水体岸线自然化率', '水體岸線自然化率', 'Natural shoreline'],
  'indicator.greenway_svc': ['绿道服务半径覆盖率', '綠道服務半徑覆蓋率', 'Greenway service coverage'],
  'indicator.greenway_pc': ['万人拥有绿道长度', '萬人擁有綠道長度', 'Greenway length per 10,000 residents'],
} as const;

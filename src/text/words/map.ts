/** The map, its legend and controls. Simplified Chinese, Traditional Chinese, English. */
export const MAP_WORDS = {
  'map.title': ['地图', '地圖', 'Map'],
  'map.name': ['{city}地图', '{city}地圖', 'Map of {city}'],
  'map.name.theme': ['{city}{theme}地图', '{city}{theme}地圖', 'Map of {city}: {theme}'],
  'map.zoom-in': ['放大', '放大', 'Zoom in'],
  'map.zoom-out': ['缩小', '縮小', 'Zoom out'],
  'map.fullscreen': ['全屏', '全螢幕', 'Full screen'],
  'map.home': ['回到全图', '回到全圖', 'Show the whole city'],
  'map.controls': ['地图操作', '地圖操作', 'Map controls'],
  'map.schematic-note': ['界线为示意，非法定', '界線為示意，非法定', 'Boundaries are schematic, not legal'],
  'map.crs': ['CGCS2000', 'CGCS2000', 'CGCS2000'],
  'map.crs.hint': [
    '经纬度按 CGCS2000（EPSG:4490），与 WGS 84 相差不足 1 米',
    '經緯度按 CGCS2000（EPSG:4490），與 WGS 84 相差不足 1 公尺',
    'Longitude and latitude in CGCS2000 (EPSG:4490), less than 1 m off WGS 84',
  ],
  'map.east': ['{degrees}° E', '{degrees}° E', '{degrees}° E'],
  'map.west': ['{degrees}° W', '{degrees}° W', '{degrees}° W'],
  'map.north': ['{degrees}° N', '{degrees}° N', '{degrees}° N'],
  'map.south': ['{degrees}° S', '{degrees}° S', '{degrees}° S'],
  'map.scale': ['比例尺', '比例尺', 'Scale'],
  'map.scale.km': ['{length} km', '{length} km', '{length} km'],
  'map.scale.m': ['{length} m', '{length} m', '{length} m'],
  'map.no-webgl': [
    '这个浏览器不能绘制地图（需要 WebGL 2）。请开启硬件加速或换一个浏览器；表格和指标照常可用。',
    '這個瀏覽器不能繪製地圖（需要 WebGL 2）。請開啟硬體加速或換一個瀏覽器；表格和指標照常可用。',
    'This browser cannot draw the map (it needs WebGL 2). Turn on hardware acceleration or use another browser; '
      + 'the table and the indicators work as usual.',
  ],
  'map.gesture-hint': [
    '按住 {key} 滚动缩放，触屏用两指移动',
    '按住 {key} 捲動縮放，觸控螢幕用兩指移動',
    'Hold {key} and scroll to zoom; on a touch screen move with two fingers',
  ],
  'plan-letter.a': ['甲', '甲', 'A'],
  'plan-letter.b': ['乙', '乙', 'B'],
  'plan-letter.c': ['丙', '丙', 'C'],
} as const;

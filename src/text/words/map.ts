/** The map, its legend and controls. Simplified Chinese, Traditional Chinese, English. */
export const MAP_WORDS = {
  'map.title': ['地图', '地圖', 'Map'],
} as const;

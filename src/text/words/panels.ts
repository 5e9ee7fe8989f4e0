/** The panels. Simplified Chinese, Traditional Chinese, English. */
export const PANEL_WORDS = {
  'panel.layers': ['图层', '圖層', 'Layers'],
} as const;

/** The page as a whole. Simplified Chinese, Traditional Chinese, English. */
export const APP_WORDS = {
  'app.name': ['园城图', '園城圖', 'Garden City Map'],
} as const;

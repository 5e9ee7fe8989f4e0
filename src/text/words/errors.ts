/** One sentence for each `ErrorCode`: what happened, to which file, what to do. Simplified Chinese, Traditional Chinese, English. */
export const ERROR_WORDS = {
  'error.analyse/failed': ['计算出错', '計算出錯', 'The calculation failed'],
} as const;

/** What was set in the project, and the dialog that sets it. Simplified Chinese, Traditional Chinese, English. */
export const EDIT_WORDS = {
  'badge.edited': ['已改', '已改', 'Edited'],
  'edit.threshold': ['标准值已改 · {name}：{source}', '標準值已改 · {name}：{source}', 'Threshold set · {name}: {source}'],
  'edit.park-service': ['服务半径已改：{source}', '服務半徑已改：{source}', 'Service radii set: {source}'],
  'edit.population': ['人口已改 · {name}：{source}', '人口已改 · {name}：{source}', 'Population set · {name}: {source}'],
  'edit.classes': ['绿地类别已改 · {name}：{source}', '綠地類別已改 · {name}：{source}', 'Green classes set · {name}: {source}'],
  'export.edited': ['改动', '改動', 'Edited'],
} as const;

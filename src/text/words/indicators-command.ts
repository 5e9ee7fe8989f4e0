/** The command `indicators` in a terminal. Simplified Chinese, Traditional Chinese, English. */
export const INDICATORS_COMMAND_WORDS = {
  'command.project': ['请给出一个项目文件', '請給出一個專案檔', 'name one project file'],
  'command.standard': ['--standard 应为 {editions}', '--standard 應為 {editions}', '--standard must be one of {editions}'],
  'command.population': ['人口', '人口', 'Residents'],
  'command.base': ['计算面积', '計算面積', 'Base'],
  'command.indicator': ['指标', '指標', 'Indicator'],
  'command.value': ['数值', '數值', 'Value'],
  'command.threshold': ['标准值', '標準值', 'Threshold'],
  'command.verdict': ['判定', '判定', 'Verdict'],
} as const;

/** The command in a terminal. Simplified Chinese, Traditional Chinese, English. */
export const COMMAND_WORDS = {
  'command.usage': ['用法：', '用法：', 'Usage:'],
  'command.unknown': ['没有 {name} 这个命令', '沒有 {name} 這個命令', 'there is no command {name}'],
  'command.files': ['请给出文件', '請給出檔案', 'name at least one file'],
  'command.in-and-out': [
    '请给出一个输入文件和一个输出文件', '請給出一個輸入檔案和一個輸出檔案', 'name one file to read and one to write',
  ],
  'command.format': ['--format 应为 {formats}', '--format 應為 {formats}', '--format must be one of {formats}'],
  'command.output': [
    'XLSX 请用 --output 指定文件', 'XLSX 請用 --output 指定檔案', 'name a file for XLSX with --output',
  ],
  'command.crs': ['--crs 应为 EPSG:编号', '--crs 應為 EPSG:編號', '--crs must be EPSG and a number, EPSG:4547'],
  'command.offset': [
    '--offset 应为 gcj02 或 bd09', '--offset 應為 gcj02 或 bd09', '--offset must be gcj02 or bd09',
  ],
  'command.written': ['已写出 {file}：{kept} 个要素', '已寫出 {file}：{kept} 個要素', 'wrote {file}: {kept} features'],
  'command.published': [
    '已写出 {figures}：{districts} 个区域的指标；{project} 指向它', '已寫出 {figures}：{districts} 個區域的指標；{project} 指向它',
    'wrote {figures}, districts: {districts}; {project} names it',
  ],
  'command.nothing-kept': [
    '{file} 里没有可用的要素，未写出', '{file} 裡沒有可用的要素，未寫出', '{file} has no feature that can be used; nothing written',
  ],
  'command.layer': [
    '{name}：{kept}/{features} 个要素，{geometry}', '{name}：{kept}/{features} 個要素，{geometry}',
    '{name}: {kept} of {features} features, {geometry}',
  ],
  'command.no-issues': ['没有发现问题', '沒有發現問題', 'no issues'],
  'command.severity.error': ['错误', '錯誤', 'error'],
  'command.severity.warning': ['警告', '警告', 'warning'],
  'command.severity.info': ['说明', '說明', 'note'],
} as const;

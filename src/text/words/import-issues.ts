/** Issues of importing: tables joined to a layer. Simplified Chinese, Traditional Chinese, English. */
export const IMPORT_ISSUE_WORDS = {
  'issue.zones-mixed': [
    '东坐标带有几个带号（{zones}），已各按其带换算',
    '東座標帶有幾個帶號（{zones}），已各按其帶換算',
    'eastings carry several zones ({zones}); each was converted by its own',
  ],
  'issue.member-unread': [
    '压缩包里的 {member} 没有读入（{reason}），其余照常；请单独导入它看原因',
    '壓縮檔裡的 {member} 沒有讀入（{reason}），其餘照常；請單獨匯入它看原因',
    '{member} in the archive was not read ({reason}); the rest was. Import it alone to see why',
  ],
  'issue.rows-above-heads': [
    '表头上方的 {count} 行（标题、单位）未作数据',
    '表頭上方的 {count} 行（標題、單位）未作資料',
    '{count} row(s) above the column heads (title, units) were not taken as data',
  ],
  'issue.layer-chosen': [
    '文件里有 {count} 个图层，只用了第一个（{name}）',
    '檔案裡有 {count} 個圖層，只用了第一個（{name}）',
    'the file holds {count} layers; only the first, {name}, is used',
  ],
  'issue.row-unmatched': [
    '表里的“{key}”（{column}）没有对应的街道，未用；请核对代码或名称',
    '表裡的「{key}」（{column}）沒有對應的街道，未用；請核對代碼或名稱',
    'no district for "{key}" ({column}) of the table; not used. Check code or name',
  ],
  'issue.item-unmatched': [
    '表里没有 {item} 的数据，保持原样',
    '表裡沒有 {item} 的資料，保持原樣',
    'the table has no row for {item}; left as it was',
  ],
  'issue.name-matched': [
    '“{written}”与“{item}”写法不同，按同一街道匹配',
    '「{written}」與「{item}」寫法不同，按同一街道匹配',
    '"{written}" is spelt otherwise than "{item}"; matched as one district',
  ],
  'issue.code-padded': [
    '代码 {code} 末尾的零丢了，按 {padded} 匹配',
    '代碼 {code} 末尾的零丟了，按 {padded} 匹配',
    'code {code} had lost zeros from its end; matched as {padded}',
  ],
} as const;

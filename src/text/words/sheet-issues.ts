/** One sentence for each `IssueCode` of a meeting sheet. Simplified Chinese, Traditional Chinese, English. */
export const SHEET_ISSUE_WORDS = {
  'issue.sheet-scale-off': [
    '比例尺与标注不符，未导出；请换一个比例尺，并把此情况告诉开发者',
    '比例尺與標註不符，未匯出；請換一個比例尺，並把此情況告訴開發者',
    'the scale bar does not agree with the stated scale, so nothing is exported; take another scale, and report this',
  ],
  'issue.sheet-scale-out-of-reach': [
    '1:{scale} 超出能准确绘制的范围（1:100 至 1:5 000 000），未导出；请换一个比例尺',
    '1:{scale} 超出能準確繪製的範圍（1:100 至 1:5 000 000），未匯出；請換一個比例尺',
    '1:{scale} is outside of what can be drawn truly (1:100 to 1:5 000 000), so nothing is exported; take another scale',
  ],
  'issue.sheet-chart-short': [
    '图表缺 {count} 项（如“{first}”），未导出；请换更大的纸张',
    '圖表缺 {count} 項（如「{first}」），未匯出；請換更大的紙張',
    'the chart lacks {count} bars (such as “{first}”), so nothing is exported; take larger paper',
  ],
  'issue.sheet-notes-short': [
    '说明缺 {count} 条（如“{first}”），未导出；请换更大的纸张',
    '說明缺 {count} 條（如「{first}」），未匯出；請換更大的紙張',
    'the notes lack {count} entries (such as “{first}”), so nothing is exported; take larger paper',
  ],
  'issue.sheet-legend-short': [
    '图例缺 {count} 行（如“{first}”），未导出；请换更大的纸张或隐藏部分图层',
    '圖例缺 {count} 行（如「{first}」），未匯出；請換更大的紙張或隱藏部分圖層',
    'the legend lacks {count} lines (such as “{first}”), so nothing is exported; take larger paper or hide layers',
  ],
  'issue.sheet-table-short': [
    '表格缺 {count} 行（如“{first}”），未导出；请换更大的纸张',
    '表格缺 {count} 行（如「{first}」），未匯出；請換更大的紙張',
    'the table lacks {count} rows (such as “{first}”), so nothing is exported; take larger paper',
  ],
  'issue.sheet-attribution-missing': [
    '没有资料来源，未导出；请在图层的“来源”里注明',
    '沒有資料來源，未匯出；請在圖層的「來源」裡註明',
    'there are no sources, so nothing is exported; name them in the layers',
  ],
  'issue.sheet-text-outside': [
    '{count} 处文字放不下（如“{first}”），未导出；请缩短文字或换更大的纸张',
    '{count} 處文字放不下（如「{first}」），未匯出；請縮短文字或換更大的紙張',
    '{count} texts do not fit (such as “{first}”), so nothing is exported; shorten them or take larger paper',
  ],
  'issue.sheet-extent-cut': [
    '1:{scale} 在这张纸上放不下全部范围；放得下的比例尺是 1:{next}',
    '1:{scale} 在這張紙上放不下全部範圍；放得下的比例尺是 1:{next}',
    'at 1:{scale} the paper does not take all of it; 1:{next} would',
  ],
  'issue.sheet-approval-missing': [
    '没有审图号：只能内部使用，公开前须送审',
    '沒有審圖號：只能內部使用，公開前須送審',
    'no map approval number: for internal use only; have it approved before it is published',
  ],
  'issue.sheet-sign-missing': [
    '所带字体没有“{signs}”，PDF 中会是空白；请改用别的字',
    '所帶字型沒有「{signs}」，PDF 中會是空白；請改用別的字',
    'the bundled font has no “{signs}”, which the PDF would leave blank; use other signs',
  ],
  'issue.sheet-no-comparison': [
    '还没有比对结果：请导入两份规划，并在“差异比对”中比对',
    '還沒有比對結果：請匯入兩份規劃，並在「差異比對」中比對',
    'nothing was compared yet; import two plans and compare them',
  ],
  'issue.sheet-grid-unknown': [
    '不认识坐标系 {grid}，图廓改注经纬度',
    '不認識座標系 {grid}，圖廓改註經緯度',
    '{grid} is not known, so that the ticks are of longitude and latitude',
  ],
  'issue.sheet-outdated': [
    '图中数字已过期，请先重算',
    '圖中數字已過期，請先重算',
    'the figures are out of date; compute them again first',
  ],
} as const;

/** Keeping work: drafts, project files, undo. Simplified Chinese, Traditional Chinese, English. */
export const KEEP_WORDS = {
  'keep.layer': ['图层“{title}”', '圖層「{title}」', 'the layer “{title}”'],
  'keep.settings': ['项目设置', '專案設定', 'the project itself'],
  'keep.and': ['、', '、', ', '],

  'keep.undo': ['撤销', '復原', 'Undo'],
  'keep.redo': ['重做', '重做', 'Redo'],
  'keep.save': ['保存项目文件', '儲存專案檔', 'Save project file'],
  'keep.open': ['打开项目文件', '開啟專案檔', 'Open project file'],

  'kept.draft': ['草稿', '草稿', 'Draft'],
  'kept.browser': ['已存于本机 {time}', '已存於本機 {time}', 'On this computer, {time}'],
  'kept.file': ['已存为文件 {time}', '已存為檔案 {time}', 'Saved to a file, {time}'],
  'kept.refused': ['未能存于本机', '未能存於本機', 'Not kept'],

  'keep.removed': ['已移除“{title}”', '已移除「{title}」', 'Removed {title}'],
  'keep.discarded': ['已丢弃“{title}”的草稿', '已捨棄「{title}」的草稿', 'Threw away the draft of {title}'],
  'keep.found': [
    '“{title}”有未存为文件的改动，{time} 存于本机',
    '「{title}」有未存為檔案的改動，{time} 存於本機',
    '{title} has edits that are in no file. They were kept here on {time}',
  ],
  'keep.drafts': ['本机留存', '本機留存', 'Kept on this computer'],
  'keep.draft': ['{title}，{time}', '{title}，{time}', '{title}, {time}'],
  'keep.draft.in-file': ['{title}，{time}（已存为文件）', '{title}，{time}（已存為檔案）', '{title}, {time} (saved to a file)'],
  'keep.restore': ['恢复', '復原草稿', 'Restore'],
  'keep.discard': ['丢弃', '捨棄', 'Throw away'],
} as const;

/** One sentence for each `IssueCode`. Simplified Chinese, Traditional Chinese, English. */
export const ISSUE_WORDS = {
  'issue.title': ['数据问题', '資料問題', 'Data issues'],
} as const;

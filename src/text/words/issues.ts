import { CITY_ISSUE_WORDS } from './city-issues.ts';
import { FIELD_WORDS } from './fields.ts';
import { FILE_ISSUE_WORDS } from './file-issues.ts';
import { IMPORT_ISSUE_WORDS } from './import-issues.ts';
import { PLAN_ISSUE_WORDS } from './plan-issues.ts';
import { SHEET_ISSUE_WORDS } from './sheet-issues.ts';

/**
 * One sentence for each `IssueCode`, and the words in them.
 * Simplified Chinese, Traditional Chinese, English.
 */
export const ISSUE_WORDS = {
  'issue.title': ['数据问题', '資料問題', 'Data issues'],
  'issue.about': ['{subject}：{sentence}', '{subject}：{sentence}', '{subject}: {sentence}'],
  'issue.feature': ['要素 {feature}', '要素 {feature}', 'Feature {feature}'],
  ...FILE_ISSUE_WORDS,
  ...CITY_ISSUE_WORDS,
  ...IMPORT_ISSUE_WORDS,
  ...PLAN_ISSUE_WORDS,
  ...SHEET_ISSUE_WORDS,
  ...FIELD_WORDS,
} as const;

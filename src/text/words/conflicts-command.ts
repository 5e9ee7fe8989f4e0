/** The command `conflicts` in a terminal. Simplified Chinese, Traditional Chinese, English. */
export const CONFLICTS_COMMAND_WORDS = {
  'command.count': ['{count} 个', '{count} 個', '{count}'],
  'command.conflicts.finding': ['编号', '編號', 'Id'],
  'command.conflicts.severity': ['程度', '程度', 'Severity'],
  'command.conflicts.plans': ['规划', '規劃', 'Plans'],
  'command.conflicts.sides': ['用地', '用地', 'Land use'],
  'command.conflicts.area': ['面积', '面積', 'Area'],
  'command.conflicts.district': ['街道', '街道', 'District'],
  'command.conflicts.review': ['审查状态', '審查狀態', 'Review'],
  'command.conflicts.rule': ['规则', '規則', 'Rule'],
  'command.conflicts.site': ['项目', '項目', 'Project site'],
  'command.conflicts.conclusion': ['结论', '結論', 'Conclusion'],
  'register.changed': [
    '{id}：面积与审查时不同，请复核', '{id}：面積與審查時不同，請複核', '{id}: its area is not the one that was reviewed; look again',
  ],
  'register.unmatched': [
    '{id}（{state}）：台账中有，本次比对中没有', '{id}（{state}）：台賬中有，本次比對中沒有',
    '{id} ({state}) is in the register but not in this comparison',
  ],
} as const;

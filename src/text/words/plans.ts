/** Plans and what they disagree on. Simplified Chinese, Traditional Chinese, English. */
export const PLAN_WORDS = {
  'plan-class.construction': ['城镇建设用地', '城鎮建設用地', 'Urban construction land'],
  'plan-class.village': ['农村居民点', '農村居民點', 'Village land'],
  'plan-class.infrastructure': ['区域基础设施', '區域基礎設施', 'Regional infrastructure'],
  'plan-class.green': ['绿地与广场', '綠地與廣場', 'Green space and squares'],
  'plan-class.agriculture': ['农用地', '農用地', 'Farmland and orchards'],
  'plan-class.ecology': ['林草湿地', '林草濕地', 'Forest, grassland, wetland'],
  'plan-class.water': ['水域', '水域', 'Water'],
  'plan-class.other': ['其他土地', '其他土地', 'Other land'],
  'plan-class.farmland': ['永久基本农田', '永久基本農田', 'Permanent basic farmland'],
  'plan-class.ecology-redline': ['生态保护红线', '生態保護紅線', 'Ecological red line'],
  'plan-class.development': ['城镇开发边界内', '城鎮開發邊界內', 'Inside the development boundary'],
  'plan-class.outside-development': ['城镇开发边界外', '城鎮開發邊界外', 'Outside the development boundary'],
  'plan-class.blue-line': ['蓝线', '藍線', 'Blue line (water)'],
  'plan-class.green-line': ['绿线', '綠線', 'Green line'],
  'plan-class.unclassified': ['未归类', '未歸類', 'Not classified'],

  'plan-line.development': ['城镇开发边界', '城鎮開發邊界', 'Development boundary'],
  'plan.line': ['{name}（{line}）', '{name}（{line}）', '{name} ({line})'],
  'plan.code': ['{code} {name}', '{code} {name}', '{code} {name}'],

  'plan-status.draft': ['草案', '草案', 'Draft'],
  'plan-status.adopted': ['已批复', '已批覆', 'Adopted'],
  'plan-status.superseded': ['已废止', '已廢止', 'Superseded'],

  'severity.compatible': ['相容', '相容', 'Compatible'],
  'severity.check': ['待核', '待核', 'To check'],
  'severity.conflict': ['冲突', '衝突', 'Conflict'],
  'severity.severe': ['严重冲突', '嚴重衝突', 'Severe conflict'],

  'review.open': ['待审', '待審', 'Open'],
  'review.accepted': ['确认冲突', '確認衝突', 'Accepted'],
  'review.resolved': ['已协调', '已協調', 'Resolved'],
  'review.false-alarm': ['误报', '誤報', 'False alarm'],

  'difference.1': ['{a}和{b}均为建设用地', '{a}和{b}均為建設用地', 'Construction land in both {a} and {b}'],
  'difference.2': ['{a}建设、{b}非建设', '{a}建設、{b}非建設', 'Construction land in {a}, not in {b}'],
  'difference.3': ['{b}建设、{a}非建设', '{b}建設、{a}非建設', 'Construction land in {b}, not in {a}'],
  'difference.4': ['{a}和{b}均为非建设用地', '{a}和{b}均為非建設用地', 'Construction land in neither {a} nor {b}'],
  'difference.0': ['有一方未作规划', '有一方未作規劃', 'Not planned by one of them'],
  'difference.summary': [
    '{place}共检测出{a}和{b}差异图斑共 {count} 个，面积 {area}，占{place}面积比例为 {share}',
    '{place}共檢測出{a}和{b}差異圖斑共 {count} 個，面積 {area}，占{place}面積比例為 {share}',
    '{place}: {a} and {b} differ in {count} patches of {area} together, {share} of {place}',
  ],
  'difference.line-summary': [
    '{place}内{a}与{b}的冲突图斑共 {count} 个，面积 {area}，占{place}面积比例为 {share}',
    '{place}內{a}與{b}的衝突圖斑共 {count} 個，面積 {area}，占{place}面積比例為 {share}',
    '{place}: {a} and {b} conflict in {count} patches of {area} together, {share} of {place}',
  ],
  'difference.slivers': [
    '细碎图斑 {count} 个、{area}：低于容差，不入台账，仍计入面积合计',
    '細碎圖斑 {count} 個、{area}：低於容差，不入台賬，仍計入面積合計',
    '{count} slivers of {area} together: below tolerance, not listed, but part of the areas above',
  ],

  'site.compatible': ['符合', '符合', 'Complies'],
  'site.check': ['需核实', '需核實', 'To be checked'],
  'site.conflict': ['不符合', '不符合', 'Does not comply'],
  'site.severe': ['严重不符合', '嚴重不符合', 'Seriously does not comply'],
} as const;

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
    '{place}: {a} and {b} differ in {count} patches of {area} together, {share} of the area',
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

  'rule.compatible': ['两类用地相容', '兩類用地相容', 'The two uses go together'],
  'rule.unclassified': [
    '用地代码未归类，须先核定类别', '用地代碼未歸類，須先核定類別', 'The code is not classified; settle its class first',
  ],
  'rule.unclassified-line': [
    '控制线内用地代码未归类，须先核定类别', '控制線內用地代碼未歸類，須先核定類別',
    'Land of an unknown code lies inside a control line; settle its class first',
  ],
  'rule.redline-built': [
    '生态保护红线内不得安排城镇和村庄建设', '生態保護紅線內不得安排城鎮和村莊建設',
    'No urban or village construction inside the ecological red line',
  ],
  'rule.redline-infrastructure': [
    '生态保护红线内仅限必须且无法避让的基础设施，须论证', '生態保護紅線內僅限必須且無法避讓的基礎設施，須論證',
    'Inside the ecological red line only infrastructure that cannot go elsewhere, with proof',
  ],
  'rule.redline-use': [
    '生态保护红线内的公园或农业利用须核实是否有损生态功能', '生態保護紅線內的公園或農業利用須核實是否有損生態功能',
    'Parks or farming inside the ecological red line: check that they do no harm',
  ],
  'rule.farmland-built': [
    '永久基本农田不得转为城镇和村庄建设用地', '永久基本農田不得轉為城鎮和村莊建設用地',
    'Permanent basic farmland must not become urban or village land',
  ],
  'rule.farmland-infrastructure': [
    '基础设施占用永久基本农田须依法报批并补划', '基礎設施佔用永久基本農田須依法報批並補劃',
    'Infrastructure on permanent basic farmland needs approval and replacement land',
  ],
  'rule.farmland-green': [
    '永久基本农田不得用于绿化造林', '永久基本農田不得用於綠化造林', 'Permanent basic farmland must not be planted as green space',
  ],
  'rule.farmland-other': [
    '永久基本农田与另一规划的林地、水域或其他土地不一致，须核实', '永久基本農田與另一規劃的林地、水域或其他土地不一致，須核實',
    'Permanent basic farmland is forest, water or other land in the other plan: check',
  ],
  'rule.blue-line-built': [
    '蓝线内不得进行影响水系安全的建设', '藍線內不得進行影響水系安全的建設', 'No construction inside the blue line of waters',
  ],
  'rule.blue-line-infrastructure': [
    '基础设施跨越蓝线须核实', '基礎設施跨越藍線須核實', 'Infrastructure across the blue line: check',
  ],
  'rule.green-line-built': [
    '绿线内用地不得改作他用', '綠線內用地不得改作他用', 'Land inside the green line must not be used for anything else',
  ],
  'rule.green-line-infrastructure': [
    '基础设施占用绿线内用地须核实', '基礎設施佔用綠線內用地須核實', 'Infrastructure inside the green line: check',
  ],
  'rule.outside-development': [
    '城镇开发边界外不得进行城镇集中建设', '城鎮開發邊界外不得進行城鎮集中建設',
    'No concentrated urban construction outside the development boundary',
  ],
  'rule.outside-development-green': [
    '城镇开发边界外的绿地与广场须核实用途', '城鎮開發邊界外的綠地與廣場須核實用途',
    'Urban green space outside the development boundary: check its use',
  ],
  'rule.redline-development': [
    '三条控制线不得交叉：城镇开发边界不得占用生态保护红线', '三條控制線不得交叉：城鎮開發邊界不得佔用生態保護紅線',
    'The three control lines must not overlap: development boundary on the ecological red line',
  ],
  'rule.farmland-development': [
    '三条控制线不得交叉：城镇开发边界应避让永久基本农田', '三條控制線不得交叉：城鎮開發邊界應避讓永久基本農田',
    'The three control lines must not overlap: development boundary on permanent basic farmland',
  ],
  'rule.farmland-redline': [
    '三条控制线不得交叉：永久基本农田与生态保护红线重叠', '三條控制線不得交叉：永久基本農田與生態保護紅線重疊',
    'The three control lines must not overlap: permanent basic farmland on the ecological red line',
  ],
  'rule.farmland-line': [
    '永久基本农田与蓝线或绿线重叠，须核实', '永久基本農田與藍線或綠線重疊，須核實',
    'Permanent basic farmland overlaps a blue or green line: check',
  ],
  'rule.built-agriculture': [
    '一规为建设用地，另一规为农用地', '一規為建設用地，另一規為農用地', 'Construction land in one plan, farmland in the other',
  ],
  'rule.built-water': [
    '一规为建设用地，另一规为水域', '一規為建設用地，另一規為水域', 'Construction land in one plan, water in the other',
  ],
  'rule.built-ecology': [
    '一规为建设用地，另一规为林草湿地或其他土地，须核实', '一規為建設用地，另一規為林草濕地或其他土地，須核實',
    'Construction land in one plan, forest, grassland, wetland or other land in the other: check',
  ],
  'rule.infrastructure-land': [
    '基础设施与另一规划的非建设用地不一致，须核实', '基礎設施與另一規劃的非建設用地不一致，須核實',
    'Infrastructure in one plan, no construction land in the other: check',
  ],
  'rule.green-land': [
    '绿地与另一规划的非建设用地不一致，须核实', '綠地與另一規劃的非建設用地不一致，須核實',
    'Green space in one plan, no construction land in the other: check',
  ],
} as const;

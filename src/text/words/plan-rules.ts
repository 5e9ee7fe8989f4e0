/**
 * The words of the house's rules on pairs of plan classes, by the ids of `model/plan-rules.ts`.
 * Simplified Chinese, Traditional Chinese, English.
 */
export const PLAN_RULE_WORDS = {
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

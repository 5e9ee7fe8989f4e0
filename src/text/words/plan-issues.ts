/** One sentence for each `IssueCode` of plans. Simplified Chinese, Traditional Chinese, English. */
export const PLAN_ISSUE_WORDS = {
  'issue.no-plans': [
    '还没有两份可比对的规划；请导入规划图层',
    '還沒有兩份可比對的規劃；請匯入規劃圖層',
    'there are no two plans to compare; import plan layers',
  ],
  'issue.plan-code-unknown': [
    '用地代码“{code}”无法归类（{count} 个图斑），按“未归类”处理；请在规划的 classes 中指定',
    '用地代碼「{code}」無法歸類（{count} 個圖斑），按「未歸類」處理；請在規劃的 classes 中指定',
    'land-use code “{code}” is not known ({count} areas) and counts as not classified; name it in `classes`',
  ],
  'issue.plan-overlaps-itself': [
    '同一规划内与“{other}”等用地重叠且类别不同，共 {areaM2}，按较严的一类计；请检查规划',
    '同一規劃內與「{other}」等用地重疊且類別不同，共 {areaM2}，按較嚴的一類計；請檢查規劃',
    'the plan says two things where areas such as “{other}” overlap, {areaM2} in all; the stricter counts',
  ],
  'issue.plan-areas-differ': [
    '“{a}”与“{b}”的比对面积与另一种算法相差 {areaM2}，超过街道的百万分之一；请调小捕捉距离再算',
    '「{a}」與「{b}」的比對面積與另一種算法相差 {areaM2}，超過街道的百萬分之一；請調小捕捉距離再算',
    '“{a}” and “{b}”: areas are {areaM2} off a second computation, over a millionth; snap less',
  ],
  'issue.outside-compared': [
    '规划“{plan}”有 {areaM2} 在所有街道之外，未参与比对',
    '規劃「{plan}」有 {areaM2} 在所有街道之外，未參與比對',
    '{areaM2} of plan “{plan}” lies outside every district and was not compared',
  ],
} as const;

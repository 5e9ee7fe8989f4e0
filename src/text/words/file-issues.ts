/**
 * One sentence for each `IssueCode` of a file: what was found, what was done.
 * Simplified Chinese, Traditional Chinese, English.
 */
export const FILE_ISSUE_WORDS = {
  // structure
  'issue.not-a-feature': [
    '不是 GeoJSON 要素，而是 {found}，未上图',
    '不是 GeoJSON 要素，而是 {found}，未上圖',
    'not a GeoJSON feature but {found}; left out',
  ],
  'issue.bad-structure': [
    '结构不符合 GeoJSON（{detail}），请在原软件里重新导出',
    '結構不符合 GeoJSON（{detail}），請在原軟體裡重新匯出',
    'structure is not GeoJSON ({detail}); export it again from its source',
  ],
  'issue.unknown-member': [
    '带有不该有的成员 {member}，已忽略',
    '帶有不該有的成員 {member}，已忽略',
    'has a member that does not belong there, {member}; ignored',
  ],
  'issue.extra-ordinates': [
    '坐标多于三个数，第四个起未使用',
    '座標多於三個數，第四個起未使用',
    'positions have more than three numbers; those after the third are not used',
  ],
  'issue.bad-bbox': ['bbox 写得不对，已忽略', 'bbox 寫得不對，已忽略', 'its bbox is malformed; ignored'],
  'issue.nested-collection': [
    '几何集合已拆成 {count} 个要素',
    '幾何集合已拆成 {count} 個要素',
    'its geometry collection became {count} features',
  ],
  'issue.null-geometry': ['没有位置，未上图', '沒有位置，未上圖', 'has no geometry; not on the map'],
  'issue.empty-geometry': ['几何是空的，未上图', '幾何是空的，未上圖', 'its geometry is empty; not on the map'],
  'issue.wrong-geometry': [
    '几何类型 {type} 不适合这个图层，未上图；请检查图层的用途',
    '幾何類型 {type} 不適合這個圖層，未上圖；請檢查圖層的用途',
    'a {type} does not suit this layer; left out. Check what the layer is for',
  ],
  'issue.duplicate-id': [
    '编号 {id} 已被用过，后一个另加了序号',
    '編號 {id} 已被用過，後一個另加了序號',
    'id {id} is used more than once; the later one got a number',
  ],
  'issue.bad-id': [
    '编号既不是文字也不是数字（{value}），已改用序号',
    '編號既不是文字也不是數字（{value}），已改用序號',
    'its id is neither text nor number ({value}); its position is used',
  ],

  // rings and places
  'issue.ring-closed': [
    '{count} 个环没有闭合，已补上终点',
    '{count} 個環沒有閉合，已補上終點',
    '{count} unclosed ring(s); the end was added',
  ],
  'issue.ring-rewound': [
    '{count} 个环的方向反了，已改正，面积不变',
    '{count} 個環的方向反了，已改正，面積不變',
    '{count} ring(s) wound the wrong way; turned round, the area is the same',
  ],
  'issue.points-dropped': [
    '{count} 个重复的点已去掉，形状不变',
    '{count} 個重複的點已去掉，形狀不變',
    '{count} repeated point(s) dropped; the shape is the same',
  ],
  'issue.ring-too-short': [
    '环不足三个角点（{points} 个点），未上图；请补画或删除',
    '環不足三個角點（{points} 個點），未上圖；請補畫或刪除',
    'a ring has fewer than three corners ({points} points); left out. Redraw or delete it',
  ],
  'issue.line-too-short': [
    '线不足两个点，未上图；请补画或删除',
    '線不足兩個點，未上圖；請補畫或刪除',
    'a line has fewer than two points; left out. Redraw or delete it',
  ],
  'issue.ring-crosses-itself': [
    '边线自相交；面积按奇偶规则计算，被覆盖两次的部分不计入，请检查边界',
    '邊線自相交；面積按奇偶規則計算，被覆蓋兩次的部分不計入，請檢查邊界',
    'its outline crosses itself; the area is even-odd: what is covered twice does not count. Check it',
  ],
  'issue.hole-outside': [
    '有洞在外环之外；按奇偶规则，外面的部分计为土地，请检查',
    '有洞在外環之外；按奇偶規則，外面的部分計為土地，請檢查',
    'a hole lies outside its shell; by the even-odd rule it counts as land. Check it',
  ],
  'issue.zero-area': ['面积为零，请检查', '面積為零，請檢查', 'its area is zero; check it'],
  'issue.out-of-range': [
    '坐标 {x}, {y} 超出经纬度范围，未上图',
    '座標 {x}, {y} 超出經緯度範圍，未上圖',
    'coordinates {x}, {y} are beyond longitude and latitude; left out',
  ],
  'issue.looks-swapped': [
    '坐标 {x}, {y} 像是纬度写在经度前面；请对调后再导入',
    '座標 {x}, {y} 像是緯度寫在經度前面；請對調後再匯入',
    'coordinates {x}, {y} look like latitude before longitude; swap them and import again',
  ],
  'issue.looks-projected': [
    '坐标 {x}, {y} 像是投影坐标（{crs}），不是经纬度，未上图；请转换成经纬度（CGCS2000 或 WGS 84）',
    '座標 {x}, {y} 像是投影座標（{crs}），不是經緯度，未上圖；請轉換成經緯度（CGCS2000 或 WGS 84）',
    'coordinates {x}, {y} look projected ({crs}); left out. Convert them to longitude and latitude',
  ],
  'issue.bad-coordinate': [
    '坐标 coordinates{path} 处是 {found}，不是数字，未上图',
    '座標 coordinates{path} 處是 {found}，不是數字，未上圖',
    'coordinates{path} has {found} where a number or position belongs; left out',
  ],

  // coordinates and text of a file
  'issue.crs-converted': [
    '坐标是 {crs}，已换算成经纬度',
    '座標是 {crs}，已換算成經緯度',
    'coordinates are in {crs}; converted to longitude and latitude',
  ],
  'issue.crs-guessed': [
    '坐标像是 {crs}，已按此换算；如不对，请指明坐标系',
    '座標像是 {crs}，已按此換算；如不對，請指明座標系',
    'coordinates look like {crs} and were converted from it; if that is wrong, name the system',
  ],
  'issue.crs-contradicted': [
    '文件写的是 {label}，坐标却像是 {crs}，以坐标为准',
    '檔案寫的是 {label}，座標卻像是 {crs}，以座標為準',
    'the file says {label}, but its coordinates look like {crs}; the coordinates were believed',
  ],
  'issue.crs-unsupported': [
    '坐标系 {crs} 无法精确换算，未上图；请先转换成 CGCS2000',
    '座標系 {crs} 無法精確換算，未上圖；請先轉換成 CGCS2000',
    'coordinates in {crs} cannot be converted exactly; left out. Convert them to CGCS2000 first',
  ],
  'issue.axes-swapped': [
    '纬度写在经度前面（或北在东前面），已对调',
    '緯度寫在經度前面（或北在東前面），已對調',
    'latitude stood before longitude, or north before east; they were swapped',
  ],
  'issue.offset-removed': [
    '已按 {offset} 偏移纠正，约 500 至 1,300 米',
    '已按 {offset} 偏移糾正，約 500 至 1,300 公尺',
    'the shift of {offset} was removed, some 500 to 1,300 m',
  ],
  'issue.member-missing': [
    '缺少 {member}，没有属性；请把同名的几个文件一起打包',
    '缺少 {member}，沒有屬性；請把同名的幾個檔案一起打包',
    '{member} is missing, so there are no attributes; pack the files of that name together',
  ],
  'issue.encoding-guessed': [
    '文字编码未写明，按 {encoding} 读取；请看名称是否正常',
    '文字編碼未寫明，按 {encoding} 讀取；請看名稱是否正常',
    'the text encoding is not stated; read as {encoding}. See whether names are right',
  ],

  // columns
  'issue.missing-column': [
    '文件里没有“{field}”（{column}）这一列，按无数据处理；请在项目文件的 fields 里写明列名',
    '檔案裡沒有「{field}」（{column}）這一欄，按無資料處理；請在專案檔的 fields 裡寫明欄名',
    'no column for {field} ({column}); taken as unknown. Name it under "fields" in the project file',
  ],
  'issue.missing-value': ['“{column}”是空的', '「{column}」是空的', '{column} is empty'],
  'issue.missing-name': ['没有名称，以编号代替', '沒有名稱，以編號代替', 'has no name; its id stands in'],
  'issue.name-shortened': [
    '去后缀：{written} → {name}', '去後綴：{written} → {name}', 'office left away: {written} → {name}',
  ],
  'issue.bad-number': [
    '“{column}”的 {value} 读不成数，按无数据处理；请改成数字',
    '「{column}」的 {value} 讀不成數，按無資料處理；請改成數字',
    '{column}: {value} is not a number that can be used; taken as unknown. Write a number',
  ],
  'issue.bad-value': [
    '“{column}”的 {value} 读不懂，按无数据处理',
    '「{column}」的 {value} 讀不懂，按無資料處理',
    '{column}: {value} cannot be understood; taken as unknown',
  ],
  'issue.number-from-text': [
    '“{column}”的 {text} 读作 {number}',
    '「{column}」的 {text} 讀作 {number}',
    '{column}: {text} was read as {number}',
  ],
  'issue.unknown-class': [
    '“{column}”的 {value} 不是已知的类别（绿地的指标因此可能算不出，其余按“其他”）；绿地、道路可在项目设置的“类别”里指明',
    '「{column}」的 {value} 不是已知的類別（綠地的指標因此可能算不出，其餘按「其他」）；綠地、道路可在專案設定的「類別」裡指明',
    '{column}: {value} is no known class; figures that green space of it could change are unknown, all else counts as "other". '
      + 'What it stands for is said in the project settings, under Classes',
  ],
  'issue.properties-cut': [
    '属性超过 {limit} 项，只留前 {limit} 项；请删去多余的列再导入',
    '屬性超過 {limit} 項，只留前 {limit} 項；請刪去多餘的欄再匯入',
    'has more than {limit} properties; the first {limit} are kept. Remove columns that are not needed',
  ],
  'issue.and-more': [
    '同类问题（{code}）另有 {count} 处，未逐一列出',
    '同類問題（{code}）另有 {count} 處，未逐一列出',
    '{count} more of the same kind ({code}), not listed one by one',
  ],
} as const;

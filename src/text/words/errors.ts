/**
 * One sentence for each `ErrorCode`: what happened, to which file, what to do.
 * Simplified Chinese, Traditional Chinese, English.
 */
export const ERROR_WORDS = {
  'error.load/unreachable': [
    '读不到 {file}：请检查网络或地址，然后重试',
    '讀不到 {file}：請檢查網路或位址，然後重試',
    '{file} cannot be reached. Check the connection or the address, and try again',
  ],
  'error.load/not-kept': [
    '项目文件里没有 {file}：请移除此图层，或重新导入它',
    '專案檔裡沒有 {file}：請移除此圖層，或重新匯入它',
    '{file} is not in the project file. Remove the layer, or import it again',
  ],
  'error.load/not-found': [
    '没有 {file}（{status}）：请检查文件名',
    '沒有 {file}（{status}）：請檢查檔名',
    '{file} is not there ({status}). Check its name',
  ],
  'error.load/too-large': [
    '{file} 超过 {limitMB} MB 的上限：请裁剪范围或拆成几个文件',
    '{file} 超過 {limitMB} MB 的上限：請裁剪範圍或拆成幾個檔案',
    '{file} is over the limit of {limitMB} MB. Cut out a part or split it',
  ],
  'error.load/foreign-host': [
    '{file} 在别的主机上，未读取：请把文件放到本机',
    '{file} 在別的主機上，未讀取：請把檔案放到本機',
    '{file} is on another host and was not read. Put the file beside the project',
  ],
  'error.load/not-shared': [
    '从 {host} 读不到文件：网络不通，或该网站不允许别的网页读取（CORS）。请先下载，再拖进来',
    '從 {host} 讀不到檔案：網路不通，或該網站不允許別的網頁讀取（CORS）。請先下載，再拖進來',
    'Nothing came from {host}: it cannot be reached, or lets no other page read (CORS). Download the file and drop it here',
  ],
  'error.read/not-json': [
    '{file} 第 {line} 行第 {column} 列不是正确的 JSON，文件可能没有下载完整：请重新导出',
    '{file} 第 {line} 行第 {column} 列不是正確的 JSON，檔案可能沒有下載完整：請重新匯出',
    '{file} breaks off from JSON at line {line}, column {column}; it may be incomplete. Export it again',
  ],
  'error.read/not-geojson': [
    '{file} 不是 GeoJSON，而是 {found}：请导出为 GeoJSON',
    '{file} 不是 GeoJSON，而是 {found}：請匯出為 GeoJSON',
    '{file} is not GeoJSON but {found}. Export it as GeoJSON',
  ],
  'error.read/too-large': [
    '{file}（{format}）超过 {limitMB} MB：这样大的数据请导出为 GeoJSON（UTF-8）或 Shapefile，或裁剪范围',
    '{file}（{format}）超過 {limitMB} MB：這樣大的資料請匯出為 GeoJSON（UTF-8）或 Shapefile，或裁剪範圍',
    '{file} ({format}) is over {limitMB} MB. Export data as large as this as GeoJSON (UTF-8) or a Shapefile, or cut out a part',
  ],
  'error.read/other-format': [
    '{file} 是 {format} 文件，读不了：请在 QGIS 或 ArcGIS 里导出为 GeoJSON（UTF-8，CGCS2000 经纬度）',
    '{file} 是 {format} 檔案，讀不了：請在 QGIS 或 ArcGIS 裡匯出為 GeoJSON（UTF-8，CGCS2000 經緯度）',
    '{file} is a {format} file, which cannot be read. Export it from QGIS or ArcGIS as GeoJSON (UTF-8)',
  ],
  'error.read/empty': ['{file} 是空文件', '{file} 是空檔案', '{file} is empty'],
  'error.read/bad-encoding': [
    '{file} 的文字编码既不是 UTF-8 也不是 GB18030：请另存为 UTF-8',
    '{file} 的文字編碼既不是 UTF-8 也不是 GB18030：請另存為 UTF-8',
    'The text of {file} is neither UTF-8 nor GB18030. Save it as UTF-8',
  ],
  'error.read/damaged': [
    '{file} 已损坏或不完整：请重新导出或下载',
    '{file} 已損壞或不完整：請重新匯出或下載',
    '{file} is damaged or incomplete. Export or download it again',
  ],
  'error.read/member-missing': [
    '{file} 单独读不了，缺少 {member}：请把同名的 .shp、.dbf、.shx、.prj 一起选中，或打包成 ZIP',
    '{file} 單獨讀不了，缺少 {member}：請把同名的 .shp、.dbf、.shx、.prj 一起選取，或打包成 ZIP',
    '{file} cannot be read without {member}. Choose all files of that name together, or pack them as a ZIP',
  ],
  'error.project/changed': [
    '{file} 里的{layers}在保存之后改动过：数字可能与保存时不同',
    '{file} 裡的{layers}在儲存之後改動過：數字可能與儲存時不同',
    'In {file}, {layers} was changed after it was saved: figures may differ from those of that time',
  ],
  'error.project/not-kept': [
    '浏览器没有存下你的改动（{reason}）：请用 Ctrl S 另存为项目文件',
    '瀏覽器沒有存下你的改動（{reason}）：請用 Ctrl S 另存為專案檔',
    'The browser did not keep your edits ({reason}). Save them to a project file with Ctrl S',
  ],
  'error.register/invalid': [
    '台账文件 {path} 处有误：应为 {expected}，实为 {found}',
    '台賬檔案 {path} 處有誤：應為 {expected}，實為 {found}',
    'The register is wrong at {path}: expected {expected}, found {found}',
  ],
  'error.project/invalid': [
    '项目文件的 {path} 有误：应为 {expected}，实为 {found}',
    '專案檔的 {path} 有誤：應為 {expected}，實為 {found}',
    'The project file is wrong at {path}: expected {expected}, found {found}',
  ],
  'error.analyse/failed': [
    '计算出错，这是程序的问题；原有结果保留，请附上文件告诉我们',
    '計算出錯，這是程式的問題；原有結果保留，請附上檔案告訴我們',
    'The calculation failed, a fault of the program. Earlier results stay; please report it with the file',
  ],
  'error.export/too-many-rows': [
    '“{file}”的行数超过 Excel 工作表的上限（{limit}）：请改为导出 CSV',
    '「{file}」的列數超過 Excel 工作表的上限（{limit}）：請改為匯出 CSV',
    '{file} has more rows than an Excel sheet holds ({limit}). Export CSV instead',
  ],
  'error.sheet/unsound': [
    '未导出：{findings}',
    '未匯出：{findings}',
    'Nothing was exported. {findings}',
  ],
  'error.sheet/no-district': [
    '没有街道 {id}：可用的有 {known}',
    '沒有街道 {id}：可用的有 {known}',
    'There is no district {id}. There are {known}',
  ],
  'error.sheet/no-districts': [
    '项目里没有街道，不能按街道出图：请先加入街道界图层',
    '專案裡沒有街道，不能按街道出圖：請先加入街道界圖層',
    'The project has no districts to make sheets of. Add a layer of districts',
  ],
  'error.sheet/no-findings': [
    '规划之间没有可出图的差异：请看项目里是否有两个规划图层',
    '規劃之間沒有可出圖的差異：請看專案裡是否有兩個規劃圖層',
    'There are no differences between plans to make sheets of. See whether the project has two plans',
  ],
  'error.sheet/no-site': [
    '{folder} 里没有编译好的页面：请先运行 npm run build',
    '{folder} 裡沒有編譯好的頁面：請先執行 npm run build',
    'There is no built planner in {folder}. Run npm run build first',
  ],
  'error.sheet/no-browser': [
    '这台电脑上没有找到 Chromium：请安装 Chrome 或 Chromium，用 CHROMIUM_PATH 指出它的位置，或运行 npm install @sparticuz/chromium',
    '這台電腦上沒有找到 Chromium：請安裝 Chrome 或 Chromium，用 CHROMIUM_PATH 指出它的位置，或執行 npm install @sparticuz/chromium',
    'There is no Chromium on this computer. Install Chrome or Chromium, name one in CHROMIUM_PATH, or run npm install @sparticuz/chromium',
  ],
  'error.sheet/no-driver': [
    '出图要用 playwright-core 驱动浏览器，尚未安装：请运行 npm install playwright-core',
    '出圖要用 playwright-core 驅動瀏覽器，尚未安裝：請執行 npm install playwright-core',
    'Sheets are made in a browser that playwright-core drives, which is not installed. Run npm install playwright-core',
  ],
  'error.sheet/browser-failed': [
    '浏览器 {browser} 没有完成出图（{reason}），可能是内存不足：请降低分辨率，或用 CHROMIUM_PATH 换一个浏览器',
    '瀏覽器 {browser} 沒有完成出圖（{reason}），可能是記憶體不足：請降低解析度，或用 CHROMIUM_PATH 換一個瀏覽器',
    'The browser {browser} did not finish ({reason}), perhaps for lack of memory. Take a lower resolution, or name another browser in CHROMIUM_PATH',
  ],
  'error.worker/crashed': [
    '计算线程意外结束，可能是内存不足：请关闭其他页面后重试',
    '計算執行緒意外結束，可能是記憶體不足：請關閉其他頁面後重試',
    'The calculation ended unexpectedly, perhaps for lack of memory. Close other pages and try again',
  ],
  'error.map/no-webgl': [
    '这个浏览器不能显示地图（没有 WebGL），表格仍可使用：请换用新版浏览器',
    '這個瀏覽器不能顯示地圖（沒有 WebGL），表格仍可使用：請換用新版瀏覽器',
    'This browser cannot show the map (no WebGL); the tables still work. Use a recent browser',
  ],
  'error.map/not-drawn': [
    '画不出 {width} × {height} 像素的图，可能是显存或内存不足：请换较低的分辨率或较小的纸张',
    '畫不出 {width} × {height} 像素的圖，可能是顯示記憶體或記憶體不足：請換較低的解析度或較小的紙張',
    'A picture of {width} by {height} px could not be drawn, perhaps for lack of memory. Take a lower resolution or smaller paper',
  ],
  'error.map/tiles-stopped': [
    '绘制大图层的线程意外结束，可能是内存不足，图上可能有空缺：请关闭其他页面后重试',
    '繪製大圖層的執行緒意外結束，可能是記憶體不足，圖上可能有空缺：請關閉其他頁面後重試',
    'The drawing of large layers ended unexpectedly, perhaps for lack of memory, and the map may have gaps. Close other pages and try again',
  ],
  'error.map/layer-unread': [
    '图层“{layer}”没有画出来：浏览器读不到它的数据，可能是内存或磁盘不足。请重试，仍不行请重新打开项目',
    '圖層「{layer}」沒有畫出來：瀏覽器讀不到它的資料，可能是記憶體或磁碟不足。請重試，仍不行請重新開啟專案',
    'The layer {layer} is not drawn: the browser cannot read its data, perhaps for lack of memory or disk. Try again, or open the project again',
  ],
} as const;

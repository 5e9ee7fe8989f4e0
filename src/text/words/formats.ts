/**
 * How to get a layer out of a file that is not read, by the format's name as
 * `read/` gives it. Simplified Chinese, Traditional Chinese, English.
 */
export const FORMAT_WORDS = {
  'format.DWG': [
    '{file} 是 CAD 图纸（DWG），读不了：请在 CAD 里把需要的图层用“地图导出”（MAPEXPORT）存成 Shapefile，或在 ArcGIS、QGIS 里转成 GeoJSON',
    '{file} 是 CAD 圖紙（DWG），讀不了：請在 CAD 裡把需要的圖層用「地圖匯出」（MAPEXPORT）存成 Shapefile，或在 ArcGIS、QGIS 裡轉成 GeoJSON',
    '{file} is a CAD drawing (DWG), which cannot be read. Export the layers with MAPEXPORT as a Shapefile, or convert them to GeoJSON in ArcGIS or QGIS',
  ],
  'format.DXF': [
    '{file} 是 CAD 图纸（DXF），读不了：请在 QGIS 里打开它，右键图层“导出”，存成 GeoJSON 并指定坐标系',
    '{file} 是 CAD 圖紙（DXF），讀不了：請在 QGIS 裡開啟它，右鍵圖層「匯出」，存成 GeoJSON 並指定座標系',
    '{file} is a CAD drawing (DXF), which cannot be read. Open it in QGIS, export the layer as GeoJSON and name its coordinate system',
  ],
  'format.File Geodatabase (.gdb)': [
    '{file} 是文件地理数据库（GDB），读不了：请在 ArcGIS 里右键要素类，“数据 → 导出要素”，存成 Shapefile 后连同 .dbf、.prj 打包成 ZIP',
    '{file} 是檔案地理資料庫（GDB），讀不了：請在 ArcGIS 裡右鍵要素類，「資料 → 匯出要素」，存成 Shapefile 後連同 .dbf、.prj 打包成 ZIP',
    '{file} is a file geodatabase (GDB), which cannot be read. In ArcGIS export the feature class as a Shapefile and pack it with .dbf and .prj as a ZIP',
  ],
  'format.Access (.mdb)': [
    '{file} 是个人地理数据库（MDB），读不了：图层请在 ArcGIS 里导出为 Shapefile，表格请在 Access 里另存为 .xlsx 或 CSV',
    '{file} 是個人地理資料庫（MDB），讀不了：圖層請在 ArcGIS 裡匯出為 Shapefile，表格請在 Access 裡另存為 .xlsx 或 CSV',
    '{file} is a personal geodatabase (MDB), which cannot be read. Export layers from ArcGIS as Shapefiles, and tables from Access as .xlsx or CSV',
  ],
  'format.GeoPackage (SQLite)': [
    '{file} 是 GeoPackage（GPKG），读不了：请在 QGIS 里右键图层“导出 → 要素另存为”，选 GeoJSON',
    '{file} 是 GeoPackage（GPKG），讀不了：請在 QGIS 裡右鍵圖層「匯出 → 要素另存為」，選 GeoJSON',
    '{file} is a GeoPackage (GPKG), which cannot be read. In QGIS choose Export, Save features as, GeoJSON',
  ],
  'format.PBF': [
    '{file} 是 PBF（OSM 或矢量瓦片），读不了：请在 QGIS 里打开它，把需要的图层导出为 GeoJSON',
    '{file} 是 PBF（OSM 或向量圖磚），讀不了：請在 QGIS 裡開啟它，把需要的圖層匯出為 GeoJSON',
    '{file} is a PBF (OSM or vector tiles), which cannot be read. Open it in QGIS and export the layers as GeoJSON',
  ],
  'format.Excel (.xls)': [
    '{file} 是旧版 Excel（.xls），读不了：请在 Excel 里另存为 .xlsx 或“CSV UTF-8”',
    '{file} 是舊版 Excel（.xls），讀不了：請在 Excel 裡另存為 .xlsx 或「CSV UTF-8」',
    '{file} is an old Excel file (.xls), which cannot be read. Save it from Excel as .xlsx or as CSV UTF-8',
  ],
  'format.ArcGIS': [
    '{file} 是工程或样式文件，里面没有数据：请导入它引用的 Shapefile 或 GeoJSON',
    '{file} 是專案或樣式檔案，裡面沒有資料：請匯入它引用的 Shapefile 或 GeoJSON',
    '{file} is a project or style file without data. Import the Shapefile or GeoJSON that it refers to',
  ],
  'format.HTML': [
    '{file} 其实是网页，多半是下载出错的提示：请重新下载',
    '{file} 其實是網頁，多半是下載出錯的提示：請重新下載',
    '{file} is a web page, most likely the notice of a failed download. Download it again',
  ],
  'format.ZIP': [
    '{file} 里没有能读的图层：请放入 Shapefile（.shp、.dbf、.prj）、GeoJSON、KML、CSV 或 Excel',
    '{file} 裡沒有能讀的圖層：請放入 Shapefile（.shp、.dbf、.prj）、GeoJSON、KML、CSV 或 Excel',
    '{file} holds no layer that can be read. Put a Shapefile (.shp, .dbf, .prj), GeoJSON, KML, CSV or Excel into it',
  ],
} as const;

/** What is handed out, before it has a name. */
export interface ExportFile {
  /** Of the name, without the dot. */
  readonly extension: 'csv' | 'xlsx' | 'geojson';
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** What a browser and a mail program know the formats by. */
export const MEDIA_TYPES: Readonly<Record<ExportFile['extension'], string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
};

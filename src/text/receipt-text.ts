import type { Language } from '../model/language.ts';
import type { Receipt, ReceiptEntry } from '../model/receipt.ts';
import { formatNumber, formatQuantity } from './format.ts';
import { issueText } from './issue-text.ts';
import { basisLines, classLines, mappingText, renameLines } from './receipt-columns.ts';
import { text } from './text.ts';

/** So many findings of one kind are written out; the rest are counted. */
const MOST_WRITTEN = 20;

/** The receipt as plain text 体检单: one fact a line, to be saved, printed and compared. */
export function receiptText(receipt: Receipt, language: Language): string {
  return [
    text('receipt.title', language),
    '',
    ...headLines(receipt, language),
    '',
    text('receipt.fields', language),
    ...receipt.mapping.map((mapping) => `  ${mappingText(mapping, language)}`),
    ...[renameLines, classLines, basisLines].flatMap((linesOf) => linesOf(receipt, language)).map(({ sentence }) => `  ${sentence}`),
    ...listLine('receipt.unused', receipt.unusedColumns, language),
    ...listLine('receipt.left-out', receipt.leftOutFiles, language),
    '',
    text('receipt.findings', language),
    ...findingLines(receipt, language),
    '',
    text('receipt.unchanged', language),
    '',
  ].join('\n');
}

function headLines(receipt: Receipt, language: Language): string[] {
  const { files, layer, role, format, counts, areaM2, lengthM, importedAt, durationMs } = receipt;
  const line = (key: Parameters<typeof text>[0], value: string) => `${text(key, language)}: ${value}`;
  const size = (count: number) => text('receipt.bytes', language, { count: formatNumber(count, language) });
  const duration = text('receipt.duration', language, { seconds: (durationMs / 1000).toFixed(1) });
  return [
    ...files.map(({ name, bytes, sha256 }) => line('receipt.file', `${name} · ${size(bytes)} · SHA-256 ${sha256}`)),
    line('receipt.read-at', `${importedAt} · ${duration}`),
    line('receipt.format', format),
    line('receipt.layer', layer),
    line('receipt.role', text(`role.${role}`, language)),
    line('topic.encoding', encodingLine(receipt, language)),
    line('topic.coordinates', coordinatesLine(receipt, language)),
    line('receipt.items', `${text('receipt.counts', language, { ...counts, byGeometry: '' })} · ${
      text('receipt.shapes', language, counts.byGeometry)}`),
    ...(areaM2 === null ? [] : [line('receipt.area', formatQuantity({ value: areaM2, unit: 'm2' }, language))]),
    ...(lengthM === null ? [] : [line('receipt.length', formatQuantity({ value: lengthM, unit: 'm' }, language))]),
    ...areaLines(receipt, language),
    ...joinLines(receipt, language),
  ];
}

function encodingLine({ encoding }: Receipt, language: Language): string {
  return encoding === null ? text('encoding.format', language) : `${encoding.name} · ${text(`encoding.${encoding.how}`, language)}`;
}

function coordinatesLine({ coordinates }: Receipt, language: Language): string {
  const { crs, how, label, isSwapped, offset } = coordinates;
  if (crs === null) return [label, text('coordinates.none', language)].filter((part) => part !== null).join(' · ');
  const shift = offset === null ? [] : [offset === 'gcj02' ? 'GCJ-02 → WGS 84' : 'BD-09 → WGS 84'];
  const swapped = isSwapped ? [text('coordinates.swapped', language)] : [];
  return [crs, text(`coordinates.${how}`, language), ...swapped, ...shift].join(' · ');
}

function areaLines({ areaCheck }: Receipt, language: Language): string[] {
  if (areaCheck === null) return [];
  const { column, measuredM2, statedM2, difference } = areaCheck;
  const [measured, stated] = [measuredM2, statedM2].map((value) => formatQuantity({ value, unit: 'm2' }, language));
  const percent = formatNumber(difference * 100, language, 2);
  const values = { column, percent, measured: measured ?? '', stated: stated ?? '' };
  return [`${text('topic.area', language)}: ${text('receipt.area-check', language, values)}`];
}

function joinLines({ join }: Receipt, language: Language): string[] {
  if (join === null) return [];
  const { column, matched, unmatchedRowCount, unmatchedItemCount } = join;
  const values = { column, matched, rows: unmatchedRowCount, items: unmatchedItemCount };
  return [`${text('topic.join', language)}: ${text('receipt.join', language, values)}`];
}

function listLine(key: 'receipt.unused' | 'receipt.left-out', names: readonly string[], language: Language): string[] {
  return names.length === 0 ? [] : [`${text(key, language)}: ${names.join(', ')}`];
}

function findingLines({ entries }: Receipt, language: Language): string[] {
  if (entries.length === 0) return [`  ${text('receipt.no-findings', language)}`];
  return entries.flatMap((entry) => entryLines(entry, language));
}

function entryLines({ topic, outcome, count, issues }: ReceiptEntry, language: Language): string[] {
  const head = `  ${text(`topic.${topic}`, language)} · ${text(`outcome.${outcome}`, language)} · ${count}`;
  const lines = issues.slice(0, MOST_WRITTEN).map((issue) => {
    const [longitude, latitude] = issue.place ?? [];
    const place = longitude === undefined || latitude === undefined ? '' : text('receipt.at', language, {
      longitude: longitude.toFixed(6), latitude: latitude.toFixed(6),
    });
    return `    ${issueText(issue, language)}${place}`;
  });
  const more = count - lines.length;
  return [head, ...lines, ...(more > 0 ? [`    ${text('receipt.more', language, { count: more })}`] : [])];
}

import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { Receipt, ReceiptEntry, ReceiptTopic } from '../model/receipt.ts';
import { RECEIPT_TOPICS } from '../model/receipt.ts';
import { formatNumber, formatQuantity } from './format.ts';
import { issueText } from './issue-text.ts';
import { basisLines, classLines, renameLines } from './receipt-columns.ts';
import { coordinatesLine, encodingLine } from './receipt-origin.ts';
import { text } from './text.ts';

/** One line of the receipt: what was found or done, and what it is known by. */
export interface ReceiptLine {
  readonly topic: ReceiptTopic;
  /** `fixed`: changed; `left-out`: skipped; `asks`: needs the user; `fine`: nothing to do. */
  readonly outcome: ReceiptEntry['outcome'];
  readonly sentence: string;
  /** `null`: the sentence says it all. */
  readonly evidence: string | null;
  /** Longitude and latitude of each occurrence that has a place. */
  readonly places: readonly (readonly [number, number])[];
  /** West, south, east, north of the layer, where the line is about all of it; `null`: it has places, or no place at all. */
  readonly extent: Receipt['bbox'];
}

/** What a line is about cannot be shown: a file, a feature without geometry, a row that found no district. */
export function isPlaceless({ places, extent }: Pick<ReceiptLine, 'places' | 'extent'>): boolean {
  return places.length === 0 && extent === null;
}

/** Names of unmatched rows that are told one by one. */
const MOST_NAMED = 5;

/** The lines of a receipt, top to bottom: a fine one where a topic has no finding and could have had one. */
export function receiptLines(receipt: Receipt, language: Language): readonly ReceiptLine[] {
  return RECEIPT_TOPICS.flatMap((topic) => {
    const own = ownLines(topic, receipt, language);
    // What the own line tells is not told twice.
    const told = topic === 'classes' && own.length > 0 ? ['unknown-class'] : ORIGIN_CODES;
    const entries = receipt.entries.filter((entry) => entry.topic === topic && !told.includes(entry.code));
    const lines = [...own, ...entries.map((entry) => entryLine(entry, receipt.bbox, language))];
    return lines.length > 0 ? lines : fineLine(topic, receipt, language);
  });
}

const ORIGIN_CODES: readonly string[] = [
  'encoding-guessed', 'crs-converted', 'crs-guessed', 'crs-unsupported', 'axes-swapped', 'offset-removed',
];

function ownLines(topic: ReceiptTopic, receipt: Receipt, language: Language): readonly ReceiptLine[] {
  const { encoding, coordinates, bbox, join, leftOutFiles } = receipt;
  switch (topic) {
    case 'encoding':
      return encoding === null ? [] : [{ ...encodingLine(encoding, language), extent: bbox }];
    case 'coordinates':
      return join === null ? [{ ...coordinatesLine(coordinates, language), extent: bbox }] : [];
    case 'files':
      return leftOutFiles.length === 0 ? [] : [unreadFiles(leftOutFiles, language)];
    case 'area':
      return areaLines(receipt, language);
    case 'names':
      return nameLines(receipt, language);
    case 'columns':
      return renameLines(receipt, language);
    case 'classes':
      return classLines(receipt, language);
    case 'population':
      return basisLines(receipt, language);
    case 'join':
      return joinLines(receipt, language);
    default:
      return [];
  }
}

/** Findings about the layer as a whole are shown by all of it; files and rows of a table have no place. */
function entryLine({ topic, outcome, code, count, issues }: ReceiptEntry, bbox: Receipt['bbox'], language: Language): ReceiptLine {
  const [first] = issues;
  const sentence = first === undefined ? '' : issueText(first, language);
  const places = issues.flatMap(({ place }) => (place === null ? [] : [place]));
  const isOfLayer = topic !== 'files' && code !== 'row-unmatched' && issues.every(({ feature }) => feature === null);
  return {
    topic,
    outcome,
    sentence: count === 1 ? sentence : text('line.many', language, { count: formatNumber(count, language), first: sentence }),
    evidence: null,
    places,
    extent: places.length === 0 && isOfLayer ? bbox : null,
  };
}

const FINE = { rings: 'line.rings.fine', empty: 'line.empty.fine', topology: 'line.topology.fine', names: 'line.names.fine' } as const;

function fineLine(topic: ReceiptTopic, receipt: Receipt, language: Language): readonly ReceiptLine[] {
  const { kept, byGeometry: { polygon, none } } = receipt.counts;
  if (kept === 0) return [];
  const isFine =
    topic === 'empty' ? none === 0
    : topic === 'names' ? receipt.mapping.some(({ field, column }) => field === 'name' && column !== null)
    : (topic === 'rings' || topic === 'topology') && polygon > 0;
  if (!isFine || !(topic in FINE)) return [];
  return [{ ...plain(topic, 'fine', text(FINE[topic as keyof typeof FINE], language)), extent: receipt.bbox }];
}

function nameLines({ namelessCount, namelessPlaces }: Receipt, language: Language): readonly ReceiptLine[] {
  if (namelessCount === 0) return [];
  const sentence = text('line.names.some', language, { count: formatNumber(namelessCount, language) });
  return [{ ...plain('names', 'fine', sentence), places: namelessPlaces }];
}

function unreadFiles(names: readonly string[], language: Language): ReceiptLine {
  return plain('files', 'left-out', text('line.files.unread', language, { names: names.join(', ') }));
}

function areaLines({ areaCheck, areaM2, lengthM, bbox }: Receipt, language: Language): readonly ReceiptLine[] {
  const hectares = (m2: number) => formatQuantity({ value: m2, unit: 'm2' }, language);
  if (areaCheck !== null) {
    const { column, measuredM2, statedM2, difference, outlierCount, outlierPlaces } = areaCheck;
    const percent = `${difference < 0 ? '−' : '+'}${formatNumber(Math.abs(difference) * 100, language, 2)}`;
    const evidence = [
      text('line.area.difference', language, { difference: percent }),
      ...(outlierCount > 0 ? [text('line.area.outliers', language, { count: formatNumber(outlierCount, language) })] : []),
    ];
    const sentence = text('line.area', language, {
      measured: hectares(measuredM2), column, stated: hectares(statedM2),
    });
    const outcome = outlierCount > 0 || Math.abs(difference) > 0.01 ? 'asks' : 'fine';
    const extent = outlierPlaces.length === 0 ? bbox : null;
    return [{ ...plain('area', outcome, sentence), evidence: joined(evidence, language), places: outlierPlaces, extent }];
  }
  if (areaM2 !== null) {
    const sentence = text('line.area.only', language, { measured: hectares(areaM2) });
    return [{ ...plain('area', 'fine', sentence), evidence: text('line.area.none', language), extent: bbox }];
  }
  if (lengthM === null) return [];
  const length = formatQuantity({ value: lengthM, unit: 'm' }, language);
  return [{ ...plain('area', 'fine', text('line.length', language, { length })), extent: bbox }];
}

function joinLines({ join, bbox }: Receipt, language: Language): readonly ReceiptLine[] {
  if (join === null) return [];
  const { column, layer, title, matched, unmatchedRows, unmatchedRowCount, unmatchedItems, unmatchedItemCount } = join;
  const count = unmatchedRowCount + unmatchedItemCount;
  const names = [...unmatchedRows, ...unmatchedItems].slice(0, MOST_NAMED);
  const more = count - names.length;
  const shown = [...names, ...(more > 0 ? [text('line.join.more', language, { count: formatNumber(more, language) })] : [])];
  return [{
    ...plain('join', count === 0 ? 'fine' : 'asks', text('line.join', language, {
      matched, column, layer: localText(title, language) || layer,
    })),
    evidence: count === 0 ? null : text('line.join.unmatched', language, { names: shown.join(language === 'en' ? ', ' : '、') }),
    extent: bbox,
  }];
}

function plain(topic: ReceiptTopic, outcome: ReceiptLine['outcome'], sentence: string): ReceiptLine {
  return { topic, outcome, sentence, evidence: null, places: [], extent: null };
}

function joined(parts: readonly string[], language: Language): string {
  return parts.join(language === 'en' ? '; ' : '；');
}

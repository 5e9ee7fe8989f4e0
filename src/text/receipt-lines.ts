import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { Receipt, ReceiptEntry, ReceiptTopic } from '../model/receipt.ts';
import { RECEIPT_TOPICS } from '../model/receipt.ts';
import { formatNumber, formatQuantity } from './format.ts';
import { issueText } from './issue-text.ts';
import { basisLines, classLines } from './receipt-classes.ts';
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
  /** West, south, east, north of what the line is about as a whole; `null`: it has places, or none. */
  readonly extent: Receipt['bbox'];
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
    const lines = [...own, ...entries.map((entry) => entryLine(entry, language))];
    return lines.length > 0 ? lines : fineLine(topic, receipt, language);
  });
}

const ORIGIN_CODES: readonly string[] = [
  'encoding-guessed', 'crs-converted', 'crs-guessed', 'crs-unsupported', 'axes-swapped', 'offset-removed',
];

function ownLines(topic: ReceiptTopic, receipt: Receipt, language: Language): readonly ReceiptLine[] {
  switch (topic) {
    case 'encoding':
      return receipt.encoding === null ? [] : [encodingLine(receipt.encoding, language)];
    case 'coordinates':
      return receipt.join === null
        ? [{ ...coordinatesLine(receipt.coordinates, language), extent: receipt.bbox }]
        : [];
    case 'files':
      return receipt.leftOutFiles.length === 0 ? [] : [unreadFiles(receipt.leftOutFiles, language)];
    case 'area':
      return areaLines(receipt, language);
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

function entryLine({ topic, outcome, count, issues }: ReceiptEntry, language: Language): ReceiptLine {
  const [first] = issues;
  const sentence = first === undefined ? '' : issueText(first, language);
  return {
    topic,
    outcome,
    sentence: count === 1 ? sentence : text('line.many', language, { count: formatNumber(count, language), first: sentence }),
    evidence: null,
    places: issues.flatMap(({ place }) => (place === null ? [] : [place])),
    extent: null,
  };
}

const FINE = { rings: 'line.rings.fine', empty: 'line.empty.fine', topology: 'line.topology.fine', names: 'line.names.fine' } as const;

function fineLine(topic: ReceiptTopic, receipt: Receipt, language: Language): readonly ReceiptLine[] {
  const { polygon, none } = receipt.counts.byGeometry;
  const isFine =
    topic === 'empty' ? none === 0
    : topic === 'names' ? receipt.mapping.some(({ field, column }) => field === 'name' && column !== null)
    : (topic === 'rings' || topic === 'topology') && polygon > 0;
  if (!isFine || !(topic in FINE)) return [];
  return [plain(topic, 'fine', text(FINE[topic as keyof typeof FINE], language))];
}

function unreadFiles(names: readonly string[], language: Language): ReceiptLine {
  return plain('files', 'left-out', text('line.files.unread', language, { names: names.join(', ') }));
}

function areaLines({ areaCheck, areaM2, lengthM }: Receipt, language: Language): readonly ReceiptLine[] {
  const hectares = (m2: number) => formatQuantity({ value: m2, unit: 'm2' }, language);
  if (areaCheck !== null) {
    const { column, measuredM2, statedM2, difference, outliers, outlierPlaces } = areaCheck;
    const percent = `${difference < 0 ? '−' : '+'}${formatNumber(Math.abs(difference) * 100, language, 2)}`;
    const evidence = [
      text('line.area.difference', language, { difference: percent }),
      ...(outliers.length > 0 ? [text('line.area.outliers', language, { count: outliers.length })] : []),
    ];
    const sentence = text('line.area', language, {
      measured: hectares(measuredM2), column, stated: hectares(statedM2),
    });
    const outcome = outliers.length > 0 || Math.abs(difference) > 0.01 ? 'asks' : 'fine';
    return [{ ...plain('area', outcome, sentence), evidence: joined(evidence, language), places: outlierPlaces }];
  }
  if (areaM2 !== null) {
    const sentence = text('line.area.only', language, { measured: hectares(areaM2) });
    return [{ ...plain('area', 'fine', sentence), evidence: text('line.area.none', language) }];
  }
  if (lengthM === null) return [];
  const length = formatQuantity({ value: lengthM, unit: 'm' }, language);
  return [plain('area', 'fine', text('line.length', language, { length }))];
}

function joinLines({ join }: Receipt, language: Language): readonly ReceiptLine[] {
  if (join === null) return [];
  const { column, layer, title, matched, unmatchedRows, unmatchedItems } = join;
  const names = [...unmatchedRows, ...unmatchedItems];
  const shown = names.slice(0, MOST_NAMED).join(language === 'en' ? ', ' : '、');
  return [{
    ...plain('join', names.length === 0 ? 'fine' : 'asks', text('line.join', language, {
      matched, column, layer: localText(title, language) || layer,
    })),
    evidence: names.length === 0 ? null : text('line.join.unmatched', language, { names: shown }),
  }];
}

function plain(topic: ReceiptTopic, outcome: ReceiptLine['outcome'], sentence: string): ReceiptLine {
  return { topic, outcome, sentence, evidence: null, places: [], extent: null };
}

function joined(parts: readonly string[], language: Language): string {
  return parts.join(language === 'en' ? '; ' : '；');
}

import { parseArgs } from 'node:util';
import { buildImport } from '../intake/build-import.ts';
import { readSource } from '../intake/read-source.ts';
import { NO_CORRECTIONS } from '../model/corrections.ts';
import type { Receipt } from '../model/receipt.ts';
import { receiptText } from '../text/receipt-text.ts';
import { text } from '../text/text.ts';
import type { Command } from './command.ts';
import { UsageError } from './command.ts';
import { COORDINATE_ARGS, COORDINATE_USAGE, coordinateOptions } from './coordinate-options.ts';
import { loadSource } from './load-source.ts';

const FORMATS = ['text', 'json'];

/** `receipt FILE… [--format text|json]`: the import receipts that the page would give, one for each layer. */
export const receiptCommand: Command = {
  usage: `receipt FILE… [--format text|json] ${COORDINATE_USAGE}`,
  async run(args, { language, print }) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...COORDINATE_ARGS, format: { type: 'string', default: 'text' } },
    });
    if (positionals.length === 0) throw new UsageError(text('command.files', language));
    if (!FORMATS.includes(values.format)) {
      throw new UsageError(text('command.format', language, { formats: FORMATS.join(', ') }));
    }
    const corrections = { ...NO_CORRECTIONS, ...coordinateOptions(values, language) };
    const receipts: Receipt[] = [];
    for (const file of positionals) {
      const source = await readSource(await loadSource(file), null);
      receipts.push(...source.content.layers.map((_, index) =>
        buildImport(source, { index, id: `layer-${index}`, corrections, present: [] }).candidate.receipt));
    }
    const isJson = values.format === 'json';
    print(isJson ? JSON.stringify(receipts, null, 2) : receipts.map((receipt) => receiptText(receipt, language)).join('\n'));
    return receipts.some(({ counts }) => counts.read > 0 && counts.kept === 0) ? 1 : 0;
  },
};

import { NO_CLASSES } from '../../../src/model/class-value.ts';
import { NO_CORRECTIONS } from '../../../src/model/corrections.ts';
import type { FieldMapping, FieldSample, ImportCandidate } from '../../../src/model/import.ts';
import { receipt } from '../../text/receipt.ts';

export function fieldSample(name: string, samples: readonly string[], more: Partial<FieldSample> = {}): FieldSample {
  return { name, original: name, type: 'text', filled: samples.length, samples, isCut: false, ...more };
}

export function fieldMapping(
  field: FieldMapping['field'], column: string | null, more: Partial<FieldMapping> = {},
): FieldMapping {
  return { field, column, how: column === null ? 'none' : 'alias', unit: '', isNeeded: false, ...more };
}

/** Five districts as a file offers them. */
export function candidate(more: Partial<ImportCandidate> = {}): ImportCandidate {
  return {
    index: 0,
    name: '街道',
    kind: 'layer',
    role: { role: 'districts', confidence: 0.9, because: 'name', sign: '街道', alternatives: ['built-up'] },
    fields: [
      fieldSample('XZQDM', ['419001001', '419001002']),
      fieldSample('JDMC', ['沁园街道', '济水街道']),
      fieldSample('RKS', ['52400', '61000'], { type: 'number' }),
    ],
    mapping: [
      fieldMapping('id', 'XZQDM'), fieldMapping('name', 'JDMC'),
      fieldMapping('population', 'RKS', { isNeeded: true }), fieldMapping('populationBasis', null),
    ],
    classes: NO_CLASSES,
    coordinates: receipt().coordinates,
    encoding: { name: 'GB18030', how: 'cpg' },
    join: null,
    questions: [],
    receipt: receipt(),
    corrections: NO_CORRECTIONS,
    ...more,
  };
}

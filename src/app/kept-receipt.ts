import { keptFile } from '../model/kept-file.ts';
import type { Receipt } from '../model/receipt.ts';
import { parseReceipt } from '../project/parse-receipt.ts';
import { shownArrival } from '../store/arrivals.ts';
import type { State } from '../store/state.ts';

/** The receipt that a layer was imported with; `null` where it came another way. */
export function receiptOfLayer({ layers, files }: Pick<State, 'layers' | 'files'>, layerId: string): Receipt | null {
  const src = layers.find(({ spec }) => spec.id === layerId)?.spec.src;
  return typeof src === 'string' ? parseReceipt(keptFile(files, src)?.receipt) : null;
}

/** The receipt of the arrival that is looked at, else of the layer that is. */
export function receiptOnShow(state: State, layerId: string | null): Receipt | null {
  const status = shownArrival(state.arrivals)?.status;
  if (status?.kind === 'ready') return status.candidate.receipt;
  return layerId === null ? null : receiptOfLayer(state, layerId);
}

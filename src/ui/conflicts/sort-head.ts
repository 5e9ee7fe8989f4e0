import { html, nothing } from 'lit';
import '../gcm-icon.ts';
import type { Arrangement, SortKey } from './arrange-findings.ts';

interface HeadView {
  readonly arrangement: Arrangement;
  readonly sort: SortKey;
  readonly label: string;
  /** Class of the column. */
  readonly kind: string;
}

/** The head of a column of the register, which sorts by it. */
export function sortHead({ arrangement, sort, label, kind }: HeadView, choose: () => void) {
  const isSorted = arrangement.sort === sort;
  const direction = !isSorted ? 'none' : arrangement.descending ? 'descending' : 'ascending';
  return html`
    <th scope="col" class=${kind} aria-sort=${direction}>
      <button type="button" class="sort" @click=${choose}>${label}${isSorted
        ? html`<gcm-icon name=${arrangement.descending ? 'arrow-down' : 'arrow-up'}></gcm-icon>`
        : nothing}</button>
    </th>
  `;
}

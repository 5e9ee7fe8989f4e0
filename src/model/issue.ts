/** A finding about the data. Shown to the user; never thrown. The words live in `text/words/issues.ts`. */
export interface Issue {
  /** `error`: something was left out or cannot be told; `warning`: repaired or doubtful; `info`: good to know. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly code: IssueCode;
  /** Id of the layer; `null` when it concerns the whole project. */
  readonly layer: string | null;
  /** Id of the item, `#` and the position from 0 where it has none; `null`: the whole layer. */
  readonly feature: string | null;
  /** Longitude and latitude to zoom to. */
  readonly place: readonly [number, number] | null;
  /** What the sentence mentions: a ring's number, a column, a value as it stands in the file. */
  readonly values: Readonly<Record<string, string | number>>;
}

export type IssueCode =
  // structure
  | 'not-a-feature' | 'bad-structure' | 'unknown-member' | 'extra-ordinates' | 'bad-bbox' | 'nested-collection'
  | 'null-geometry' | 'empty-geometry' | 'wrong-geometry' | 'duplicate-id' | 'bad-id'
  // rings and places
  | 'ring-closed' | 'ring-rewound' | 'points-dropped' | 'ring-too-short' | 'line-too-short' | 'ring-crosses-itself'
  | 'hole-outside' | 'zero-area' | 'out-of-range' | 'looks-swapped' | 'looks-projected' | 'bad-coordinate'
  // coordinates and text of a file
  | 'crs-converted' | 'crs-guessed' | 'crs-contradicted' | 'crs-unsupported' | 'axes-swapped' | 'offset-removed'
  | 'zones-mixed'
  | 'encoding-guessed' | 'member-missing' | 'member-unread' | 'rows-above-heads' | 'layer-chosen'
  // tables joined to a layer
  | 'row-unmatched' | 'item-unmatched' | 'code-padded' | 'name-matched'
  // columns
  | 'missing-column' | 'missing-value' | 'bad-number' | 'number-from-text' | 'unknown-class' | 'missing-name' | 'name-shortened'
  | 'properties-cut'
  | 'bad-value'
  // many of one kind in one layer: the rest, counted
  | 'and-more'
  // the city as a whole
  | 'no-districts' | 'no-population' | 'districts-overlap' | 'district-without-built-up' | 'outside-districts'
  | 'overlap-counted-once' | 'cover-below-rate' | 'no-canopy-layer' | 'no-residential-layer' | 'no-built-up-layer'
  | 'no-green-layer' | 'layer-failed' | 'square-share-unknown'
  // plans
  | 'plan-code-unknown' | 'plan-overlaps-itself' | 'plan-areas-differ' | 'no-plans' | 'outside-compared'
  // a meeting sheet
  | 'sheet-scale-off' | 'sheet-no-comparison' | 'sheet-grid-unknown' | 'sheet-scale-out-of-reach' | 'sheet-chart-short' | 'sheet-notes-short' | 'sheet-legend-short' | 'sheet-table-short' | 'sheet-attribution-missing'
  | 'sheet-text-outside' | 'sheet-extent-cut' | 'sheet-approval-missing' | 'sheet-sign-missing' | 'sheet-outdated';

/** An {@link Issue} with the parts that may be left out filled in. */
export function issue(
  severity: Issue['severity'],
  code: IssueCode,
  rest: Partial<Pick<Issue, 'layer' | 'feature' | 'place' | 'values'>> = {},
): Issue {
  return { severity, code, layer: null, feature: null, place: null, values: {}, ...rest };
}

/** What a project may be made of, in the order of the list; the first ones every indicator needs. */
export const CHECKLIST_KEYS = [
  'districts', 'built-up', 'green', 'residential', 'projects', 'plan', 'network', 'canopy',
] as const;

export type ChecklistKey = (typeof CHECKLIST_KEYS)[number];

export const NEEDED_KEYS: readonly ChecklistKey[] = ['districts', 'built-up', 'green'];

/** How it stands with one kind of data. */
export interface ChecklistEntry {
  readonly key: ChecklistKey;
  readonly state: 'done' | 'arriving' | 'missing';
  /** Things on the map; 0 where there are none. */
  readonly count: number;
}

/** What a key does on the planner's page. */
export type Command = 'search' | 'shortcuts' | 'left-panel' | 'right-panel' | 'legend' | 'clear' | 'next-region'
  | 'tab-assess' | 'tab-compare';

const SINGLE_KEYS: Readonly<Record<string, Command>> = {
  '?': 'shortcuts',
  '[': 'left-panel',
  ']': 'right-panel',
  'l': 'legend',
  'L': 'legend',
  'Escape': 'clear',
  'F6': 'next-region',
  '1': 'tab-assess',
  '2': 'tab-compare',
};

/** The command of a key, `null` for none. While the user types, only keys with Ctrl (or ⌘) count. */
export function commandOf(event: KeyboardEvent): Command | null {
  const { key, altKey } = event;
  if ((event.ctrlKey || event.metaKey) && !altKey) return key.toLowerCase() === 'k' ? 'search' : null;
  if (altKey || isTyping(event)) return null;
  return SINGLE_KEYS[key] ?? null;
}

/** The event comes from a field that takes text; looked for through shadow roots. */
function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

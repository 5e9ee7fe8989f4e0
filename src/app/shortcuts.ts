/** What a key does on the planner's page. */
export type Command =
  | 'search' | 'shortcuts' | 'left-panel' | 'right-panel' | 'legend' | 'clear' | 'next-region'
  | 'tab-assess' | 'tab-compare' | 'tab-sheet' | 'publish' | 'undo' | 'redo' | 'save' | 'open';

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
  '3': 'tab-sheet',
  '4': 'publish',
};

const CTRL_KEYS: Readonly<Record<string, Command>> = { k: 'search', s: 'save', o: 'open', z: 'undo', y: 'redo' };

/**
 * The command of a key, `null` for none. While the user types, only keys with Ctrl (or ⌘) count, and of these not
 * the ones that undo the typing.
 */
export function commandOf(event: KeyboardEvent): Command | null {
  const { key, altKey, shiftKey } = event;
  if (altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    const command = CTRL_KEYS[key.toLowerCase()] ?? null;
    const isOfText = command === 'undo' || command === 'redo';
    if (isOfText && isTyping(event)) return null;
    if (shiftKey) return command === 'undo' ? 'redo' : null;
    return command;
  }
  return isTyping(event) ? null : (SINGLE_KEYS[key] ?? null);
}

/** The event comes from a field that takes text; looked for through shadow roots. */
export function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

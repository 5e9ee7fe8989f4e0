const PREFIX = 'garden-city-map draft ';

/**
 * Says to other pages that this page works on a draft, until it is released or the page ends. Only pages from https
 * or this computer have locks; elsewhere a page may be offered the work of another one that is open.
 *
 * @returns the way to release it
 */
export function holdDraft(id: string): () => void {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks()?.request(PREFIX + id, () => held);
  return release;
}

/** The drafts that pages of this browser work on at this moment. */
export async function heldDrafts(): Promise<ReadonlySet<string>> {
  const held = (await locks()?.query())?.held ?? [];
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) === true ? [name.slice(PREFIX.length)] : [])));
}

/** The compiler takes them for granted. */
function locks(): LockManager | undefined {
  return navigator.locks;
}

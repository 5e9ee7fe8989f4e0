/** More often nobody sees it. */
const INTERVAL_MS = 50;

/**
 * Passes on what comes at most every twentieth of a second, and what has another
 * key than the news before at once; what comes between is dropped.
 */
export function seldom<T>(tell: (news: T) => void, keyOf: (news: T) => unknown = () => null): (news: T) => void {
  let lastMs = -Infinity;
  let lastKey: unknown;
  return (news) => {
    const nowMs = performance.now();
    const key = keyOf(news);
    if (nowMs - lastMs < INTERVAL_MS && key === lastKey) return;
    [lastMs, lastKey] = [nowMs, key];
    tell(news);
  };
}

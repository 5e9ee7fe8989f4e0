/** Resolves in a task of its own, so that the browser may answer the user before. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

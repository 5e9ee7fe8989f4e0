/**
 * The address of a file beside the element's own scripts, wherever those came from.
 *
 * @param name relative to `dist/embed/`
 */
export function libraryAddress(name: string): string {
  return new URL(name, import.meta.url).href;
}

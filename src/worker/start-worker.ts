/**
 * Starts a module worker. One that lies on another host than the page is loaded through a script of the page's own,
 * as browsers start no other.
 *
 * @param url address of its script, as the bundler tells it
 */
export function startWorker(url: string): Worker {
  const { href, origin } = new URL(url, import.meta.url);
  if (origin === self.origin) return new Worker(href, { type: 'module' });
  const loader = URL.createObjectURL(new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' }));
  // The worker has read it by the time it says a word, and it is some hundred bytes.
  return new Worker(loader, { type: 'module' });
}

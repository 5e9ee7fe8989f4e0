/** The part of Trusted Types that is used here; TypeScript's own types of a window have none. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * Where a worker can be started from: the address of its script or, if that lies on another host than the page, of a
 * script of the page's own that imports it, as browsers start no other.
 *
 * Under `require-trusted-types-for 'script'` it is a `TrustedScriptURL`, by the policy `garden-city-map`. That has the
 * methods of no text, whatever the type says.
 *
 * @param url as the bundler tells it
 */
export function workerAddress(url: string): string {
  const { href, origin } = new URL(url, import.meta.url);
  // Where there is no page, there are no workers either.
  if (origin === globalThis.origin || globalThis.origin === undefined) return trusted(href);
  // It is read by the time the worker says a word, is some hundred bytes, and may be wanted again.
  return trusted(URL.createObjectURL(new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' })));
}

const POLICY = policy();

function trusted(address: string): string {
  return POLICY?.createScriptURL(address) ?? address;
}

function policy(): ReturnType<TrustedTypes['createPolicy']> | null {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  try {
    return trustedTypes?.createPolicy('garden-city-map', { createScriptURL: ownScript }) ?? null;
  } catch {
    // The page's policy does not name ours. If it wants trusted addresses, the browser says so where the worker starts.
    return null;
  }
}

/** @throws TypeError for an address that is neither on the host of this script nor made here */
function ownScript(address: string): string {
  const { protocol, origin } = new URL(address);
  if (protocol === 'blob:' ? origin === globalThis.origin : origin === new URL(import.meta.url).origin) return address;
  throw new TypeError(`${address} is no script of garden-city-map`);
}

import type { GardenCityMapElement } from '../public-types.ts';
import { TOLD_EVENTS } from '../tell.ts';
import { ENVELOPE, readCommand, readOrigins } from './envelope.ts';

/** The file beside the page in which whoever serves it writes whom it talks to. */
const ORIGINS_FILE = 'embed-origins.json';

/**
 * Talks with the page around the frame, if that page's origin stands in `embed-origins.json`, and with nobody else: a
 * message counts only from the parent window and from an origin that is listed; what is said is said to that origin
 * alone. Nothing in an address can add to the list.
 */
export class ParentLink {
  readonly #map: GardenCityMapElement;
  readonly #window: Window;
  /** Whom it talks to; `null`: the parent is not known, or not allowed. */
  #origin: string | null = null;
  #allowed: ReadonlySet<string> = new Set();
  /** What came before the list was there. */
  #early: MessageEvent[] | null = [];
  /** What there was to say until the parent was known, the last of each kind. */
  readonly #unsaid = new Map<string, object>();

  constructor(map: GardenCityMapElement, own: Window) {
    this.#map = map;
    this.#window = own;
    own.addEventListener('message', (event) => this.#hear(event));
    for (const type of TOLD_EVENTS) map.addEventListener(type, ({ detail }) => this.#say(type, detail));
  }

  /** Reads the list; without one, or with one that cannot be read, nobody is talked to. */
  async start(): Promise<void> {
    this.#allowed = await fetchOrigins(new URL(ORIGINS_FILE, this.#window.location.href).href);
    const early = this.#early ?? [];
    this.#early = null;
    if (this.#allowed.size === 0) return;
    const parent = parentOrigin(this.#window);
    if (parent !== null && this.#allowed.has(parent)) this.#meet(parent);
    for (const event of early) this.#hear(event);
    new ResizeObserver(() => this.#sayHeight()).observe(this.#map);
  }

  #hear(event: MessageEvent): void {
    if (event.source !== this.#window.parent) return;
    if (this.#early !== null) {
      this.#early.push(event);
      return;
    }
    if (!this.#allowed.has(event.origin)) return;
    const command = readCommand(event.data);
    if (command === null) return;
    this.#meet(event.origin);
    const { indicator, district, lang } = command;
    if (indicator !== undefined) this.#map.indicator = indicator;
    if (district !== undefined) this.#map.district = district;
    if (lang !== undefined) this.#map.lang = lang;
  }

  #meet(origin: string): void {
    if (this.#origin !== null) return;
    this.#origin = origin;
    for (const [type, detail] of this.#unsaid) this.#say(type, detail);
    this.#unsaid.clear();
  }

  #say(type: string, detail: object): void {
    if (this.#origin === null) this.#unsaid.set(type, detail);
    else this.#window.parent.postMessage({ gcm: ENVELOPE, type, detail }, this.#origin);
  }

  #sayHeight(): void {
    this.#say('gcm-height', { height: Math.ceil(this.#map.getBoundingClientRect().height) });
  }
}

async function fetchOrigins(url: string): Promise<ReadonlySet<string>> {
  try {
    const response = await fetch(url, { credentials: 'omit', redirect: 'error' });
    if (!response.ok) return new Set();
    return readOrigins(await response.json());
  } catch {
    // No list, or none that can be read: it is as if it were empty.
    return new Set();
  }
}

/** The origin of the parent page, where the browser tells it; a parent that speaks first is known by that. */
function parentOrigin({ location, document }: Window): string | null {
  const [nearest] = location.ancestorOrigins ?? [];
  return nearest ?? URL.parse(document.referrer)?.origin ?? null;
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LANGUAGES } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { Theme as PaintTheme } from '../paint/colours.ts';
import type { Theme } from '../store/state.ts';
import type { Store } from '../store/store.ts';

/** What pages switch their look by. */
const LOOKS = ['class', 'style', 'data-theme', 'data-color-scheme', 'data-bs-theme'];

/** What an element takes from the page around it, language and light or dark; renders its host anew when that changes. */
export class PageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #update = () => this.#host.requestUpdate();
  readonly #observer = new MutationObserver(this.#update);
  #spoken: Language | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#dark.addEventListener('change', this.#update);
    const root = this.#host.getRootNode();
    for (const tree of new Set([document, root])) {
      this.#observer.observe(tree, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
    for (const element of [document.documentElement, document.body]) {
      this.#observer.observe(element, { attributes: true, attributeFilter: ['lang', ...LOOKS] });
    }
  }

  hostDisconnected(): void {
    this.#dark.removeEventListener('change', this.#update);
    this.#observer.disconnect();
  }

  /** The page's language, and another when the page has another; what the user chose meanwhile stays. */
  speak(store: Store): void {
    const { language } = this;
    if (language === this.#spoken) return;
    this.#spoken = language;
    store.update((state) => ({ ...state, language }));
  }

  /** The element's own `lang`, else that of what it stands in; Simplified Chinese where there is none that we speak. */
  private get language(): Language {
    const asked = closestLang(this.#host);
    if (/^zh-(?:hant|tw|hk|mo)/i.test(asked)) return 'zh-Hant';
    return LANGUAGES.find((language) => asked.toLowerCase().startsWith(language.slice(0, 2))) ?? 'zh-Hans';
  }

  /** What to draw in: as chosen, else by the `color-scheme` of the place; a page that says nothing is a light one. */
  resolve(theme: Theme): PaintTheme {
    if (theme !== 'system') return theme;
    const schemes = getComputedStyle(parentOf(this.#host) ?? document.documentElement).colorScheme.split(' ');
    if (!schemes.includes('dark')) return 'light';
    return this.#dark.matches || !schemes.includes('light') ? 'dark' : 'light';
  }
}

function closestLang(start: Element): string {
  for (let element: Element | null = start; element !== null; element = parentOf(element)) {
    const lang = element.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

/** Through shadow roots. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

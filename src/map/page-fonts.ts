import { fontStacks } from './fonts.ts';
import type { FontStacks } from './scene.ts';

/** The fonts that an element's place in the page gives it. */
export class PageFonts {
  readonly #element: Element;
  readonly #changed: () => void;
  #version = 0;
  #stacks: FontStacks | null = null;

  /** @param changed a web font came late: glyphs may have been drawn with another */
  constructor(element: Element, changed: () => void) {
    this.#element = element;
    this.#changed = changed;
  }

  /** Asked for once: the browser would work out the style of the whole page for each answer. */
  get stacks(): FontStacks {
    this.#stacks ??= fontStacks(getComputedStyle(this.#element).fontFamily, this.#version);
    return this.#stacks;
  }

  /** To be called when the element comes into a page. */
  start(): void {
    this.#stacks = null;
    document.fonts.addEventListener('loadingdone', this.#onLoaded);
  }

  stop(): void {
    document.fonts.removeEventListener('loadingdone', this.#onLoaded);
  }

  readonly #onLoaded = (): void => {
    this.#version++;
    this.#stacks = null;
    this.#changed();
  };
}

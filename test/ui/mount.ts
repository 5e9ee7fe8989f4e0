import { LitElement, html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { afterEach } from 'vitest';
import { base } from '../../src/ui/theme/base.ts';
import { tokens } from '../../src/ui/theme/tokens.ts';

/** Stands for `<garden-city-map>`: it has the tokens, so that colours and sizes are real. */
class TestRoot extends LitElement {
  static override styles = [base, tokens];

  override render() {
    return html`<slot></slot>`;
  }
}

customElements.define('test-root', TestRoot);

let roots: HTMLElement[] = [];

afterEach(() => {
  for (const root of roots) root.remove();
  roots = [];
});

/** Puts elements on the page under a root with the tokens; it is taken away after the test. */
export async function mount(
  template: TemplateResult, attributes: readonly string[] = [],
): Promise<HTMLElement> {
  const root = document.createElement('test-root');
  for (const name of attributes) root.setAttribute(name, '');
  document.body.append(root);
  roots.push(root);
  render(template, root);
  await settled(root);
  return root;
}

/** Waits until an element and all in its shadow roots have drawn what they know. */
export async function settled(root: Element): Promise<void> {
  if (root instanceof LitElement) await root.updateComplete;
  for (const child of [...root.children, ...(root.shadowRoot?.children ?? [])]) await settled(child);
}

/** An element and all below it, through shadow roots. */
function everyElement(root: Element): Element[] {
  const children = [...root.children, ...(root.shadowRoot?.children ?? [])];
  return [root, ...children.flatMap(everyElement)];
}

/** The first element below `root` that matches, through shadow roots; a test without it cannot go on. */
export function find(root: Element, selector: string): HTMLElement {
  const [first] = findAll(root, selector);
  if (first === undefined) throw new Error(`nothing matches ${selector}`);
  return first;
}

export function findAll(root: Element, selector: string): HTMLElement[] {
  return everyElement(root).filter((element): element is HTMLElement => {
    return element instanceof HTMLElement && element.matches(selector);
  });
}

export function findInput(root: Element, selector: string): HTMLInputElement {
  const input = find(root, selector);
  if (input instanceof HTMLInputElement) return input;
  throw new Error(`${selector} is no input`);
}

/** The text a reader sees in each of the elements, with single spaces. */
export function textsOf(elements: readonly Element[]): string[] {
  return elements.map((element) => shownText(element).replaceAll(/[\s\u00A0]+/g, ' ').trim());
}

function shownText(node: Node): string {
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(shownText).join('');
  if (node instanceof HTMLStyleElement) return '';
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  const inside = node instanceof Element && node.shadowRoot !== null ? node.shadowRoot : node;
  return [...inside.childNodes].map(shownText).join('');
}

/** Collects the events of a type that reach the root, as they come. */
export function listen<K extends keyof HTMLElementEventMap>(
  root: HTMLElement, type: K,
): HTMLElementEventMap[K][] {
  const heard: HTMLElementEventMap[K][] = [];
  root.addEventListener(type, (event) => heard.push(event));
  return heard;
}

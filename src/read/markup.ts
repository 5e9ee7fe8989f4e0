import { AppError } from '../model/error.ts';

/** An element of a markup text. */
export interface Markup {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Markup[];
  /** All text directly in it, blanks at the ends gone. */
  readonly text: string;
}

/** Deeper than any KML is; a text nested deeper is hostile. */
const DEEPEST = 200;

const TOKEN = new RegExp(
  String.raw`<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>` +
  String.raw`|<(/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(/?)>|([^<]+)`,
  'gy',
);

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Markup[];
  text: string;
}

/**
 * Reads XML as far as map files use it, without a DOM, so that it runs in a
 * worker and in Node. Entities of a DOCTYPE are not expanded, so that none can
 * explode; namespaces are dropped.
 *
 * @throws AppError `read/damaged` where an element is not closed or the text is no markup.
 */
export function readMarkup(text: string, file: string): Markup {
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const inside = open.at(-1);
    if (token === null || inside === undefined) throw damaged(file);
    at = TOKEN.lastIndex;
    const [, data, slash, name, attributes = '', isEmpty, words] = token;
    if (data !== undefined) inside.text += data;
    else if (words !== undefined) inside.text += decodeEntities(words);
    else if (name === undefined) continue;
    else if (slash === '/') close(open, localName(name), file);
    else {
      if (open.length > DEEPEST) throw damaged(file);
      open.push({ name: localName(name), attributes: attributesOf(attributes), children: [], text: '' });
      if (isEmpty === '/') close(open, localName(name), file);
    }
  }
  const [top] = root.children;
  if (open.length !== 1 || top === undefined) throw damaged(file);
  return top;
}

/** All elements of a name in an element, at any depth, in their order. */
export function elementsNamed(element: Markup, name: string): readonly Markup[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []), ...elementsNamed(child, name),
  ]);
}

/** The first child of a name. */
export function childNamed(element: Markup, name: string): Markup | undefined {
  return element.children.find((child) => child.name === name);
}

function close(open: Open[], name: string, file: string): void {
  const element = open.pop();
  const parent = open.at(-1);
  if (element === undefined || parent === undefined || element.name !== name) throw damaged(file);
  parent.children.push({ ...element, text: element.text.trim() });
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map([...pairs].map(([, name = '', a, b]) => [localName(name), decodeEntities(a ?? b ?? '')]));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"],
]);

function decodeEntities(text: string): string {
  return text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w+);/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? entity;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

function damaged(file: string): AppError {
  return new AppError('read/damaged', `${file} is no sound markup`, { file });
}

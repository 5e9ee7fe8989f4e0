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

/** Longer than any start tag of a map file is. */
const LONGEST_TAG = 10_000;

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
  let at = 0;
  while (at < text.length) {
    const inside = open.at(-1);
    if (inside === undefined) throw damaged(file);
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      inside.text += decodeEntities(text.slice(at, end === -1 ? text.length : end));
      at = end === -1 ? text.length : end;
      continue;
    }
    const end = endOfToken(text, at);
    if (end === null) throw damaged(file);
    const token = text.slice(at, end);
    if (token.startsWith('<![CDATA[')) inside.text += token.slice(9, -3);
    else if (!/^<[!?]/.test(token)) readTag(token, open, file);
    at = end;
  }
  const [top] = root.children;
  if (open.length !== 1 || top === undefined) throw damaged(file);
  return top;
}

/** Where the token that begins with `<` ends; `null`: nowhere. By hand: a pattern would hang on long ones. */
function endOfToken(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<![CDATA[', at)) return after(text, ']]>', at + 9);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<!', at)) {
    const end = after(text, '>', at);
    const subset = text.slice(at, end ?? at).indexOf('[');
    return subset === -1 ? end : after(text, '>', after(text, ']', at + subset) ?? text.length);
  }
  let quote = '';
  for (let end = at + 1; end < Math.min(text.length, at + LONGEST_TAG); end += 1) {
    const sign = text.charAt(end);
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return end + 1;
    else if (sign === '"' || sign === "'") quote = sign;
  }
  return null;
}

function after(text: string, mark: string, from: number): number | null {
  const at = text.indexOf(mark, from);
  return at === -1 ? null : at + mark.length;
}

function readTag(token: string, open: Open[], file: string): void {
  const [, slash, name] = /^<(\/?)([^\s/>]+)/.exec(token) ?? [];
  if (name === undefined || open.length > DEEPEST) throw damaged(file);
  if (slash === '/') {
    close(open, localName(name), file);
    return;
  }
  open.push({ name: localName(name), attributes: attributesOf(token), children: [], text: '' });
  if (token.endsWith('/>')) close(open, localName(name), file);
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
  const pairs = text.matchAll(/([^\s=<"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
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

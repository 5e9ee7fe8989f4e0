/** Where a text stops being JSON; line and column count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

/**
 * The first place at which `text` breaks the grammar of JSON (RFC 8259), or
 * `null` when it is JSON. Engines word their errors differently and some leave
 * the place out, so it is found here. It does not recurse: depth is no danger.
 */
export function findJsonFault(text: string): JsonFault | null {
  const offset = faultOffset(text);
  if (offset === null) return null;
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A step over one token: where it ends, or where it breaks. */
type Step = { readonly end: number } | { readonly fault: number };

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'after value';

function faultOffset(text: string): number | null {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = skipSpace(text, 0);
  for (; ; at = skipSpace(text, at)) {
    const sign = text[at];
    if (expected === 'after value') {
      const inside = open.at(-1);
      if (inside === undefined) return sign === undefined ? null : at;
      if (sign === ',') expected = inside === '{' ? 'key' : 'value';
      else if (sign === (inside === '{' ? '}' : ']')) open.pop();
      else return at;
      at += 1;
    } else if ((expected === 'value or end' && sign === ']') || (expected === 'key or end' && sign === '}')) {
      open.pop();
      expected = 'after value';
      at += 1;
    } else if (expected === 'key' || expected === 'key or end') {
      const step = overKey(text, at);
      if ('fault' in step) return step.fault;
      at = step.end;
      expected = 'value';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      expected = sign === '{' ? 'key or end' : 'value or end';
      at += 1;
    } else {
      const step = sign === '"' ? overString(text, at) : overScalar(text, at);
      if ('fault' in step) return step.fault;
      at = step.end;
      expected = 'after value';
    }
  }
}

/** Over a key and its colon. */
function overKey(text: string, at: number): Step {
  if (text[at] !== '"') return { fault: at };
  const step = overString(text, at);
  if ('fault' in step) return step;
  const colon = skipSpace(text, step.end);
  return text[colon] === ':' ? { end: colon + 1 } : { fault: colon };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** By hand, since a pattern would overflow its stack in a string of some megabytes. */
function overString(text: string, start: number): Step {
  let at = start + 1;
  while (at < text.length) {
    const sign = text.charCodeAt(at);
    if (sign === 0x22) return { end: at + 1 };
    if (sign < 0x20) return { fault: at };
    if (sign !== 0x5c) {
      at += 1;
      continue;
    }
    const step = over(ESCAPE, text, at);
    if ('fault' in step) return step;
    at = step.end;
  }
  return { fault: at };
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function overScalar(text: string, at: number): Step {
  return over(SCALAR, text, at);
}

function over(pattern: RegExp, text: string, at: number): Step {
  pattern.lastIndex = at;
  return pattern.test(text) ? { end: pattern.lastIndex } : { fault: at };
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}

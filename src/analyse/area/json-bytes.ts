const [QUOTE, BACKSLASH, COMMA, MINUS, DOT, COLON] = [34, 92, 44, 45, 46, 58] as const;
const [ZERO, NINE, SMALL_E, BIG_E, PLUS] = [48, 57, 101, 69, 43] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125] as const;
/** Up to here whole numbers, and powers of ten, are exact, so that one division rounds as the number itself does. */
const MOST_DIGITS = 15;

/** The rest of a longer text is passed over. */
const LONGEST_NAME = 64;
/** The same names come again and again, so the first are made once. */
const MOST_NAMES = 16;

/** JSON that is not what it should be here; the readers of bytes catch it. */
export class UnexpectedByte extends Error {}

/** Walks through the bytes of a JSON text without making objects of it. */
export class JsonBytes {
  /** The next byte to be read. */
  at = 0;
  readonly #bytes: Uint8Array;
  readonly #names: string[] = [];
  readonly #powers = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, k) => 10 ** k);

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    // A byte order mark is no part of the text.
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
  }

  /** The next byte that is not white space; it is not read yet. */
  peek(): number {
    const bytes = this.#bytes;
    let at = this.at;
    while (bytes[at] === 32 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 9) at++;
    this.at = at;
    return bytes[at] ?? -1;
  }

  expect(byte: number): void {
    if (this.peek() !== byte) throw new UnexpectedByte(`byte ${this.at}`);
    this.at++;
  }

  isList(): boolean {
    return this.peek() === OPEN_LIST;
  }

  isObject(): boolean {
    return this.peek() === OPEN_OBJECT;
  }

  isText(): boolean {
    return this.peek() === QUOTE;
  }

  /** Calls `visit` at each member of an object, which must read the member's value. */
  members(visit: (name: string) => void): void {
    this.expect(OPEN_OBJECT);
    if (this.peek() === CLOSE_OBJECT) this.at++;
    else {
      do {
        const name = this.text();
        this.expect(COLON);
        visit(name);
      } while (this.#goesOn(CLOSE_OBJECT));
    }
  }

  /** Begins a list. @returns whether it has an item, which is to be read then */
  startList(): boolean {
    this.expect(OPEN_LIST);
    if (this.peek() !== CLOSE_LIST) return true;
    this.at++;
    return false;
  }

  /** After an item of a list. @returns whether there is another, which is to be read then */
  hasMore(): boolean {
    return this.#goesOn(CLOSE_LIST);
  }

  /** After a value: reads the comma, or the end of the list or object. */
  #goesOn(close: number): boolean {
    const byte = this.peek();
    if (byte !== COMMA && byte !== close) throw new UnexpectedByte(`byte ${this.at}`);
    this.at++;
    return byte === COMMA;
  }

  text(): string {
    this.expect(QUOTE);
    const start = this.at;
    const end = Math.min(this.#endOfText(), start + LONGEST_NAME);
    const known = this.#names.find((name) => this.#isAt(name, start, end));
    if (known !== undefined) return known;
    const name = String.fromCharCode(...this.#bytes.subarray(start, end));
    if (this.#names.length < MOST_NAMES) this.#names.push(name);
    return name;
  }

  #isAt(name: string, start: number, end: number): boolean {
    if (name.length !== end - start) return false;
    for (let i = 0; i < name.length; i++) if (this.#bytes[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Moves behind the closing quote and returns its place. */
  #endOfText(): number {
    const bytes = this.#bytes;
    let at = this.at;
    while (bytes[at] !== QUOTE) {
      if (at >= bytes.length) throw new UnexpectedByte('end');
      at += bytes[at] === BACKSLASH ? 2 : 1;
    }
    this.at = at + 1;
    return at;
  }

  /** Reads a number as `JSON.parse` would. */
  number(): number {
    const bytes = this.#bytes;
    this.peek();
    const start = this.at;
    let at = start;
    const isNegative = bytes[at] === MINUS;
    if (isNegative) at++;
    let whole = 0;
    let digits = 0;
    let decimals = -1;
    for (;; at++) {
      const byte = bytes[at]!;
      if (byte >= ZERO && byte <= NINE) {
        whole = whole * 10 + (byte - ZERO);
        digits++;
        if (decimals >= 0) decimals++;
      } else if (byte === DOT && decimals < 0) decimals = 0;
      else break;
    }
    this.at = at;
    const next = bytes[at];
    if (digits === 0 || digits > MOST_DIGITS || next === SMALL_E || next === BIG_E) return this.#longNumber(start);
    const value = decimals > 0 ? whole / this.#powers[decimals]! : whole;
    return isNegative ? -value : value;
  }

  /** Numbers with many digits or an exponent, by the engine. */
  #longNumber(start: number): number {
    const bytes = this.#bytes;
    let at = start;
    const belongs = (byte: number | undefined): boolean => byte !== undefined
      && ((byte >= ZERO && byte <= NINE) || byte === MINUS || byte === PLUS || byte === DOT || byte === SMALL_E || byte === BIG_E);
    while (belongs(bytes[at])) at++;
    this.at = at;
    const value = at > start ? Number(String.fromCharCode(...bytes.subarray(start, at))) : NaN;
    if (Number.isNaN(value)) throw new UnexpectedByte(`byte ${start}`);
    return value;
  }

  /** Reads any value and forgets it; only brackets and quotes are looked at. */
  skip(): void {
    const bytes = this.#bytes;
    let depth = 0;
    this.peek();
    for (;; this.at++) {
      const byte = bytes[this.at];
      if (byte === undefined) throw new UnexpectedByte('end');
      if (byte === QUOTE) {
        this.at++;
        this.at = this.#endOfText();
      } else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
      else if (depth > 0 && (byte === CLOSE_LIST || byte === CLOSE_OBJECT)) depth--;
      else if (depth > 0 || !isEndOfValue(bytes[this.at + 1])) continue;
      if (depth === 0) break;
    }
    this.at++;
  }
}

function isEndOfValue(byte: number | undefined): boolean {
  return byte === undefined || byte === COMMA || byte === CLOSE_LIST || byte === CLOSE_OBJECT || byte <= 32;
}

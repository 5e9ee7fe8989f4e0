import { zlibSync } from 'fflate';

/** An object of the file by its number. */
export type Ref = `${number} 0 R`;

/** A blob's bytes are the browser's to keep: they take no room among the page's own. */
type Part = Uint8Array<ArrayBuffer> | Blob;

/**
 * Collects the objects of a PDF file and writes it: PDF 1.7, ISO 32000-1, with a plain table of cross references.
 * The same objects make the same bytes.
 */
export class PdfObjects {
  readonly #objects: (readonly Part[] | null)[] = [];

  /** A number for an object that is told later by {@link set}. */
  reserve(): Ref {
    this.#objects.push(null);
    return `${this.#objects.length} 0 R`;
  }

  set(ref: Ref, body: string): void {
    this.#objects[Number.parseInt(ref, 10) - 1] = [ascii(body)];
  }

  add(body: string): Ref {
    const ref = this.reserve();
    this.set(ref, body);
    return ref;
  }

  /** @param entries of its dictionary */
  addStream(bytes: Uint8Array, entries = ''): Ref {
    return this.#stream(zlibSync(bytes, { level: 9 }), `/Filter /FlateDecode ${entries}`);
  }

  /** @param entries of its dictionary, with the `/Filter` that the bytes are packed by */
  addPacked(bytes: Blob, entries: string): Ref {
    return this.#stream(bytes, entries);
  }

  /** @throws Error when an object was reserved and never set */
  write(root: Ref, info: Ref): Blob {
    // The second line says by its bytes that the file is not text.
    const parts: Part[] = [ascii('%PDF-1.7\n'), new Uint8Array([0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])];
    let length = parts.reduce((sum, part) => sum + sizeOf(part), 0);
    const offsets: number[] = [];
    const push = (part: Part) => {
      parts.push(part);
      length += sizeOf(part);
    };
    for (const [index, object] of this.#objects.entries()) {
      if (object === null) throw new Error(`object ${index + 1} was never written`);
      offsets.push(length);
      push(ascii(`${index + 1} 0 obj\n`));
      object.forEach(push);
      push(ascii('\nendobj\n'));
    }
    const start = length;
    const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    const size = offsets.length + 1;
    push(ascii(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`));
    push(ascii(`trailer\n<< /Size ${size} /Root ${root} /Info ${info} >>\nstartxref\n${start}\n%%EOF\n`));
    return new Blob(parts, { type: 'application/pdf' });
  }

  #stream(data: Part, entries: string): Ref {
    const ref = this.reserve();
    this.#objects[Number.parseInt(ref, 10) - 1] = [
      ascii(`<< /Length ${sizeOf(data)} ${entries} >>\nstream\n`), data, ascii('\nendstream'),
    ];
    return ref;
  }
}

/** A text of the reader's, such as a title: UTF-16 with its mark, in hexadecimal digits. */
export function pdfText(words: string): string {
  const units = Array.from({ length: words.length }, (_, index) => words.charCodeAt(index).toString(16).padStart(4, '0'));
  return `<feff${units.join('')}>`;
}

/** A number without an exponent, to a thousandth. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** @param words of signs below 128 only */
export function ascii(words: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(words);
}

function sizeOf(part: Part): number {
  return part instanceof Blob ? part.size : part.length;
}

import { listZip } from '../../src/read/zip.ts';

/** A cell as it stands in the file: `n` a number, `s` a text, `f` a formula. */
export interface WorkbookCell {
  readonly type: 'n' | 's' | 'f';
  readonly value: string;
}

export interface WorkbookSheet {
  readonly name: string;
  /** By address, such as `B2`. */
  readonly cells: ReadonlyMap<string, WorkbookCell>;
}

/** Reads a workbook with nothing of the code that writes it: the parts of ECMA-376 that a table needs. */
export async function openWorkbook(bytes: Uint8Array): Promise<readonly WorkbookSheet[]> {
  const members = new Map(listZip(bytes, 'book.xlsx').map((member) => [member.path, member]));
  const read = async (path: string): Promise<string> => {
    const member = members.get(path);
    if (member === undefined) throw new Error(`${path} is missing`);
    return new TextDecoder('utf-8', { fatal: true }).decode(await member.unpack());
  };
  const texts = [...(await read('xl/sharedStrings.xml')).matchAll(/<t[^>]*>([^<]*)<\/t>/g)]
    .map(([, text = '']) => unescaped(text));
  const names = [...(await read('xl/workbook.xml')).matchAll(/<sheet [^>]*?name="([^"]*)"/g)]
    .map(([, name = '']) => unescaped(name));
  return Promise.all(names.map(async (name, index) => {
    return { name, cells: cellsOf(await read(`xl/worksheets/sheet${index + 1}.xml`), texts) };
  }));
}

function cellsOf(sheet: string, texts: readonly string[]): Map<string, WorkbookCell> {
  const cells = new Map<string, WorkbookCell>();
  for (const [, attributes = '', content = ''] of sheet.matchAll(/<c ([^>]*?)>(.*?)<\/c>/gs)) {
    const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    const raw = unescaped(/<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '');
    if (content.includes('<f>')) cells.set(address, { type: 'f', value: raw });
    else if (/t="s"/.test(attributes)) cells.set(address, { type: 's', value: textAt(texts, raw) });
    else cells.set(address, { type: 'n', value: raw });
  }
  return cells;
}

/** Decodes `_x0041_`, as ST_Xstring asks. */
function textAt(texts: readonly string[], index: string): string {
  const text = texts[Number(index)];
  if (text === undefined) throw new Error(`no text ${index}`);
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function unescaped(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { receiptCommand } from '../../src/cli/receipt-command.ts';
import { run } from '../../src/cli/run.ts';
import { dbfBytes, shpBytes, utf8 } from '../read/binary-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));

afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function outcome(...args: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const code = await run(['receipt', ...args], new Map([['receipt', receiptCommand]]), {
    language: 'en', print: (data) => void printed.push(data), say: (words) => void said.push(words),
  });
  return { code, printed: printed.join('\n'), said: said.join('\n') };
}

describe('receipt', () => {
  test('prints the receipt of each layer as text, and takes the parts of a Shapefile beside it', async () => {
    const ring: [number, number][] = [[112.6, 35], [112.6, 35.1], [112.7, 35.1], [112.7, 35], [112.6, 35]];
    const shp = file('公园.shp', shpBytes([[ring]]));
    file('公园.DBF', dbfBytes(utf8('NAME'), [utf8('沁园')]));
    const { code, printed } = await outcome(shp);

    expect(code).toBe(0);
    expect(printed).toContain('Import receipt');
    expect(printed).toContain('Role: green spaces');
    expect(printed.match(/SHA-256 [\da-f]{64}/g)?.length).toBe(2);
  });

  test('gives JSON, and 1 where nothing can be used', async () => {
    const path = file('empty.geojson', '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}]}');
    const { code, printed } = await outcome(path, '--format', 'json');

    expect(code).toBe(1);
    expect(JSON.parse(printed)).toMatchObject([{ schema: 'garden-city-map/receipt@1', counts: { read: 1, kept: 0 } }]);
  });

  test('refuses another format, no file, and a file that cannot be read, each in words', async () => {
    expect((await outcome('a.geojson', '--format', 'xml')).code).toBe(2);
    expect((await outcome()).code).toBe(2);
    expect(await outcome(file('a.dwg', 'AC1032'))).toMatchObject({ code: 1, said: expect.stringContaining('MAPEXPORT') as unknown });
  });
});

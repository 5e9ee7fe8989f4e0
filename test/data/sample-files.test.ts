import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../data/generator/sample-files.ts';

const DATA = join(import.meta.dirname, '../../data');
const FOLDERS = ['jiyuan-centre', 'jiyuan-city', 'messy'];

describe('the sample data', () => {
  const made = sampleFiles();

  test('in the repository are byte for byte what the generator makes', () => {
    const different = [...made].filter(([path, text]) => readFileSync(join(DATA, path), 'utf8') !== text);

    expect(different.map(([path]) => path)).toEqual([]);
  });

  test('hold no file that the generator does not make', () => {
    const present = FOLDERS.flatMap((folder) =>
      readdirSync(join(DATA, folder)).map((name) => `${folder}/${name}`),
    );

    expect(present.toSorted()).toEqual([...made.keys()].toSorted());
  });

  test('say in every file that they are schematic', () => {
    const layers = [...made].filter(([path]) => path.endsWith('.geojson'));
    const silent = layers.filter(([, text]) => !text.includes('"note":"示意数据 / schematic"'));

    expect(layers.length).toBeGreaterThan(30);
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  test('keep the first city light enough to open at once: below 1.6 MB', () => {
    const sizes = [...made]
      .filter(([path]) => path.startsWith('jiyuan-centre/'))
      .map(([, text]) => Buffer.byteLength(text));

    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1.6e6);
  });
}, 240_000);

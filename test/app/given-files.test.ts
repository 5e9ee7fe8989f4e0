import { describe, expect, test } from 'vitest';
import { fileNameOf, looksLikeData, textFile } from '../../src/app/given-files.ts';

describe('pasted text', () => {
  test.each([
    ['{"type":"Point","coordinates":[1,2]}', 'p.geojson'],
    ['<?xml version="1.0"?><kml></kml>', 'p.kml'],
    ['<gpx version="1.1"></gpx>', 'p.gpx'],
    ['名称,人口\n沁园,5', 'p.csv'],
  ])('%s becomes a file of its format, unchanged', async (text, name) => {
    const file = textFile(text, 'p');

    expect(file.name).toBe(name);
    expect(await file.content.text()).toBe(text);
  });

  test('of WKT becomes a table of geometries', async () => {
    const file = textFile('POINT (112.6 35.07)\nPOLYGON ((0 0, 1 0,\n 1 1, 0 0))', 'p');

    expect(file.name).toBe('p.csv');
    expect(await file.content.text()).toBe('WKT\n"POINT (112.6 35.07)"\n"POLYGON ((0 0, 1 0, 1 1, 0 0))"');
  });

  test.each([
    ['{"type":"FeatureCollection","features":[]}', true],
    ['MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))', true],
    ['代码\t名称\n419001001\t沁园', true],
    ['济源市人均公园绿地', false],
    ['a\tb', false],
    ['{ not data }', false],
    ['point of view (mine)', false],
  ])('%s is data: %s', (text, expected) => {
    expect(looksLikeData(text)).toBe(expected);
  });
});

test.each([
  ['https://city.example/data/%E7%BB%BF%E5%9C%B0.zip?x=1', '绿地.zip'],
  ['https://city.example/', 'city.example'],
  ['https://city.example/100%.csv', '100%.csv'],
])('the file at %s is called %s', (url, name) => {
  expect(fileNameOf(new URL(url))).toBe(name);
});

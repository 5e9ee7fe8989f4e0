import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection } from 'geojson';
import { parseProject } from '../../src/project/parse-project.ts';
import type { Project } from '../../src/model/project.ts';

const DATA = join(import.meta.dirname, '../../data');

/** A file of the sample data as JSON; the caller knows what is in it. */
export function readSample(path: string): unknown {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8'));
}

/** A layer's file. */
export function readLayer(city: string, id: string): FeatureCollection {
  // Written by the generator as a FeatureCollection; `sample-files.test.ts` holds it to that.
  return readSample(`${city}/${id}.geojson`) as FeatureCollection;
}

export function readProject(city: string): Project {
  return parseProject(readSample(`${city}/project.json`));
}

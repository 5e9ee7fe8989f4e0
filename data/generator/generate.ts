import { mkdirSync, writeFileSync } from 'node:fs';
import { sampleFiles } from './sample-files.ts';

/** Writes the sample data beside this folder: `npm run data`. */
for (const [path, text] of sampleFiles()) {
  const url = new URL(`../${path}`, import.meta.url);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, text);
  console.log(path, text.length);
}

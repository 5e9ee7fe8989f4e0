import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that settles what figures a city's files give; and the packages, by their versions. */
const ROOMS = ['model', 'read', 'check', 'crs', 'intake', 'analyse', 'project', 'keep'];
const PACKAGES = 'package-lock.json';

/** Names the calculation by its sources: figures that another one made are not shown as its own. */
export function calculationName(): string {
  const sum = createHash('sha256');
  for (const room of ROOMS) {
    for (const path of readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (path.endsWith('.ts')) sum.update(path.replaceAll('\\', '/')).update(readFileSync(join('src', room, path)));
    }
  }
  return sum.update(readFileSync(PACKAGES)).digest('hex').slice(0, 16);
}

import { writeFileSync } from 'node:fs';
import { projectJsonSchema } from './json-schema.ts';

writeFileSync(new URL('../../public/project.schema.json', import.meta.url), projectJsonSchema());

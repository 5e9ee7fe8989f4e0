import { toJsonSchema } from '@valibot/to-json-schema';
import { projectSchema } from './schema.ts';

/** The text of `public/project.schema.json`, which lets editors complete and check a project file. */
export function projectJsonSchema(): string {
  const schema = toJsonSchema(projectSchema, { typeMode: 'input', errorMode: 'ignore' });
  const title = 'Garden City Map project, version 1';
  return `${JSON.stringify({ ...schema, title }, null, 2)}\n`;
}

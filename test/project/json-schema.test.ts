import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectJsonSchema } from '../../src/project/json-schema.ts';

test('the published JSON schema is the one that the definition gives; else run `npm run schema`', () => {
  const published = readFileSync('public/project.schema.json', 'utf8');

  expect(published).toBe(projectJsonSchema());
});

test('the JSON schema asks for title, date, view and layers, and lets defaults be left out', () => {
  const schema: unknown = JSON.parse(projectJsonSchema());

  expect(schema).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['schema', 'title', 'dataDate', 'view', 'layers'],
  });
});

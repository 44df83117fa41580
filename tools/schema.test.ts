import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '#model/check.ts';
import { SAMPLE } from '#model/check/sample.ts';
import { PROBLEMS } from '#model/problem.ts';
import { scenarioSchema } from '#model/scenario.ts';
import { DOC_FILE, publishedSchema, SCHEMA_FILE, withProblems } from './schema.ts';

const page = readFileSync(DOC_FILE, 'utf8');

test('the published schema is the validator’s own', async () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await publishedSchema());
});

test('the published schema, read back as a validator, takes a good scenario and refuses a qube without a label', () => {
  const published = z.fromJSONSchema(
    JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as z.core.JSONSchema.JSONSchema,
  );
  expect(published.safeParse(SAMPLE).success).toBe(true);
  expect(published.safeParse({ ...SAMPLE, qubes: [{ ...SAMPLE.qubes[0], label: undefined }] }).success).toBe(
    false,
  );
});

describe('the page for authors', () => {
  test('has an example that passes the check', () => {
    const example = /```json\n([\s\S]+?)```/.exec(page)?.[1] ?? '';
    expect(check(JSON.parse(example))).toHaveProperty('scenario.name', 'smallest');
  });

  test('lists every problem with what it means and what to do', () => {
    expect(page).toBe(withProblems(page));
    expect(page.match(/^\| S\d{3} /gm)).toHaveLength(Object.keys(PROBLEMS).length);
  });

  test('names every field', () => {
    const fields = new Set<string>();
    JSON.stringify(z.toJSONSchema(scenarioSchema), (_, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'properties' in value) {
        for (const field of Object.keys(value.properties as object)) fields.add(field);
      }
      return value;
    });
    expect([...fields].filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
    expect(fields.size).toBeGreaterThan(30);
  });
});

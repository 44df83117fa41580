/**
 * Publishes the validator: writes docs/scenario.schema.json, and the table of problems in
 * docs/scenario.md. With --check writes nothing, and fails when one of them is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { PROBLEMS } from '#model/problem.ts';
import { scenarioSchema } from '#model/scenario.ts';

const docs = new URL('../docs/', import.meta.url);
export const SCHEMA_FILE = fileURLToPath(new URL('scenario.schema.json', docs));
export const DOC_FILE = fileURLToPath(new URL('scenario.md', docs));

const TABLE = /(<!-- problems -->\n)[\s\S]*(<!-- end of problems -->)/;

/** The JSON Schema of a scenario, as a file, in the form that the formatter keeps. */
export async function publishedSchema(): Promise<string> {
  const text = JSON.stringify(z.toJSONSchema(scenarioSchema), null, 2);
  return format(text, { ...(await resolveConfig(SCHEMA_FILE)), filepath: SCHEMA_FILE });
}

/** The author's page with its table of problems made anew. In: the page as it stands. */
export function withProblems(page: string): string {
  const rows = Object.entries(PROBLEMS).map(([code, { means, todo }]) => `| ${code} | ${means} | ${todo} |`);
  const table = ['| code | what is wrong | what to do |', '| --- | --- | --- |', ...rows].join('\n');
  return page.replace(TABLE, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`);
}

async function publish(checkOnly: boolean): Promise<void> {
  const page = readFileSync(DOC_FILE, 'utf8');
  const wanted = [
    [SCHEMA_FILE, await publishedSchema()],
    [DOC_FILE, withProblems(page)],
  ] as const;
  for (const [file, text] of wanted) {
    if (!checkOnly) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      console.error(`${file} is stale. Do: npm run schema, and commit what it writes.`);
      process.exitCode = 1;
    }
  }
}

if (import.meta.main) await publish(process.argv.includes('--check'));

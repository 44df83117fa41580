import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { DROPS, type DropReason } from '#simulation/drop.ts';
import { simulate } from '#simulation/simulate.ts';
import { MUTANTS, UNMET } from './mutants.ts';
import { recordings } from './recordings.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What the comparison says of a copy of the code. */
async function judge(
  copy: string,
  situations: readonly string[],
): Promise<{ claims: number; contradicted: number }> {
  const words = [join(copy, 'tests/conformance/contradictions.ts'), recordings, ...situations];
  // All but one of its files are as they were the last time.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(copy, 'compiled') };
  const { stdout } = await run(process.execPath, words, { env });
  return JSON.parse(stdout) as { claims: number; contradicted: number };
}

describe('No rule is left out:', () => {
  const met = new Set(
    SITUATIONS.flatMap(({ scenario }) => simulate(resolve(scenario)))
      .flatMap(({ exchanges }) => exchanges.flatMap(({ request, reply }) => [request.reason, reply?.reason]))
      .filter((reason) => reason !== undefined),
  );
  const reasons = Object.keys(DROPS) as DropReason[];

  test.each(reasons.filter((reason) => UNMET[reason] === undefined))(
    'for the reason “%s” some packet ends in the lab, and the rule that does it is switched off.',
    (reason) => {
      expect(met).toContain(reason);
      expect(MUTANTS.map(({ ends }) => ends)).toContain(reason);
    },
  );

  test.each(Object.entries(UNMET))('for the reason “%s” no packet ends. %s', (reason) => {
    expect(met).not.toContain(reason);
  });
});

describe('The comparison bites:', () => {
  let copy = '';

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'isolation-mutants-'));
    const pure = ['src/words', 'src/model', 'src/simulation', 'src/scenarios', 'src/evidence', 'src/wire'];
    await Promise.all(pure.map((folder) => cp(join(root, folder), join(copy, folder), { recursive: true })));
    const files = ['package.json', 'tests/conformance/contradictions.ts'];
    await Promise.all(files.map((file) => cp(join(root, file), join(copy, file))));
    // What is installed is found from the copy as well.
    await run('ln', ['-s', join(root, 'node_modules'), join(copy, 'node_modules')]);
  });

  afterAll(() => rm(copy, { recursive: true }));

  test('the code as it is contradicts no capture.', async () => {
    const situations = [...new Set(MUTANTS.flatMap((mutant) => mutant.situations))];
    expect((await judge(copy, situations)).contradicted).toBe(0);
  });

  test.each(MUTANTS)(
    '“$rule”, switched off, contradicts a capture.',
    async ({ file, find, replace, situations }) => {
      const path = join(copy, file);
      const code = await readFile(path, 'utf8');
      expect(code.split(find)).toHaveLength(2);
      try {
        await writeFile(
          path,
          code.replace(find, () => replace),
        );
        // A program that breaks says nothing of the captures: then this fails.
        const { contradicted } = await judge(copy, situations);
        expect(contradicted).toBeGreaterThan(0);
      } finally {
        await writeFile(path, code);
      }
    },
  );
});

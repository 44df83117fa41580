import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';
import { PATIENCE, PATIENCE_WITH_PAGE } from './tests/patience.ts';

/** Vitest begins with the longest file when it knows it from the last run; a fresh clone does not. */
class EveryPageFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith('/every-page.test.ts');
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

// One pool for both projects: the unit tests fill in beside the last of the pages. Pages are waited for, so that two workers leave an
// eighth of two cores unused; each worker costs four browsers.
const maxWorkers = 3;

// A busy machine is no fault of the code.
const patient = {
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  teardownTimeout: PATIENCE_WITH_PAGE,
  expect: { poll: { timeout: PATIENCE_WITH_PAGE } },
};

export default defineConfig({
  test: {
    sequence: { sequencer: EveryPageFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'build/**/*.test.ts',
            'tools/**/*.test.ts',
            'lab/**/*.test.ts',
            'tests/conformance/**/*.test.ts',
            'tests/house/**/*.test.ts',
            'tests/recipes/**/*.test.ts',
          ],
          isolate: false,
          maxWorkers,
          ...patient,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'node',
          include: ['tests/pages/**/*.test.ts'],
          globalSetup: 'tests/pages/setup.ts',
          isolate: false,
          maxWorkers,
          ...patient,
        },
      },
    ],
  },
});

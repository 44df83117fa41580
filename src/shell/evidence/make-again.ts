/** What a reader types to make a situation’s captures again, and to read one. Used while the site is built. */
import type { Evidence } from './evidence.ts';

const PREFERENCE: Readonly<Record<string, string>> = {
  'wireguard.keys': 'wg.keylog_file',
  'tls.keys': 'tls.keylog_file',
};

/** The command that builds and captures a situation, and those that read one of its captures, sealed and opened. */
export interface MakeAgain {
  readonly build: string;
  readonly read: readonly string[];
  /** Whether what is read can be opened with keys. */
  readonly opens: boolean;
}

/**
 * The commands for a situation. Out: those for the first capture that keys open, else for the one with most to
 * look for; without a capture only the one that builds.
 */
export function makeAgain({ scenario, captures, keys }: Evidence): MakeAgain {
  const [widest] = captures.toSorted((a, b) => b.hints.length - a.hints.length);
  const keyed = captures.find(({ withKeys }) => withKeys) ?? widest;
  const options = keys.flatMap(({ file }) => {
    const preference = PREFERENCE[file];
    return preference === undefined ? [] : `-o ${preference}:${file}`;
  });
  const plain = keyed && `tshark -n -r ${keyed.plain.file}`;
  return {
    build: `npm run lab -- --scenario ${scenario.name} --keep`,
    read:
      plain === undefined
        ? []
        : [
            `cd lab/out/${scenario.name}`,
            plain,
            ...(keyed?.withKeys
              ? [`tshark -n -r ${keyed.withKeys.file}`, [plain, ...options].join(' ')]
              : []),
          ],
    opens: keyed?.withKeys !== undefined,
  };
}

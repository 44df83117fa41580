import { asInstalled } from './as-installed.ts';
import type { Example } from './example.ts';
import { oneEach } from './one-each.ts';
import { twoQubes } from './two-qubes.ts';

/** The worked examples, from coarse to fine. */
export const EXAMPLES: readonly [Example, ...Example[]] = [twoQubes, asInstalled, oneEach];

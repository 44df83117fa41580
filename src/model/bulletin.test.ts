import { describe, expect, test } from 'vitest';
import { breach } from '#words/breach.ts';
import { BREACHES, type Wall } from './bulletin.ts';

describe('What the bulletins are said to tell', () => {
  // Each of these says of its worst case that it is unlikely, or cannot be ruled out (secpack, “Impact”).
  const DOUBTED: readonly (readonly [number, Wall])[] = [
    [115, 'hypervisor'],
    [79, 'device'],
    [42, 'network'],
    [78, 'network'],
    [92, 'network'],
    [89, 'qrexec'],
  ];

  test.each(DOUBTED)('is no more than bulletin %i, in the class %s, says', (number, wall) => {
    expect(BREACHES[wall].bulletins.map(([each]) => each)).toContain(number);
    expect(breach[wall]).toMatch(/^Bugs that could /);
  });

  test('is not that bulletin 047 ended it: an offline qube’s own disposable is networked by default', () => {
    expect(breach.disposable).toBe('A default that lets an offline qube start a networked disposable: QSB');
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extendCircuit, readControlLine } from './control.ts';

// The lines are those of control-spec: “EXTENDCIRCUIT” and “Circuit status changed”.
test('a client that begins a circuit gives its number, and says when it is built, has failed or is closed', () => {
  expect(readControlLine('250 EXTENDED 12')).toEqual({ say: 'extending', circuit: '12' });
  expect(readControlLine('650 CIRC 12 BUILT $5B97594EFB69DC8780464BDC81DE960D85987A19~guard')).toEqual({
    say: 'built',
    circuit: '12',
  });
  expect(readControlLine('650 CIRC 12 FAILED $5B97 REASON=TIMEOUT')).toEqual({ say: 'gone', circuit: '12' });
  expect(readControlLine('650 CIRC 12 CLOSED REASON=FINISHED')).toEqual({ say: 'gone', circuit: '12' });
});

test('a circuit that is only on its way is not taken for one that is built', () => {
  expect(readControlLine('650 CIRC 12 LAUNCHED').say).toBe('other');
  expect(readControlLine('650 CIRC 12 EXTENDED $5B97').say).toBe('other');
});

test('a refusal is told apart from success', () => {
  expect(readControlLine('250 OK').say).toBe('done');
  expect(readControlLine('552 No such router "$00"')).toEqual({
    say: 'refused',
    why: '552 No such router "$00"',
  });
});

test('any line at all is read without a throw, and only one that begins with 5 is a refusal', () => {
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(readControlLine(line).say === 'refused').toBe(/^5\d\d /.test(line));
    }),
    { numRuns: 1000 },
  );
});

test('a circuit is asked for by the fingerprints of its relays, guard first', () => {
  expect(extendCircuit(['AA', 'BB', 'CC'])).toBe('EXTENDCIRCUIT 0 $AA,$BB,$CC purpose=general');
});

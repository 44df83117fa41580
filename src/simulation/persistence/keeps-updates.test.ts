import { describe, expect, test } from 'vitest';
import { WRITES, type Act } from '#model/persistence/deed.ts';
import type { System } from '#model/persistence/system.ts';
import { act, begin } from './act.ts';
import { outdatedOf } from './outdated.ts';
import { after, qubeIn, found } from '../../../tests/samples/keeps.ts';

describe('an update of the template', () => {
  const SSL = WRITES.update.path;
  const update: Act[] = [
    { deed: 'start', in: ['template'] },
    { deed: 'update', in: ['template'] },
  ];
  const down: Act = { deed: 'stop', in: ['template'] };

  test('is not in a running app qube, which keeps the root that it started from', () => {
    expect(found(after(['app'], [...update, down]), 'app')).not.toContain(SSL);
  });

  test('is not in an app qube that restarts while the template still runs', () => {
    expect(found(after(['app'], [...update, { deed: 'restart', in: ['app'] }]), 'app')).not.toContain(SSL);
  });

  test('is in an app qube after the template has stopped and the app qube has restarted', () => {
    const system = after(['app'], [...update, down, { deed: 'restart', in: ['app'] }]);
    expect(found(system, 'app')).toContain(SSL);
  });

  test('is in a disposable at its next start', () => {
    const system = after(['disposable'], [...update, down, { deed: 'restart', in: ['disposable'] }]);
    expect(found(system, 'disposable')).toContain(SSL);
  });

  test('never reaches a standalone, which takes its own', () => {
    const all = after(['app', 'standalone'], [...update, down, { deed: 'restart', in: ['standalone'] }]);
    expect(found(all, 'standalone')).not.toContain(SSL);
    const own = after(
      ['standalone'],
      [
        { deed: 'update', in: ['standalone'] },
        { deed: 'restart', in: ['standalone'] },
      ],
    );
    expect(found(own, 'standalone')).toContain(SSL);
  });

  test('marks a running app qube “to be outdated” while the template runs, and “outdated” once it has stopped', () => {
    const mark = (system: System): string | undefined => outdatedOf(system, qubeIn(system, 'app'));
    expect(mark(after(['app'], []))).toBeUndefined();
    expect(mark(after(['app'], update))).toBe('to-be-outdated');
    expect(mark(after(['app'], [...update, down]))).toBe('outdated');
    expect(mark(after(['app'], [...update, down, { deed: 'restart', in: ['app'] }]))).toBeUndefined();
  });

  test('leaves two app qubes of one template with different roots, if one restarted and one did not', () => {
    const system = after(['app', 'service'], [...update, down, { deed: 'restart', in: ['app'] }]);
    expect(found(system, 'app')).toContain(SSL);
    expect(found(system, 'service')).not.toContain(SSL);
  });
});

describe('what cannot be done is refused with its reason', () => {
  test('a halted qube takes no file', () => {
    const system = after(['app'], [{ deed: 'stop', in: ['app'] }]);
    expect(act(system, { deed: 'save', in: ['app'] }).refused).toEqual({ app: 'halted' });
  });

  test('a running qube does not start again', () => {
    expect(act(begin(['app']), { deed: 'start', in: ['app'] }).refused).toEqual({ app: 'running' });
  });

  test('dom0 has no /rw/config', () => {
    expect(act(begin(['dom0']), { deed: 'infect-boot', in: ['dom0'] }).refused).toEqual({ dom0: 'no-rw' });
  });

  test('a standalone has no template to update', () => {
    expect(act(begin(['standalone']), { deed: 'start', in: ['template'] }).refused).toEqual({
      template: 'absent',
    });
  });
});

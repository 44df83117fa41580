/* For tests: machines as the installer and some use have left them. */
import fc from 'fast-check';
import { INSTALLED } from '#model/compartments/plan.ts';
import { called, freshMachine, setProperty, type Machine } from './dom0-machine.ts';

export interface Before {
  /** Whether Whonix was installed. */
  readonly whonix: boolean;
  readonly running: readonly string[];
  readonly fedora: readonly string[];
  /** Whose disposables have been closed by hand. */
  readonly closed: readonly string[];
  readonly offline: readonly string[];
  /** Which of the installer’s have been removed, or were never made. */
  readonly gone: readonly string[];
}

/** What may be otherwise from machine to machine. It is kept as data, so that each run begins on a new one. */
export const anyBefore: fc.Arbitrary<Before> = fc.record({
  whonix: fc.boolean(),
  running: fc.subarray([...INSTALLED, 'sys-whonix']),
  fedora: fc.subarray([...INSTALLED]),
  closed: fc.subarray([...INSTALLED]),
  offline: fc.subarray([...INSTALLED]),
  gone: fc.oneof(fc.constant([]), fc.subarray([...INSTALLED])),
});

export function machineOf({ whonix, running, fedora, closed, offline, gone }: Before): Machine {
  const machine = freshMachine();
  if (!whonix) for (const name of machine.keys()) if (name.includes('whonix')) machine.delete(name);
  for (const name of gone) machine.delete(name);
  const there = (names: readonly string[]): string[] => names.filter((name) => machine.has(name));
  for (const name of there(fedora)) setProperty(machine, name, 'template', 'fedora-43-xfce');
  for (const name of there(closed)) setProperty(machine, name, 'default_dispvm', '');
  for (const name of there(offline)) setProperty(machine, name, 'netvm', '');
  if (whonix) called(machine, 'sys-whonix').running = running.includes('sys-whonix');
  for (const name of there(running)) {
    const qube = called(machine, name);
    qube.running = true;
    // A net qube is started with the first qube that needs it.
    const netQube = machine.get(qube.properties.get('netvm') ?? '');
    if (netQube) netQube.running = true;
  }
  return machine;
}

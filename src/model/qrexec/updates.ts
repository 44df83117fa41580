import type { SystemSettings } from '../disposable/settings.ts';
import { tagsOf } from '../disposable/whonix-of.ts';
import { decide } from './policy.ts';
import { SHIPPED_LINES } from './shipped.ts';

/**
 * The qube whose proxy fetches a template's updates. A template has no network: its package manager calls
 * `qubes.UpdatesProxy` and names nobody, and the policy says who takes the call (qubes-core-admin
 * qubes-rpc-policy/90-default.policy). In: the settings of a computer and the name of one of its qubes. Out: the qube
 * that takes the call; null if dom0 denies it, asks first, or the qube that should take it is not there.
 */
export function updatesProxyOf({ qubes, policy = [] }: SystemSettings, name: string): string | null {
  const qube = qubes.find((each) => each.name === name);
  // dom0's own updates go another way, and a desktop has no such proxy.
  if (!qube || qube.klass === 'AdminVM' || qube.klass === 'Desktop') return null;
  const caller = { name, klass: qube.klass, tags: tagsOf(qube, qubes), dispvm: null };
  const lines = [...policy, ...SHIPPED_LINES];
  const { action, target } = decide(lines, 'qubes.UpdatesProxy', caller, '@default');
  const found = action === 'allow' && qubes.some((each) => each.name === target);
  return found && target !== undefined ? target : null;
}

/*
 * For tests: what a machine's settings let each qube reach, and by which road. A qube that is halted could be
 * started, so it counts as if it ran.
 */
import { DEFAULTS, type Machine } from './dom0-machine.ts';

/** One way out: `by` nobody's tunnel, the VPN's or Tor, `to` all the world or what rules allow. */
interface Way {
  readonly by: 'clear' | 'vpn' | 'tor';
  readonly to: string;
}

export type Exposure = readonly Way[];

const ALL = 'all';
const ENDPOINT = 'accept dsthost=203.0.113.7 proto=udp dstports=51820';

/** What a plan says of a qube on each of its paths, and of the VPN qube. */
export const PLANNED = {
  offline: [],
  firewall: [{ by: 'clear', to: ALL }],
  vpn: [{ by: 'vpn', to: ALL }],
  tor: [{ by: 'tor', to: ALL }],
  endpoint: [{ by: 'clear', to: ENDPOINT }],
} as const satisfies Record<string, Exposure>;

function propertyOf(machine: Machine, name: string, property: string): string {
  return machine.get(name)?.properties.get(property) ?? DEFAULTS[property] ?? '';
}

/** What a qube's rules let through, by the first that matches; the list ends on a drop (qubes/firewall.py). */
function allowed(rules: readonly string[]): string | undefined {
  const end = rules.findIndex((rule) => rule === 'drop');
  const accepts = end < 0 ? rules : rules.slice(0, end);
  if (accepts.length === 0) return undefined;
  return accepts.includes('accept') ? ALL : accepts.join('; ');
}

/** The way by a qube's own chain of net qubes. A VPN qube that may send anywhere forwards in the clear. */
function wayBy(machine: Machine, name: string): Way[] {
  const rules = machine.get(name)?.rules ?? [];
  let by: Way['by'] = 'clear';
  let hop = propertyOf(machine, name, 'netvm');
  // No net qube of this machine stands twice in a chain: qubes-core-admin refuses loops.
  while (hop !== '' && hop !== 'sys-net') {
    if (hop === 'sys-whonix') by = 'tor';
    else if (hop === 'sys-vpn' && by === 'clear') {
      const bound = allowed(machine.get(hop)?.rules ?? []);
      if (bound !== ALL) by = 'vpn';
    }
    hop = propertyOf(machine, hop, 'netvm');
  }
  // A Tor gateway enforces no rule of the qubes behind it.
  const to = by === 'tor' ? ALL : allowed(rules);
  return hop === '' || to === undefined ? [] : [{ by, to }];
}

/**
 * Every way out of a qube: its own, and those of the disposables that it may start unasked. Those take the net
 * qube, the rules and the disposables of their template (qubes/vm/dispvm.py; 90-default.policy, `@anyvm @dispvm`).
 */
export function exposureOf(machine: Machine, name: string): Exposure {
  const seen = new Set<string>();
  const ways = wayBy(machine, name);
  let template = propertyOf(machine, name, 'default_dispvm');
  while (template !== '' && !seen.has(template)) {
    seen.add(template);
    ways.push(...wayBy(machine, template));
    // What the template has not set itself is, for a disposable, the template.
    template = machine.get(template)?.properties.get('default_dispvm') ?? template;
  }
  return ways;
}

/** Whether a qube has no way out that it had not before. In the clear is the most that there is. */
export function isWithin(now: Exposure, bound: Exposure): boolean {
  return now.every((way) =>
    bound.some(({ by, to }) => (by === way.by || by === 'clear') && (to === way.to || to === ALL)),
  );
}

import type { FlowSpec } from '#model/scenario.ts';
import type { Variation } from '#scenarios/vary.ts';

const WHAT = {
  http: 'a page',
  https: 'a page',
  dns: 'a look-up',
  udp: 'a UDP packet',
  icmp: 'a ping',
} as const;

/** What a flow is called where a reader chooses one. */
export function flowTitle({ from, protocol }: FlowSpec): string {
  return `${from}: ${WHAT[protocol]}`;
}

interface SwitchWords {
  readonly name: keyof Variation;
  readonly title: string;
  /** Position → what it is called. */
  readonly words: Readonly<Record<string, string>>;
}

/** What the switches are called, and their positions, in the order they stand. */
export const SWITCHES: readonly SwitchWords[] = [
  { name: 'protocol', title: 'Page over', words: { http: 'HTTP', https: 'HTTPS' } },
  {
    name: 'tunnel',
    title: 'VPN tunnel',
    words: { 'not-yet-up': 'not yet up', up: 'up', dropped: 'dropped' },
  },
  { name: 'failClosed', title: 'Fail-closed rule', words: { true: 'on', false: 'off' } },
  {
    name: 'dns',
    title: 'Look-ups go to',
    words: { repointed: 'the VPN’s resolver', stale: 'the old address' },
  },
];

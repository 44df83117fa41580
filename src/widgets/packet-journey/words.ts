import type { FlowSpec } from '#model/scenario.ts';

const WHAT = { http: 'a page', https: 'a page', dns: 'a look-up', udp: 'a UDP packet', icmp: 'a ping' } as const;

/** What a flow is called where a reader chooses one. */
export function flowTitle({ from, protocol }: FlowSpec): string {
  return `${from}: ${WHAT[protocol]}`;
}

/** What the switches are called, and their positions. */
export const SWITCHES = {
  protocol: { title: 'Page over', options: { http: 'HTTP', https: 'HTTPS' } },
  tunnel: { title: 'VPN tunnel', options: { 'not-yet-up': 'not yet up', up: 'up', dropped: 'dropped' } },
  failClosed: { title: 'Fail-closed rule', options: { true: 'on', false: 'off' } },
  dns: { title: 'Look-ups go to', options: { repointed: 'the VPN’s resolver', stale: 'the old address' } },
} as const;

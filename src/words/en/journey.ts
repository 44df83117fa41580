import { speak } from '#voice';

const SWITCHES = {
  protocol: { title: 'Page over', positions: { http: 'HTTP', https: 'HTTPS' } },
  tunnel: { title: 'VPN tunnel', positions: { 'not-yet-up': 'not yet up', up: 'up', dropped: 'dropped' } },
  failClosed: { title: 'Fail-closed rule', positions: { true: 'on', false: 'off' } },
  dns: {
    title: 'Look-ups go to',
    positions: { repointed: 'the VPN’s resolver', stale: 'the old address' },
  },
} as const;

/** The player of a packet’s journey: its switches, and what is around them. */
export const journey = speak({
  network: 'Network',
  follow: 'Follow',
  everyFlow: 'both, side by side',
  switches: SWITCHES,
  packets: 'Download the packets',
  noCapture: 'No capture with these settings',
  noSimulator:
    'W001: the simulator could not be loaded. What is shown is still right. To change it, reload the page.',
});

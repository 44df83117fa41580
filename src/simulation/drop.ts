import type { SourceId } from '#model/source.ts';

/**
 * Why a packet ended before its goal. `refused`: this node sends an error at once; whether that reaches the program that
 * made the packet is another question (`error-road.ts`).
 */
export const DROPS = {
  'no-network': {
    refused: true,
    source: 'qubes-net',
    because: 'has no net qube and no network card, so the packet has nowhere to go',
  },
  'spoofed-source': {
    refused: false,
    source: 'antispoof',
    because: 'only takes packets that carry the address Qubes gave their sender',
  },
  'downstream-source': {
    refused: false,
    source: 'antispoof',
    because: 'takes no packet from outside that claims the address of one of its own clients',
  },
  'qube-to-qube': {
    refused: false,
    source: 'qubes-forward',
    because: 'never forwards towards a client unless that client asked first',
  },
  'firewall-rule': {
    refused: true,
    source: 'qubes-firewall',
    because: 'enforces the rules of the qube behind it, and one of them says drop',
  },
  'firewall-end': {
    refused: true,
    source: 'qubes-firewall',
    because: 'enforces the rules of the qube behind it, and none of them allows this',
  },
  'fail-closed': {
    refused: false,
    source: 'fail-closed',
    because: 'lets nothing pass outside its tunnel',
  },
  'kill-switch': {
    refused: false,
    source: 'desktop',
    because: 'lets nothing out but by its tunnel',
  },
  'gateway-input': {
    refused: true,
    source: 'qubes-forward',
    because: 'offers no service of its own to its clients',
  },
  'uplink-input': { refused: false, source: 'qubes-forward', because: 'did not ask for this packet' },
  'no-route-in-tunnel': {
    refused: false,
    source: 'stale-dns',
    because: 'knows no way to that address: it means something on your computer only',
  },
  'tor-only-tcp': {
    refused: false,
    source: 'whonix-no-forward',
    because: 'forwards nothing and has no way to send UDP: Tor carries TCP and look-ups only',
  },
  'tor-no-icmp': {
    refused: false,
    source: 'whonix-no-forward',
    because: 'forwards nothing and has no way to send a ping: Tor carries TCP and look-ups only',
  },
  'tor-internal-address': {
    refused: true,
    source: 'tor-manual',
    because: 'closes the connection: Tor calls no private address',
  },
  'tor-reentry': {
    refused: true,
    source: 'tor-reentry',
    because: 'opens no connection to another relay: nothing that leaves Tor there may enter it again',
  },
  'tor-gateway-output': {
    refused: true,
    source: 'whonix-firewall',
    because: 'lets only its Tor program send to the outside',
  },
  'ttl-exceeded': { refused: true, source: 'rfc1812', because: 'got it with no hop left to live' },
  'private-destination': {
    refused: false,
    source: 'rfc1918',
    because: 'does not pass private addresses on to the Internet',
  },
  unsolicited: { refused: false, source: 'rfc3022', because: 'has no mapping for it: nobody inside asked' },
  'no-such-host': { refused: false, source: 'model', because: 'finds nobody at that address' },
  'same-server': {
    refused: false,
    source: 'model',
    because:
      'gets a tunnel to itself out of another one: whether it takes that is not modelled, a limit of ours',
  },
  'hop-limit': {
    refused: false,
    source: 'model',
    because: 'has it after more hops than this model follows: that is a limit of ours',
  },
  'not-listening': { refused: true, source: 'model', because: 'runs nothing that takes this packet' },
} as const satisfies Record<string, { refused: boolean; source: SourceId; because: string }>;

export type DropReason = keyof typeof DROPS;

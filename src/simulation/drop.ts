import type { SourceId } from '#model/source.ts';
import { drops } from '#words/drop.ts';
import type { Named } from '#words/name.ts';
import { formsOf, type Forms } from './forms.ts';

/**
 * Why a packet ended before its goal. `refused`: this node sends an error at once; whether that reaches the program that
 * made the packet is another question (`error-road.ts`).
 */
export const DROPS = {
  'no-network': {
    refused: true,
    source: 'qubes-net',
  },
  'spoofed-source': {
    refused: false,
    source: 'antispoof',
  },
  'downstream-source': {
    refused: false,
    source: 'antispoof',
  },
  'qube-to-qube': {
    refused: false,
    source: 'qubes-forward',
  },
  'firewall-rule': {
    refused: true,
    source: 'qubes-firewall',
  },
  'firewall-end': {
    refused: true,
    source: 'qubes-firewall',
  },
  'fail-closed': {
    refused: false,
    source: 'fail-closed',
  },
  'kill-switch': {
    refused: false,
    source: 'desktop',
  },
  'gateway-input': {
    refused: true,
    source: 'qubes-forward',
  },
  'uplink-input': { refused: false, source: 'qubes-forward' },
  'tunnel-source': { refused: false, source: 'tunnel-peer' },
  'no-peer': { refused: false, source: 'wireguard-silence' },
  'no-route-in-tunnel': {
    refused: false,
    source: 'stale-dns',
  },
  'tor-only-tcp': {
    refused: false,
    source: 'whonix-no-forward',
  },
  'tor-no-icmp': {
    refused: false,
    source: 'whonix-no-forward',
  },
  'tor-internal-address': {
    refused: true,
    source: 'tor-manual',
  },
  'tor-reentry': {
    refused: true,
    source: 'tor-reentry',
  },
  'tor-gateway-output': {
    refused: true,
    source: 'whonix-firewall',
  },
  'ttl-exceeded': { refused: true, source: 'rfc1812' },
  'private-destination': {
    refused: false,
    source: 'rfc1918',
  },
  unsolicited: { refused: false, source: 'rfc3022' },
  'no-such-host': { refused: false, source: 'model' },
  'same-server': {
    refused: false,
    source: 'model',
  },
  'hop-limit': {
    refused: false,
    source: 'model',
  },
  'not-listening': { refused: true, source: 'model' },
} as const satisfies Record<string, { refused: boolean; source: SourceId }>;

export type DropReason = keyof typeof DROPS;

/** Why a packet ended where it did, as sentences about whoever ended it. In: the reason and who that was. */
export function endedBy(reason: DropReason, who: Named): Forms {
  return formsOf<[Named]>(drops[reason], who);
}

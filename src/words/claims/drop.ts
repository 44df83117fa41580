import type { drops } from '#words/drop.ts';
import { longQube, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const dropsClaims: ClaimsOf<typeof drops> = {
  'no-network': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+hold', 'none:-so', 'none:-so', 'packet:+hold', 'packet:-so'],
      },
    ],
    short: [
      { facts: [vpnQube], says: ['1:+hold', 'none:-so', 'none:-so'] },
      {
        facts: [longQube],
        says: ['it:+hold', 'none:-so', 'none:-so'],
      },
    ],
    phone: ['it:+hold', 'none:-so', 'none:-so'],
  },
  'spoofed-source': {
    long: [{ facts: [vpnQube], says: ['1:-pass', 'all:-carry'] }],
    short: ['it:-pass', 'qubes:-give'],
    phone: ['it:-pass', 'it:-so'],
  },
  'downstream-source': {
    long: [{ facts: [vpnQube], says: ['1:-pass', 'all:-inside', 'all:+same'] }],
    short: ['it:-pass', 'it:-inside'],
    phone: ['it:-pass'],
  },
  'qube-to-qube': {
    long: [{ facts: [vpnQube], says: ['1:-pass', '1:+pass', '1:-before'] }],
    short: [
      { facts: [vpnQube], says: ['1:-pass', '1:-so'] },
      { facts: [longQube], says: ['it:-pass', 'it:-so'] },
    ],
    phone: ['it:-pass', 'it:-so'],
  },
  'firewall-rule': {
    long: [{ facts: [vpnQube], says: ['1:+enforce', 'it:-pass'] }],
    short: ['it:-pass'],
    phone: ['it:-pass'],
  },
  'firewall-end': {
    long: [{ facts: [vpnQube], says: ['1:+enforce', 'none:-pass'] }],
    short: ['none:-pass'],
    phone: ['none:-pass'],
  },
  'fail-closed': {
    long: [{ facts: [vpnQube], says: ['1:+pass', '1:-pass', '1:+inside'] }],
    short: [
      { facts: [vpnQube], says: ['1:+pass', '1:-pass', '1:+inside'] },
      {
        facts: [longQube],
        says: ['it:-able', 'it:-pass', 'it:+inside'],
      },
    ],
    phone: ['it:-able', 'it:-pass', 'it:+inside'],
  },
  'kill-switch': {
    long: [{ facts: [vpnQube], says: ['1:+pass', '1:-except', '1:+past'] }],
    short: [
      { facts: [vpnQube], says: ['1:+pass', '1:-except', '1:+past'] },
      {
        facts: [longQube],
        says: ['it:-get', 'it:-except', 'it:+past'],
      },
    ],
    phone: ['it:-get', 'it:-except', 'it:+past'],
  },
  'gateway-input': {
    long: [{ facts: [vpnQube], says: ['1:+hold', 'none:-same'] }],
    short: [
      { facts: [vpnQube], says: ['1:+hold', 'none:-same'] },
      {
        facts: [longQube],
        says: ['it:+hold', 'none:-same'],
      },
    ],
    phone: ['it:+hold', 'none:-same'],
  },
  'uplink-input': {
    long: [{ facts: [vpnQube], says: ['1:-pass', 'packet:-so'] }],
    short: ['packet:-so'],
    phone: ['it:-pass', 'none:-ask'],
  },
  'tunnel-source': {
    long: [{ facts: [vpnQube], says: ['1:-pass', 'all:-carry'] }],
    short: ['it:-pass', 'it:+hold', 'it:-same'],
    phone: ['it:-pass', 'it:-same'],
  },
  'no-peer': {
    long: [{ facts: [vpnQube], says: ['1:-pass', '1:-so', 'it:-ask', 'only:+so'] }],
    short: ['it:-pass', 'it:-ask', 'only:+so'],
    phone: ['it:-pass', 'it:-ask', 'only:+so'],
  },
  'no-route-in-tunnel': {
    long: [{ facts: [vpnQube], says: ['1:+know', 'none:-inside', 'none:-pass'] }],
    short: [
      { facts: [vpnQube], says: ['1:+know', 'none:-inside'] },
      { facts: [longQube], says: ['none:-inside', 'none:-know'] },
    ],
    phone: ['none:-inside', 'none:-know'],
  },
  'tor-only-tcp': {
    long: [{ facts: [vpnQube], says: ['1:+named', 'only:+so', 'it:-pass', 'it:+carry', 'none:-so'] }],
    short: ['it:-pass', 'only:+so'],
    phone: ['it:-carry'],
  },
  'tor-no-icmp': {
    long: [{ facts: [vpnQube], says: ['1:+named', 'only:+so', 'it:-pass', 'it:+carry', 'none:-so'] }],
    short: ['it:-pass', 'only:+so'],
    phone: ['it:-carry'],
  },
  'tor-internal-address': {
    long: [{ facts: [vpnQube], says: ['1:-open', 'none:-inside'] }],
    short: ['it:-open', 'none:-inside'],
    phone: ['none:-inside'],
  },
  'tor-reentry': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+open', 'none:+same', 'it:-pass', 'it:-able'],
      },
    ],
    short: ['it:-pass', 'it:-able'],
    phone: ['it:-able', 'it:-pass'],
  },
  'tor-gateway-output': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:-pass', 'only:+so', 'it:+exist', 'it:+able', 'it:+send', 'it:-inside'],
      },
    ],
    short: ['it:-pass', 'it:+able', 'it:-send', 'it:+inside'],
    phone: ['it:+able', 'it:-so'],
  },
  'ttl-exceeded': {
    long: [{ facts: [vpnQube], says: ['1:-pass', 'it:+hold', 'none:-so'] }],
    short: [
      { facts: [vpnQube], says: ['1:-pass', 'it:+hold', 'none:-so'] },
      {
        facts: [longQube],
        says: ['it:-pass', 'it:+hold', 'none:-so'],
      },
    ],
    phone: ['it:-pass', 'it:+hold', 'none:-so'],
  },
  'private-destination': {
    long: [{ facts: [vpnQube], says: ['1:+pass', '1:-inside'] }],
    short: ['it:-inside', 'it:-pass'],
    phone: ['it:+inside', 'it:-so'],
  },
  unsolicited: {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+hold', 'none:-so', 'none:-inside', 'none:-ask'],
      },
    ],
    short: [
      {
        facts: [vpnQube],
        says: ['1:+hold', 'none:-so', 'none:-inside', 'none:-ask'],
      },
      {
        facts: [longQube],
        says: ['none:-so', 'none:-inside', 'none:-ask'],
      },
    ],
    phone: ['it:-pass', 'none:-inside', 'none:-ask'],
  },
  'no-such-host': {
    long: [{ facts: [vpnQube], says: ['1:+named', 'none:-so'] }],
    short: [
      { facts: [vpnQube], says: ['1:+named', 'none:-so'] },
      { facts: [longQube], says: ['none:-so'] },
    ],
    phone: ['none:-so'],
  },
  'same-server': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:-send', '1:+same', '1:+inside', '1:-same', 'it:+pass', 'it:-so'],
      },
    ],
    short: ['tunnel:+inside', 'tunnel:-same', 'tunnel:+same', 'tunnel:-so'],
    phone: ['it:-so'],
  },
  'hop-limit': {
    long: [
      {
        facts: [vpnQube],
        says: ['it:-past', '1:+past', 'none:-more'],
      },
    ],
    short: ['it:-more'],
    phone: ['it:-more'],
  },
  'not-listening': {
    long: [{ facts: [vpnQube], says: ['1:-pass'] }],
    short: [
      { facts: [vpnQube], says: ['1:-pass'] },
      { facts: [longQube], says: ['it:-pass'] },
    ],
    phone: ['it:-pass'],
  },
};

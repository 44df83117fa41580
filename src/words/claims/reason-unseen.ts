import type { unseenReasons } from '#words/reason-unseen.ts';
import { company, longQube, netQube, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const unseenReasonsClaims: ClaimsOf<typeof unseenReasons> = {
  sealed: {
    long: [
      {
        facts: [[vpnQube, company]],
        says: ['it:-open', 'it:+with', '1:+only', '1:+named', '1:+so', '2:+hold'],
      },
      { facts: [[vpnQube]], says: ['it:-open', 'it:+with', '1:+only', '1:+hold'] },
    ],
    short: [
      {
        facts: [[vpnQube, company]],
        says: ['it:-open', '1:+for', '2:+named', 'only:+so'],
      },
      {
        facts: [[longQube, company]],
        says: ['it:-open', 'it:-know'],
      },
      { facts: [[vpnQube]], says: ['it:-open', '1:+for', 'only:+so'] },
    ],
    phone: ['it:-open', 'it:-know'],
  },
  rewritten: {
    long: [{ facts: [vpnQube], says: ['it:-exist', '1:+same'] }],
    short: [
      { facts: [vpnQube], says: ['it:-exist', '1:+same'] },
      {
        facts: [longQube],
        says: ['it:-exist', 'it:-same'],
      },
    ],
    phone: ['it:-exist', 'it:-same'],
  },
  'ended-here': {
    long: [{ facts: [vpnQube], says: ['it:-exist', '1:-begin', 'it:+same'] }],
    short: [
      { facts: [vpnQube], says: ['it:-exist', '1:+same'] },
      {
        facts: [longQube],
        says: ['it:-exist', 'it:-same'],
      },
    ],
    phone: ['it:-exist', 'it:-same'],
  },
  'calls-from-elsewhere': {
    long: [
      {
        facts: [true, netQube],
        says: ['it:+past', 'it:+same', '1:+from', 'site:-know'],
      },
      { facts: [false, netQube], says: ['1:+from', 'site:-know'] },
    ],
    short: [
      { facts: [true, netQube], says: ['1:+named', 'it:-know'] },
      {
        facts: [true, longQube],
        says: ['site:-same', 'it:-know'],
      },
    ],
    phone: ['site:-know'],
  },
  'cannot-call-out': {
    long: [
      {
        facts: [true, netQube, company],
        says: ['it:+past', 'it:+same', '1:-send', '1:-get', '1:-more', '2:+than'],
      },
      {
        facts: [true, netQube, longQube],
        says: ['it:+past', 'it:+same', '1:-send', '1:-get', '1:-more', '2:+than'],
      },
      {
        facts: [false, netQube, company],
        says: ['1:-send', '1:-get', '1:-more', '2:+than'],
      },
      {
        facts: [false, netQube, longQube],
        says: ['1:-send', '1:-get', '1:-more', '2:+than'],
      },
    ],
    short: [
      {
        facts: [true, netQube, company],
        says: ['it:+past', 'it:-get', 'it:-more', '2:+than'],
      },
      {
        facts: [true, netQube, longQube],
        says: ['it:+past', 'it:+same', 'it:-send', 'it:-possible'],
      },
      {
        facts: [false, netQube, company],
        says: ['it:-send', 'it:-get', 'it:-more', '2:+than'],
      },
      {
        facts: [false, netQube, longQube],
        says: ['it:-send', 'it:-possible'],
      },
    ],
    phone: [
      { facts: [true], says: ['it:+past', 'it:-possible'] },
      { facts: [false], says: ['it:-send', 'it:-possible'] },
    ],
  },
  'sends-nothing': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+hold', 'none:-so', 'none:-same', 'none:-pass'],
      },
    ],
    short: [
      { facts: [vpnQube], says: ['1:+hold', 'none:-so', 'none:-pass'] },
      {
        facts: [longQube],
        says: ['it:+hold', 'none:-so', 'none:-pass'],
      },
    ],
    phone: ['it:+hold', 'none:-so', 'none:-pass'],
  },
  'further-on': {
    long: [{ facts: [vpnQube], says: ['it:-so', '1:+named', 'it:+more'] }],
    short: [
      { facts: [vpnQube], says: ['it:-so', '1:+named', 'it:+more'] },
      { facts: [longQube], says: ['it:-so', 'it:+more'] },
    ],
    phone: ['it:-so', 'it:+more'],
  },
  'never-here': {
    long: ['none:-pass'],
    short: ['none:-pass'],
    phone: ['none:-pass'],
  },
  'not-carried': {
    long: ['none:-hold', 'none:-pass', 'none:-carry'],
    short: ['none:-hold', 'none:-pass', 'none:-carry'],
    phone: ['none:-hold', 'none:-pass', 'none:-carry'],
  },
  'nothing-yet': {
    long: ['it:-hold', 'it:-pass'],
    short: ['it:-hold', 'it:-pass'],
    phone: ['it:-hold', 'it:-pass'],
  },
  'home-in-reach': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+able', '1:+send', '1:+same', 'it:+more', 'it:+know', 'it:-inside', 'it:+ask'],
      },
    ],
    short: ['it:+able', 'it:+able', 'it:+know'],
    phone: ['it:+able', 'it:+able', 'it:+know'],
  },
  'routers-answer': {
    long: [{ facts: [vpnQube], says: ['1:+to', 'it:+able', 'it:+know'] }],
    short: ['it:+able', 'it:+know'],
    phone: ['it:+able', 'it:+know'],
  },
  'asks-for-names': {
    long: [
      {
        facts: [vpnQube],
        says: ['1:+able', '1:+know', 'it:+see', 'it:+ask', 'it:+able', 'it:+know'],
      },
    ],
    short: ['it:+ask', 'it:+able', 'it:+know'],
    phone: ['it:+able', 'it:+know'],
  },
  'disposable-finds-out': {
    long: [
      {
        facts: [{ kind: 'qube', title: 'sys-net' }],
        says: ['you:-so', 'it:+able', 'it:+give', 'it:+pass', '1:+by', 'it:+able', 'it:+know'],
      },
    ],
    short: ['it:+give', 'it:+able'],
    phone: ['it:+give', 'it:+able'],
  },
  'address-lists': {
    long: ['packets:-so', 'some:+with', 'some:+able', 'some:+know'],
    short: ['some:+with', 'some:+able', 'some:+know'],
    phone: ['it:+able', 'it:+know'],
  },
  'told-of-lists': {
    long: [
      {
        facts: [vpnQube],
        says: ['packets:-so', 'site:+able', 'site:+know', 'site:+pass', '1:+from'],
      },
    ],
    short: [
      { facts: [vpnQube], says: ['site:+able', 'site:+know', '1:+named'] },
      {
        facts: [longQube],
        says: ['packets:-so', 'site:+able', 'site:+know'],
      },
    ],
    phone: ['packets:-so', 'site:+able', 'site:+know'],
  },
  absent: {
    long: [
      { facts: ['vpn-in-use'], says: ['none:-carry'] },
      { facts: ['tor-in-use'], says: ['it:-carry'] },
      { facts: ['dns-name'], says: ['none:-so'] },
      { facts: ['first-peer'], says: ['it:-pass'] },
      { facts: ['content'], says: ['it:+hold', 'none:-so'] },
      { facts: ['user-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['qube-address'], says: ['none:-so'] },
      { facts: ['destination-name'], says: ['it:+hold', 'none:-so'] },
      { facts: ['destination-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['tor-guard'], says: ['it:-carry'] },
    ],
    short: [
      { facts: ['vpn-in-use'], says: ['none:-carry'] },
      { facts: ['tor-in-use'], says: ['it:-carry'] },
      { facts: ['dns-name'], says: ['none:-so'] },
      { facts: ['first-peer'], says: ['it:-pass'] },
      { facts: ['content'], says: ['it:+hold', 'none:-so'] },
      { facts: ['user-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['qube-address'], says: ['none:-so'] },
      { facts: ['destination-name'], says: ['it:+hold', 'none:-so'] },
      { facts: ['destination-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['tor-guard'], says: ['it:-carry'] },
    ],
    phone: [
      { facts: ['vpn-in-use'], says: ['none:-carry'] },
      { facts: ['tor-in-use'], says: ['it:-carry'] },
      { facts: ['dns-name'], says: ['none:-so'] },
      { facts: ['first-peer'], says: ['it:-pass'] },
      { facts: ['content'], says: ['it:+hold', 'none:-so'] },
      { facts: ['user-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['qube-address'], says: ['none:-so'] },
      { facts: ['destination-name'], says: ['it:+hold', 'none:-so'] },
      { facts: ['destination-address'], says: ['it:+hold', 'none:-so'] },
      { facts: ['tor-guard'], says: ['it:-carry'] },
    ],
  },
};

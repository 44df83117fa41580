import type { glossary } from '#words/glossary.ts';
import type { ClaimsOf } from './claim.ts';

export const glossaryClaims: ClaimsOf<typeof glossary> = {
  dom0: {
    means: ['qube:+give', 'it:+hold', 'it:+hold', 'none:-so'],
  },
  xen: {
    means: ['it:-more', 'all:+exist'],
  },
  template: {
    means: ['all:+so'],
  },
  'app-qube': {
    means: ['it:+exist', 'only:+same'],
  },
  standalone: {
    means: ['qube:+with', 'qube:+same', 'it:+exist', 'it:+must', 'it:+same'],
  },
  disposable: {
    means: ['qube:+give', 'qube:+same', 'all:+so', 'it:-exist', 'all:-pass'],
  },
  'disposable-template': {
    means: ['qube:+give', 'all:+so'],
  },
  'net-qube': {
    means: ['qube:-past', 'qube:-same', 'qube:+possible'],
  },
  label: {
    means: ['you:+give'],
  },
  qrexec: {
    means: ['qube:+ask', 'qube:-same', 'some:+so', 'it:+pass', 'it:+look', 'it:-pass'],
  },
  policy: {
    means: ['qube:+able', 'it:+pass', 'it:+look', 'it:-pass'],
  },
  'vpn-qube': {
    means: ['qube:-past', 'qubes:+hold', 'none:-so'],
  },
  masquerade: {
    means: ['it:+same', 'it:-ask'],
  },
  'virtual-dns': {
    means: ['none:-so', 'all:+so'],
  },
  antispoofing: {
    means: ['qube:-pass', 'all:-so'],
  },
  'fail-closed': {
    word: ['it:-open'],
    means: ['tunnel:-so', 'qubes:-pass', 'it:+pass', 'packets:+pass'],
  },
  wireguard: {
    means: ['all:+so', 'it:-open', 'it:+inside'],
  },
  openvpn: {
    means: ['it:+able', 'also:+so', 'it:-past'],
  },
  guard: {
    means: ['it:+before', 'it:+see', 'it:+inside', 'it:-see', 'it:+able'],
  },
  exit: {
    means: ['it:-before', 'it:+see', 'you:-so'],
  },
  bridge: {
    means: ['none:+inside', 'it:+see'],
  },
  fingerprint: {
    means: ['it:+see', 'it:+same', 'all:+so', 'it:+able'],
  },
  mtu: {
    means: ['tunnel:-more', 'tunnel:+give'],
  },
  'updates-proxy': {
    means: ['it:+hold', 'none:-so'],
  },
  tag: {
    means: ['it:-open', 'it:+with', 'it:+see', 'it:-change'],
  },
  cell: {
    means: ['it:+carry', 'it:+inside', 'it:+more', 'it:-more', 'it:+hold'],
  },
  syn: {
    means: ['packet:+ask', 'it:+carry'],
  },
  sni: {
    means: ['it:+before', 'it:+open', 'all:-begin', 'all:-open'],
  },
  postcard: {
    means: ['it:+able', 'it:+read', 'it:+with', 'it:-so'],
  },
  capture: {
    means: ['it:+with', 'all:+so', 'it:+read'],
  },
  bulletin: {
    means: ['it:-true'],
  },
  'tor-gateway': { means: ['it:-past'] },
};

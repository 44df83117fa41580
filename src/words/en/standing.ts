import { speak } from '#voice';
import { beside, called, first, onPhone } from './fitting.ts';
import type { Named } from './name.ts';

/**
 * Why a compartment stands as it does once others are compromised: in full, beside a drawing, and on a phone. “It” is that
 * compartment; whoever is named is one that the attacker has.
 */
export const standingReasons = speak({
  taken: {
    long: 'The attacker runs it. No wall inside it is meant to hold.',
    short: 'The attacker runs it. No wall inside is meant to hold.',
    phone: 'The attacker runs it, with all that is in it.',
  },
  'one-system': {
    long: 'One system runs browser, mail, keys and tunnels. Whoever runs it has them all.',
    short: 'One system runs everything, and the attacker runs it.',
    phone: 'One system runs it all: it is compromised.',
  },
  'rules-all': {
    long: (by: Named) => `${first(by)} keeps every qube’s disk and draws every window.`,
    short: (by: Named) =>
      beside(
        `${first(by)} keeps every qube’s disk and draws every window.`,
        'The admin qube keeps every disk and draws every window.',
      ),
    phone: (by: Named) =>
      onPhone(
        `${first(by)} keeps every disk and draws every window.`,
        'The admin qube keeps every qube’s disk.',
      ),
  },
  dma: {
    long: (by: Named) => `Without an IOMMU, ${called(by, 'owner')} device can write anywhere in memory.`,
    short: (by: Named) =>
      beside(
        `Without an IOMMU, ${called(by, 'owner')} device can write to all memory.`,
        'Without an IOMMU, a device can write anywhere in memory.',
      ),
    phone: 'No IOMMU: a device can write to all memory.',
  },
  keyboard: {
    long: (by: Named) => `Your keyboard goes through ${called(by)}, so ${called(by)} can type in dom0.`,
    short: (by: Named) =>
      beside(
        `${first(by)} has your keyboard, so it can type in dom0.`,
        'The qube with your keyboard can type in dom0.',
      ),
    phone: 'The qube with your keyboard can type in it.',
  },
  'boots-from': {
    long: (by: Named) => `At its next start, it boots from ${called(by, 'owner')} disk.`,
    short: (by: Named) =>
      beside(
        `At its next start, it boots from ${called(by, 'owner')} disk.`,
        'At its next start, it boots from the attacker’s disk.',
      ),
    phone: 'It boots next from the attacker’s disk.',
  },
  'copied-from': {
    long: (by: Named) => `At its next start, it is a fresh copy of ${called(by)}.`,
    short: (by: Named) =>
      beside(
        `At its next start, it is a fresh copy of ${called(by)}.`,
        'At its next start, it is a copy of a compromised qube.',
      ),
    phone: 'It starts next as a compromised qube’s copy.',
  },
  client: {
    long: (by: Named) =>
      `Its network comes from ${called(by)}. Getting in takes one more bug, in its network driver.`,
    short: 'Getting in takes one more bug, in its network driver.',
    phone: 'It takes one more bug, in its network driver.',
  },
  provider: {
    long: (by: Named) =>
      `It gives ${called(by)} its network. Getting in takes one more bug, in how it handles packets.`,
    short: 'Getting in takes one more bug, in how it handles packets.',
    phone: 'It takes one more bug, in handling packets.',
  },
  'asks-proxy': {
    long: (by: Named) =>
      `${first(by)} may call its updates proxy. Getting in takes one more bug, in that proxy.`,
    short: 'Getting in takes one more bug, in its updates proxy.',
    phone: 'It takes one more bug, in its updates proxy.',
  },
  'fetches-through': {
    long: (by: Named) =>
      `It fetches its updates through ${called(by)}. Getting in takes one more bug, in its updater.`,
    short: 'Getting in takes one more bug, in its updater.',
    phone: 'It takes one more bug, in its updater.',
  },
  'disposable-behind': {
    long: (by: Named) =>
      `${first(by)} can start a disposable behind it, and nobody is asked. Getting in takes one more bug, in how it handles packets.`,
    short: 'Getting in takes one more bug, in how it handles packets.',
    phone: 'It takes one more bug, in handling packets.',
  },
  'admin-apart': {
    long: 'It has no network, and Xen stands between it and every qube.',
    short: 'It has no network, and Xen stands between it and qubes.',
    phone: 'It has no network, and Xen keeps it apart.',
  },
  original: {
    long: (by: Named) => `${first(by)} has a copy of its disk and cannot write to the original.`,
    short: (by: Named) =>
      beside(
        `${first(by)} has a copy of its disk, and cannot change it.`,
        'Whoever has a copy of its disk cannot write to it.',
      ),
    phone: 'Only a copy of its disk is compromised.',
  },
  sibling: {
    long: (by: Named) =>
      `It shares its net qube with ${called(by)}. That qube does not forward from client to client.`,
    short: 'Its net qube does not forward from client to client.',
    phone: 'Their net qube does not forward between them.',
  },
  'copied-only': {
    long: (by: Named) =>
      `${first(by)} can start disposables from it. Each has a copy of its disk and cannot write to the original.`,
    short: 'Its disposables have a copy of its disk, not the disk.',
    phone: 'Its disposables cannot write to its disk.',
  },
  offline: {
    long: 'It has no net qube, so no packet reaches it. It can start no disposable that has one.',
    short: 'It has no net qube, and can start no disposable with one.',
    phone: 'No net qube, for it or its disposables.',
  },
  'offline-may-start': {
    long: 'It has no net qube, so no packet reaches it. The way out is open: it can start a disposable that has one.',
    short: 'No packet reaches it, but a disposable it starts can send.',
    phone: 'No packet reaches it, but it has a way out.',
  },
  apart: {
    long: (by: Named) =>
      `It shares no network link with ${called(by)}. A qube between them would have to fall first.`,
    short: 'A qube in between would have to fall first.',
    phone: 'A qube in between would have to fall first.',
  },
});

import { speak } from '#voice';
import { beside, called, first } from './fitting.ts';
import { listed, type Named } from './name.ts';

/** What a journey may have none of. */
type Absent =
  | 'user-address'
  | 'qube-address'
  | 'destination-name'
  | 'destination-address'
  | 'content'
  | 'dns-name'
  | 'vpn-in-use'
  | 'tor-in-use'
  | 'first-peer'
  | 'tor-guard';

const ABSENT: Readonly<Record<Absent, string>> = {
  'user-address': 'This home has no address.',
  'qube-address': 'No qube makes this journey.',
  'destination-name': 'This journey has no destination.',
  'destination-address': 'This journey has no destination.',
  content: 'This journey has no contents.',
  'dns-name': 'This journey looks up no name.',
  'vpn-in-use': 'No VPN carries this journey.',
  'tor-in-use': 'Tor does not carry this journey.',
  'first-peer': 'Nothing of this journey leaves your home.',
  'tor-guard': 'Tor does not carry this journey.',
};

/** Why a fact is hidden or unknown: in full, beside a drawing, and on a phone. */
export const unseenReasons = speak({
  sealed: {
    long: (holders: readonly Named[]) =>
      holders.length === 1
        ? `Sealed with a key that only ${listed(holders.map((each) => called(each)))} holds.`
        : `Sealed with a key that only ${listed(holders.map((each) => called(each)))} hold.`,
    short: (holders: readonly Named[]) =>
      beside(
        `Sealed for ${listed(holders.map((each) => called(each)))} alone.`,
        'Sealed, and the key is not known here.',
      ),
    phone: 'Sealed, and the key is not known here.',
  },
  rewritten: {
    long: (by: Named) => `It is gone: ${called(by)} put its own address in its place.`,
    short: (by: Named) =>
      beside(
        `Gone: ${called(by)} put its own address in its place.`,
        'Gone: another address was put in its place.',
      ),
    phone: 'Gone: another address was put in its place.',
  },
  'ended-here': {
    long: (by: Named) => `It is gone: ${called(by)} ended the connection and made one of its own.`,
    short: (by: Named) =>
      beside(
        `Gone: ${called(by)} made a connection of its own.`,
        'Gone: another connection was made instead.',
      ),
    phone: 'Gone: another connection was made instead.',
  },
  'calls-from-elsewhere': {
    /** `tunnelled`: whether it has a tunnel of its own, past which it calls. */
    long: (tunnelled: boolean, arrivesFrom: Named) =>
      tunnelled
        ? `Past its own tunnel, its packets arrive from ${called(arrivesFrom, 'owner')} address: a site cannot tell it yours.`
        : `Its packets arrive from ${called(arrivesFrom, 'owner')} address: a site cannot tell it yours.`,
    short: (_: boolean, arrivesFrom: Named) =>
      beside(
        `A site meets ${called(arrivesFrom, 'owner')} address, and cannot tell yours.`,
        'A site meets another address, and cannot tell it yours.',
      ),
    phone: 'A site that it calls cannot tell it.',
  },
  'cannot-call-out': {
    /** `tunnelled`: whether it has a tunnel of its own, past which it tries. */
    long: (tunnelled: boolean, who: Named, stoppedAt: Named) =>
      tunnelled
        ? `Past its own tunnel, nothing that ${called(who)} sends gets further than ${called(stoppedAt)}.`
        : `Nothing that ${called(who)} sends gets further than ${called(stoppedAt)}.`,
    short: (tunnelled: boolean, _: Named, stoppedAt: Named) =>
      tunnelled
        ? beside(
            `Past its tunnel, nothing gets further than ${called(stoppedAt)}.`,
            'Past its own tunnel, nothing that it sends reaches a site.',
          )
        : beside(
            `Nothing that it sends gets further than ${called(stoppedAt)}.`,
            'Nothing that it sends reaches a site.',
          ),
    phone: (tunnelled: boolean) =>
      tunnelled ? 'Past its tunnel, nothing reaches a site.' : 'Nothing that it sends reaches a site.',
  },
  'sends-nothing': {
    long: (who: Named) => `${first(who)} has no network: no packet of its own leaves it.`,
    short: (who: Named) =>
      beside(
        `${first(who)} has no network, so no packet leaves it.`,
        'It has no network, so no packet leaves it.',
      ),
    phone: 'It has no network, so no packet leaves it.',
  },
  'further-on': {
    long: (by: Named) => `That address is not on it yet: ${called(by)} puts it on, further along the way.`,
    short: (by: Named) =>
      beside(
        `Not on it yet: ${called(by)} puts it on, further along.`,
        'Not on it yet: it is put on further along.',
      ),
    phone: 'Not on it yet: it is put on further along.',
  },
  'never-here': {
    long: 'No packet of this journey passes here.',
    short: 'No packet of this journey passes here.',
    phone: 'No packet of this journey passes here.',
  },
  'not-carried': {
    long: 'No packet that has passed here carries it.',
    short: 'No packet that has passed here carries it.',
    phone: 'No packet that has passed here carries it.',
  },
  'nothing-yet': {
    long: 'Nothing of this journey has passed here yet.',
    short: 'Nothing of this journey has passed here yet.',
    phone: 'Nothing of it has passed here yet.',
  },
  'home-in-reach': {
    long: (who: Named) =>
      `${first(who)} can send to your home’s own network, where many routers tell your public address to whoever asks.`,
    short: 'It can ask your home router, which may tell it.',
    phone: 'It can ask your router, which may tell it.',
  },
  'routers-answer': {
    long: (upTo: Named) =>
      `Routers up to ${called(upTo)} answer its packets that expire there. That can tell it whose network it is in.`,
    short: 'Routers on the way answer it, and may tell where it is.',
    phone: 'Routers on the way may tell where it is.',
  },
  'asks-for-names': {
    long: (who: Named) =>
      `${first(who)} can look names up. A name’s server sees which resolver asks, and that can tell whose network you are in.`,
    short: 'Which resolver asks for a name may tell where you are.',
    phone: 'Its resolver may tell where you are.',
  },
  'disposable-finds-out': {
    long: (by: Named) =>
      `Without asking you, a program here can start a disposable that leaves by ${called(by)}. What that one finds out can tell whose network you are in.`,
    short: 'A disposable that it starts may find out where you are.',
    phone: 'A disposable that it starts may find out.',
  },
  'address-lists': {
    long: 'The packets do not say. Somebody with a list of VPN addresses may know.',
    short: 'Somebody with a list of VPN addresses may know.',
    phone: 'A list of VPN addresses may tell.',
  },
  'told-of-lists': {
    long: (arrivesFrom: Named) =>
      `Its packets do not say. A site could tell it that it arrives from ${called(arrivesFrom, 'owner')} address.`,
    short: (arrivesFrom: Named) =>
      beside(
        `A site could tell it: it meets ${called(arrivesFrom, 'owner')} address.`,
        'Its packets do not say. A site could tell it.',
      ),
    phone: 'Its packets do not say. A site could tell.',
  },
  absent: {
    long: (fact: Absent) => ABSENT[fact],
    short: (fact: Absent) => ABSENT[fact],
    phone: (fact: Absent) => ABSENT[fact],
  },
});

import { speak } from '#voice';
import { listed } from './name.ts';

/** What the captures say of something that the model says. */
export const evidence = speak({
  /** What a claim is about. */
  about: {
    'user-address': 'where you are',
    'qube-address': 'who asked',
    'destination-name': 'the site’s name',
    'destination-address': 'where the site is',
    content: 'the contents',
    'dns-name': 'the look-up of the name',
    'vpn-in-use': 'that you use a VPN',
    'tor-in-use': 'that you use Tor',
    'first-peer': 'where your packets go first',
    'tor-guard': 'which guard you use',
    addresses: 'addresses',
    order: 'order',
    ttl: 'time to live',
    ports: 'ports',
    size: 'size',
    end: 'how it ends',
    rule: 'the rule that ends it',
    error: 'the error that comes back',
  },
  /** How it fared. */
  outcome: {
    confirmed: 'Confirmed',
    'not-observable': 'Cannot be observed',
    contradicted: 'Contradicted',
  },
  /** The same before the captures that show it. */
  outcomeIn: {
    confirmed: 'Confirmed in capture',
    contradicted: 'Contradicted in capture',
  },
  framesAt: (place: string, numbers: readonly number[]) =>
    numbers.length === 1
      ? `${place}, frame ${numbers[0] ?? 0}`
      : `${place}, frames ${listed(numbers.map(String))}`,
  /** What the program that sent a packet noticed. */
  ends: {
    answered: 'an answer comes back',
    refused: 'the sender is told at once',
    silent: 'nothing comes back',
  },
  noticed: 'The program that sent it noticed exactly that.',
  counted: 'The counter of that rule went up.',
  noFrame: 'No frame of it was captured here.',
  inNone: (frames: number) =>
    frames === 1 ? 'Not in the one frame captured here.' : `In none of the ${frames} frames captured here.`,
});

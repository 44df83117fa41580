import { speak } from '#voice';
import { nameOf, type Named } from './name.ts';

/** What was done to a packet by the one in front of a link. */
export const peelHop = speak({
  asks: (who: Named, to: Named) => `${nameOf(who, 'start')} sends its request to ${nameOf(to, 'text')}.`,
  answers: (who: Named) => `${nameOf(who, 'start')} answers.`,
  answersAddress: (who: Named, address: string) =>
    `${nameOf(who, 'start')} answers the address that the request came from, ${address}.`,
  opensStream: (who: Named) =>
    `${nameOf(who, 'start')} takes off the last layer and opens a connection of its own.`,
  usesStream: (who: Named) =>
    `${nameOf(who, 'start')} takes off the last layer and sends what is left over a connection of its own.`,
  wrapsStream: (who: Named) =>
    `${nameOf(who, 'start')} ends the connection, wraps its bytes in three layers and sends them as Tor cells.`,
  wrapsLookUp: (who: Named) =>
    `${nameOf(who, 'start')} takes the look-up, wraps it in three layers and sends it as a Tor cell.`,
  addsLayer: (who: Named) => `${nameOf(who, 'start')} adds its layer and sends the answer back inside TLS.`,
  takesLayer: (who: Named) =>
    `${nameOf(who, 'start')} takes off its layer and sends on what is left inside another TLS connection.`,
  takesLayers: (who: Named) => `${nameOf(who, 'start')} takes off all three layers.`,
  seals: (who: Named) => `${nameOf(who, 'start')} seals the packet and puts a new one around it.`,
  opens: (who: Named) => `${nameOf(who, 'start')} opens the seal and sends on what was inside.`,
  readdresses: (who: Named, source: string, destination: string) =>
    `${nameOf(who, 'start')} replaces both addresses: the packet now goes from ${source} to ${destination}.`,
  replacesSource: (who: Named, was: string, is: string) =>
    `${nameOf(who, 'start')} replaces the source address ${was} with ${is}.`,
  replacesDestination: (who: Named, was: string, is: string) =>
    `${nameOf(who, 'start')} replaces the destination address ${was} with ${is}.`,
  unchanged: (who: Named) => `${nameOf(who, 'start')} passes it on unchanged.`,
  forwards: (who: Named) => `${nameOf(who, 'start')} passes it on and lowers its time to live.`,
});

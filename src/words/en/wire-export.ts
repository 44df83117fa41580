import { speak } from '#voice';

/** What a packet is: what it asks or answers, the flags that it opens a connection with, or a message of Tor or TLS. */
export type PacketName =
  | 'request'
  | 'reply'
  | { readonly flags: string }
  | { readonly relay: string }
  | { readonly tls: 'ClientHello' | 'ServerHello' };

function called(packet: PacketName): string {
  if (packet === 'request') return 'request';
  if (packet === 'reply') return 'reply';
  if ('flags' in packet) return packet.flags;
  return 'relay' in packet ? `${packet.relay} message` : packet.tls;
}

/** The comments in a capture of the model’s own packets. */
export const wireExport = speak({
  capture: (scenario: string) => `${scenario}. The model’s own packets: nothing was sent anywhere.`,
  frame: (scenario: string, packet: PacketName, hop: number, from: string, to: string) =>
    `${scenario}: ${called(packet)}, hop ${hop}, from ${from} to ${to}.`,
  /** Where there are several flows. */
  frameOfFlow: (
    scenario: string,
    flow: number,
    flows: number,
    packet: PacketName,
    hop: number,
    from: string,
    to: string,
  ) => `${scenario}, flow ${flow} of ${flows}: ${called(packet)}, hop ${hop}, from ${from} to ${to}.`,
  added: 'Added to complete the stream; the model has no such packet.',
});

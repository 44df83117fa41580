import type { SealKind } from '#model/key.ts';
import type { Layer } from '#model/layer.ts';
import { ipOf, portsOf, sizeOf, type Packet } from '#model/packet.ts';

/** A wrapping as it is shown. The TLS of a Tor link is left to the list of layers. */
export type Shell = SealKind;

/** What the outside of a packet says. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  /** The address that stood there before this step, if a translation changed it. */
  readonly wasFrom?: string;
  readonly wasTo?: string;
  /** Outermost first. */
  readonly shells: readonly Shell[];
  /** What can be read without any key; absent when it is sealed. */
  readonly contents?: string;
  readonly size: number;
}

/** The seals on a packet, outermost first. Around Tor cells the link's own TLS is not drawn. */
export function shellsOf(packet: Packet): Shell[] {
  const sealed = packet.find((layer) => layer.kind === 'sealed');
  if (!sealed) return [];
  const inner = shellsOf(sealed.inner);
  return sealed.inner.some((layer) => layer.kind === 'tor-cell') ? inner : [sealed.seal, ...inner];
}

/** The words a layer says in clear. */
export function saidBy(layer: Layer): string | undefined {
  switch (layer.kind) {
    case 'http':
    case 'data':
      return layer.message;
    case 'dns':
      return layer.answer === undefined ? `${layer.query}?` : `${layer.query} = ${layer.answer}`;
    case 'icmp':
      return layer.type === 'echo-request' ? 'ping?' : 'ping!';
    case 'tcp':
      return layer.flags;
    case 'tls-hello':
      return layer.sni === undefined ? 'TLS hello' : `TLS hello, ${layer.sni}`;
    default:
      return undefined;
  }
}

/** What a packet says from outside. `before` is the packet as the step found it, to show what was rewritten. */
export function envelopeOf(packet: Packet, before?: Packet): Envelope {
  const ip = ipOf(packet);
  const ports = portsOf(packet);
  const contents = packet.map(saidBy).find((words) => words !== undefined);
  // A new wrapping has a header of its own; only a header that stayed can have been rewritten.
  const kept = before?.length === packet.length && shellsOf(before).length === shellsOf(packet).length;
  const was = kept ? ipOf(before) : undefined;
  return {
    from: ip?.src ?? '',
    to: `${ip?.dst ?? ''}${ports ? `:${ports.dport}` : ''}`,
    ...(was && was.src !== ip?.src && { wasFrom: was.src }),
    ...(was && was.dst !== ip?.dst && { wasTo: was.dst }),
    shells: shellsOf(packet),
    ...(contents !== undefined && { contents }),
    size: sizeOf(packet),
  };
}

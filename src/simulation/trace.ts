import type { KeyId } from '#model/key.ts';
import type { SealKind } from '#model/key.ts';
import type { Packet } from '#model/packet.ts';
import type { FlowSpec } from '#model/scenario.ts';
import type { SourceId } from '#model/source.ts';
import type { DropReason } from './drop.ts';

/** One field of a header, before and after a translation. */
export interface Change {
  readonly field: 'source' | 'destination';
  readonly from: string;
  readonly to: string;
}

/** Something a node did to a packet, and the rule that made it. */
export type Action =
  | { readonly do: 'originate' }
  | { readonly do: 'route'; readonly into: 'tunnel'; readonly source: SourceId }
  | { readonly do: 'allow'; readonly chain: string; readonly source: SourceId }
  | {
      readonly do: 'translate';
      readonly how: 'masquerade' | 'dnat' | 'reverse' | 'proxy';
      readonly changes: readonly Change[];
      readonly source: SourceId;
    }
  | { readonly do: 'decrement'; readonly ttl: number }
  | { readonly do: 'seal' | 'open'; readonly seal: SealKind; readonly key: KeyId; readonly source: SourceId }
  | { readonly do: 'take-stream'; readonly port: 'TransPort' | 'DnsPort'; readonly source: SourceId }
  | { readonly do: 'open-stream' | 'use-stream'; readonly source: SourceId }
  | { readonly do: 'pass' }
  | { readonly do: 'deliver' }
  | { readonly do: 'drop'; readonly reason: DropReason; readonly chain?: string };

/** What happened at one node. The first hop of a trace has no `from`, the last no `to`. */
export interface Hop {
  readonly node: string;
  readonly from?: string;
  readonly arrived?: Packet;
  readonly actions: readonly Action[];
  readonly sent?: Packet;
  readonly to?: string;
}

export type Disposition = 'delivered' | 'dropped' | 'refused';

/** One packet from where it is made to where it ends. */
export interface Trace {
  readonly hops: readonly Hop[];
  readonly disposition: Disposition;
  readonly reason?: DropReason;
  /** The packet as its last node had it in hand. */
  readonly last: Packet;
}

/** A request, and the reply if the request arrived. */
export interface Exchange {
  readonly request: Trace;
  readonly reply?: Trace;
}

/**
 * Everything one flow does. Over TCP a SYN runs ahead, for https a TLS hello after it, and each next exchange
 * follows once the one before is answered; the last exchange is the one shown. Where a Tor gateway has answered
 * the SYN, its own exchange with the site comes next: it begins at the gateway.
 */
export interface Journey {
  readonly flow: FlowSpec;
  readonly exchanges: readonly Exchange[];
}

/** What the simulation makes of a network: one journey for each flow, in their order. */
export type Timeline = readonly Journey[];

import type { Network } from '#model/network.ts';
import { numbers, spread } from './encode/write.ts';

/** A hardware address: six bytes. */
type LinkAddress = Uint8Array;

/** What Qubes gives the network card of every qube: qubes-core-admin qubes/vm/mix/net.py `mac`. */
const QUBE = Uint8Array.of(0x00, 0x16, 0x3e, 0x5e, 0x6c, 0x00);
/** What Xen gives the far end of such a card, in the net qube. */
const FAR_END = Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0xff, 0xff);
/** The first byte of an address that nobody was given: RFC 9542 §2.1, locally administered. */
const MADE_UP = 0x02;

/**
 * The hardware address that a node has on its link to `other`. Between qubes it is what Qubes gives; anywhere else one
 * that is made up from the node’s name.
 */
export function linkAddress(network: Network, node: string, other: string): LinkAddress {
  if (network.nodes.get(node)?.qube?.netvm === other) return QUBE;
  if (network.nodes.get(other)?.qube?.netvm === node) return FAR_END;
  return numbers([1, MADE_UP], [1, 0], [4, spread(node)]);
}

import type { QubeSpec } from '#model/scenario.ts';
import { isPrivate, type Address } from '#model/ipv4-address.ts';

/** What Qubes gives every qube’s first device: qubes-core-admin qubes/vm/mix/net.py `mac`. */
export const QUBE_MAC = '00:16:3e:5e:6c:00';
/** What a net qube’s end of every such link has: qubes-core-agent-linux network/vif-route-qubes. */
export const NETVM_MAC = 'fe:ff:ff:ff:ff:ff';

/** The device that leads to a client, as Xen names it. Linux takes 15 letters at most. */
export function vifOf(client: QubeSpec): string {
  return `vif${client.id}.0`;
}

/** The mark on what a tunnel’s own program sends, so that it is not routed into itself. */
export const TUNNEL_MARK = 51820;

/** A hardware address of our own, the same for the same IPv4 address: locally administered, RFC 7042 §2.1. */
export function macOf(address: Address): string {
  const bytes = address.split('.').map((byte) => Number(byte).toString(16).padStart(2, '0'));
  return ['02', isPrivate(address) ? '01' : '00', ...bytes].join(':');
}

/** The home router’s two cards and the ISP’s end of its line. */
export const HOME_MACS = {
  lan: '02:03:00:00:00:01',
  wan: '02:03:00:00:00:02',
  isp: '02:03:00:00:00:03',
} as const;

/** The second group of hexadecimal digits is the number that the IPv4 address is made of: networking.rst, IPv6. */
export function qubeAddress6({ id, class: klass }: QubeSpec): string {
  return `fd09:24ef:4179::${klass === 'DispVM' ? 'a8a' : 'a89'}:${id.toString(16)}`;
}

/** The IPv6 addresses of the home and of parties outside: RFC 3849’s range, with the IPv4 address inside it. */
export function outsideAddress6(address: Address): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return `2001:db8::${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

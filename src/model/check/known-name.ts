import ipaddr from 'ipaddr.js';
import type { Address } from '../ipv4-address.ts';

/** What a text looks like that stands where a scenario has no place for it. */
export type Looks = 'ipv6' | 'onion' | 'special-name' | 'host-name';

/**
 * Last labels of names that the public DNS does not answer for: special-use names (RFC 6761, 6762 §3 and appendix G, 7686,
 * 8375, 9476), names of home networks, and those of other naming systems. `.test` and `.example` are not among them: they
 * are kept for examples such as ours.
 */
const SPECIAL: ReadonlySet<string> = new Set([
  ...['local', 'localhost', 'localdomain', 'internal', 'arpa', 'invalid', 'alt'],
  ...['lan', 'home', 'corp', 'mail', 'intranet', 'private'],
  ...['exit', 'i2p', 'b32', 'gnu', 'zkey', 'bit', 'eth', 'loki'],
]);

const LABEL = /^[\p{L}\p{N}_*](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?$/u;

/** The host in a text: without scheme, user, port, path, and the dot at the end. */
function hostIn(text: string): string {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '');
  const [authority = ''] = bare.split(/[/?#]/);
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/\.$/, '');
}

/** The IPv4 address that a text is, with or without scheme, port and path; nothing for any other text. */
export function ipv4In(text: string): Address | undefined {
  const host = hostIn(text);
  return ipaddr.IPv4.isValidFourPartDecimal(host) ? host : undefined;
}

function isIpv6(text: string): boolean {
  const [core = ''] = text
    .trim()
    .replace(/^(?:[a-z]+:\/\/)?\[/i, '')
    .split(/[\]/%]/);
  return core.includes(':') && ipaddr.IPv6.isValid(core);
}

/** What a text looks like. In: any text of at most some hundred letters. Out: nothing for one that is no name and no IPv6 address. */
export function looksLike(text: string): Looks | undefined {
  if (isIpv6(text)) return 'ipv6';
  const labels = hostIn(text).split('.');
  const last = labels.at(-1) ?? '';
  if (!labels.every((label) => LABEL.test(label)) || !/^\p{L}/u.test(last)) return undefined;
  if (last === 'onion' && labels.length > 1) return 'onion';
  return SPECIAL.has(last) ? 'special-name' : 'host-name';
}

/** Whether a host name that ends in .onion stands anywhere in a text. */
export function namesOnion(text: string): boolean {
  return /[\p{L}\p{N}]\.onion(?![\p{L}\p{N}])/iu.test(text);
}

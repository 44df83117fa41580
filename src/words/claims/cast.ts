import type { Named } from '#words/name.ts';

/** Who is named in samples: each by another name, so that nobody can stand in another’s place unnoticed. */
export const vpnQube: Named = { kind: 'qube', title: 'sys-vpn' };
export const netQube: Named = { kind: 'qube', title: 'sys-net' };
export const appQube: Named = { kind: 'qube', title: 'personal' };
export const isp: Named = { kind: 'isp', title: 'ISP' };
export const wifi: Named = { kind: 'wifi', title: 'Wi-Fi' };
export const company: Named = { kind: 'vpn-server', title: 'VPN company' };
export const guard: Named = { kind: 'relay', title: 'guard' };
export const exit: Named = { kind: 'relay', title: 'exit' };
/** A qube with the longest name that Qubes allows. */
export const longQube: Named = { kind: 'qube', title: 'work-with-a-long-name-of-31-chr' };
/** A site that is called by its domain. */
export const bank: Named = { kind: 'domain', title: 'bank.example' };

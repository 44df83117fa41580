/** How a seal is made; it decides how many bytes the seal adds (`packet.ts`). */
export type SealKind = 'tls' | 'wireguard' | 'openvpn' | 'onion';

/** The name of a key, for example `wireguard:sys-vpn:vpn-company`. */
export type KeyId = string;

/** A key, and the nodes that hold it. No other node can open what it seals. */
export interface Key {
  readonly id: KeyId;
  readonly seal: SealKind;
  readonly holders: readonly string[];
}

/** The name of the key that `a` and `b` share for one kind of seal. */
export function keyId(seal: SealKind, a: string, b: string): KeyId {
  return `${seal}:${a}:${b}`;
}
/** The key that `a` and `b` share for one kind of seal. */
export function sharedKey(seal: SealKind, a: string, b: string): Key {
  return { id: keyId(seal, a, b), seal, holders: [a, b] };
}

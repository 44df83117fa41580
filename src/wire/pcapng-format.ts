/** Types of the blocks that are read and written: draft-ietf-opsawg-pcapng §4. */
export const BLOCK = { section: 0x0a0d0d0a, interface: 1, packet: 6, secrets: 10 } as const;

/** Numbers of options: §3.5; `name` and `resolution` of an interface in §4.2. */
export const OPTION = { end: 0, comment: 1, name: 2, resolution: 9 } as const;

/** The first four bytes of a section’s body; the order of its bytes can be told by them: §4.1. */
export const BYTE_ORDER = 0x1a2b3c4d;

/** What kinds of keys a file can carry, “TLSK” and “WGKL”: §4.7. */
export const SECRETS = { tls: 0x544c534b, wireguard: 0x57474b4c } as const;

/** How much of a block is not its body: type, length, and the length again: §3.1. */
export const AROUND_BODY = 12;

/** A length filled up to a multiple of four, as bodies and options are. */
export function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

import { keyFromText, keyToText, writeKeylog } from '#wire/seal/keylog.ts';
import { publicKey } from '#wire/seal/x25519.ts';

/**
 * Makes a Wireshark key log of the random numbers that `lab/keylog` noted. In: its lines, each a draw in base64; the new
 * public keys that stand in the captured handshakes (bytes 8–39 of an initiation, 12–43 of a response), of either side;
 * this side's static private key and the other's public one, as `wg` writes them. Out: the log, with a
 * LOCAL_EPHEMERAL_PRIVATE_KEY for each new key that was drawn here, in the order of the handshakes. Lines that are no key
 * and keys of the other side are passed over. Nothing if a static key is not 44 characters of base64.
 */
export function keylogFrom(
  draws: readonly string[],
  ephemeralPublic: readonly Uint8Array[],
  staticPrivate: string,
  peerPublic: string,
): string | undefined {
  const localStatic = keyFromText(staticPrivate);
  const remoteStatic = keyFromText(peerPublic);
  if (!localStatic || !remoteStatic) return undefined;
  const drawn = new Map<string, Uint8Array>();
  for (const draw of draws) {
    const key = keyFromText(draw.trim());
    if (key) drawn.set(keyToText(publicKey(key)), key);
  }
  const handshakes = [...new Set(ephemeralPublic.map(keyToText))].flatMap((key) => {
    const localEphemeral = drawn.get(key);
    return localEphemeral ? [{ localEphemeral }] : [];
  });
  return writeKeylog({ localStatic, remoteStatic, handshakes });
}

/** Bytes before an OpenVPN message in a TCP segment: IP, TCP, and the length that is not counted in itself. */
const BEFORE_OPENVPN = 20 + 20 + 2;

/** The length of the OpenVPN message in a packet over TCP. In and out: bytes; the whole packet’s, from its IP header. */
export function messageIn(packet: number): number {
  return packet - BEFORE_OPENVPN;
}

import { speak } from '#voice';

/** What a display filter leaves of a capture. */
export const lookForWords = speak({
  wireguard: 'WireGuard’s messages. Their form shows that there is a VPN; the rest is sealed.',
  openvpn: 'OpenVPN’s messages, once you tell Wireshark that they are not HTTPS.',
  cell: 'One sealed Tor cell each: always the same length, whatever is inside.',
  siteName: 'HTTPS begins, and shows the site’s name in the clear.',
  http: 'The request for the page and the answer, readable.',
  dns: 'The look-up and its answer, with the name.',
  icmp: 'Pings, and errors that tell the sender at once.',
  ipv6: 'Connections over IPv6.',
  nameInBytes: 'These have the site’s name in their bytes.',
  nameInNone: 'None of them has the site’s name.',
  request: 'The request that TLS had sealed.',
});

import { speak } from '#voice';

type Hop = 'guard' | 'middle' | 'exit';
type End = 'vpn-server' | 'relay';

/** What can be wrong with VPN and Tor services. */
export const tunnelsProblem = speak({
  codes: {
    S040: {
      means: 'A VPN has no server.',
      todo: 'Add the field server, and name a party of kind vpn-server there.',
    },
    S041: {
      means: 'The other end of a tunnel does not exist.',
      todo: 'Add a party with this name, or name another party.',
    },
    S042: {
      means: 'The other end of a tunnel is a party of the wrong kind.',
      todo: 'Name a vpn-server for a VPN, and relays for Tor.',
    },
    S043: { means: 'A Tor circuit uses the same relay twice.', todo: 'Name three different relays.' },
    S044: {
      means: 'Two relays of a circuit are in the same /16; Tor never chooses such a pair (path-spec §2.2).',
      todo: 'Choose relays whose addresses do not begin with the same two numbers.',
    },
    S045: {
      means:
        'A VPN or Tor runs in a qube that does not provide network, which is not modelled: a limit of ours.',
      todo: 'Set provides_network to true there, or move the service to a net qube.',
    },
    S046: {
      means: 'Tor on a Desktop is not modelled: a limit of ours.',
      todo: 'Remove the service, or make a scenario with qubes, in which a net qube runs Tor.',
    },
    S047: {
      means: 'A VPN or Tor has no way out.',
      todo: 'Give its qube a netvm or an uplink.',
    },
    S048: {
      means: 'WireGuard sends UDP, and would have to pass a Tor gateway, which carries only TCP.',
      todo: 'Set protocol to openvpn-tcp, or give this qube a netvm from which no way leads through the Tor gateway.',
    },
  },
  found: {
    noServer: 'The field is missing, so the tunnel has no other end.',
    noParty: (name: string) => `No party has the name “${name}”.`,
    kind: (name: string, kind: 'resolver' | 'vpn-server' | 'relay' | 'site', wanted: End) =>
      wanted === 'relay'
        ? `“${name}” is a ${kind}, and must be a relay.`
        : `“${name}” is a ${kind}, and must be a vpn-server.`,
    wireguardInTor: (gateway: string) => `The Tor gateway is “${gateway}”.`,
    twice: (name: string, hop: Hop) => `“${name}” is already the ${hop}.`,
    near: (name: string, hop: Hop, other: string) =>
      `“${name}” and the ${hop}, “${other}”, are in the same /16.`,
    onDesktop: 'The service is Tor, on a Desktop.',
    inAppQube: 'It runs in a qube that does not provide network.',
    nested: (number: number) => `It is tunnel number ${number} around its clients.`,
    sameServer: (server: string, around: string) =>
      `The server is “${server}”, the same as that of “${around}” around it.`,
    noWay: 'It runs in a qube with no netvm and no uplink.',
  },
});

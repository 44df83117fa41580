import { speak } from '#voice';

/** What can be wrong with addresses. `at` is the place of another field with the same address. */
export const addressesProblem = speak({
  codes: {
    S050: {
      means:
        'An address is used twice. Real sites can share one, and a VPN server can stand in your home: known here, but not modelled.',
      todo: 'Give each its own address.',
    },
    S051: {
      means: 'An address outside cannot be reached over the Internet.',
      todo: 'Use a public address, or one kept for examples: 192.0.2.x, 198.51.100.x, 203.0.113.x, 198.18.x.x or 198.19.x.x.',
    },
    S052: {
      means: 'An address lies inside a range that Qubes gives to qubes.',
      todo: 'Choose an address that does not begin with 10.137, 10.138 or 10.139.',
    },
    S053: {
      means:
        'An address at home is not private. Some networks give out others: known here, but not modelled.',
      todo: 'Use a private one, from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
    },
    S054: {
      means:
        'An uplink and the router are in different networks. At home, one network of 256 addresses is modelled: a limit of ours.',
      todo: 'Begin both addresses with the same three numbers.',
    },
    S055: {
      means: 'An address at home is that of the whole network, or its broadcast address.',
      todo: 'Choose a last number from 1 to 254.',
    },
    S056: {
      means:
        'An address inside a tunnel is not private. Some companies use others, such as 100.64.x.x: known here, but not modelled.',
      todo: 'Use a private one, from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
    },
    S057: {
      means:
        'The resolver of an uplink must be the router or a party of kind resolver. A resolver of your own at home is known here, but not modelled.',
      todo: 'Use the address of the router, or of a party of kind resolver.',
    },
    S058: {
      means:
        'A tunnel has one address for both its ends. Its qube would take for itself what is for the resolver at the far end.',
      todo: 'Give tunnel_address and resolver an address each.',
    },
    S059: {
      means:
        'An address inside a tunnel is also one at home. Real networks can overlap: known here, but not modelled.',
      todo: 'Choose an address that nobody at home has.',
    },
  },
  found: {
    ofQubes: (address: string) => `${address} lies inside a range of Qubes.`,
    behindNat: (address: string) => `${address} is not an address on the Internet.`,
    noWay: (address: string) => `No router on the Internet has a route to ${address}.`,
    notPrivate: (address: string) => `${address} is not private.`,
    twice: (address: string, at: string) => `${address} is already the address at ${at}.`,
    bothEnds: (address: string) => `${address} is the resolver’s address, too.`,
    atHome: (address: string, at: string) => `${address} is also the address at ${at}.`,
    noHost: (address: string, last: '0' | '255') =>
      last === '0'
        ? `${address} ends in 0: it is the address of the whole network.`
        : `${address} ends in 255: it is the broadcast address.`,
    elsewhere: (address: string, router: string) =>
      `${address} is not in the network of the router, ${router}.`,
    noResolver: (address: string) => `${address} is not the router, and not a resolver.`,
  },
});

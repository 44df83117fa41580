import { speak } from '#voice';

/** What exists in real networks and is not modelled: each says so, and that this is a limit of ours. */
export const knownProblem = speak({
  codes: {
    S080: {
      means:
        'A VPN tunnel lies directly inside another tunnel to the same server. Whether such a server accepts it, we cannot tell: a limit of ours.',
      todo: 'Name another server for one of the two.',
    },
    S081: {
      means: 'More than 16 tunnels lie one inside another, more than is modelled: a limit of ours.',
      todo: 'Remove VPN and Tor services from this chain of net qubes, until at most 16 remain.',
    },
    S082: {
      means:
        'Onion services are known here, but not modelled: the way to one has six relays, no exit and no look-up.',
      todo: 'Use an ordinary site, or remove this. Nothing said here would be true of an onion service.',
    },
    S083: {
      means:
        'The DNS of the Internet does not answer for such a name (.local, .internal, .i2p and the like): known here, but not modelled.',
      todo: 'Use a name such as shop.example.',
    },
    S084: {
      means:
        'A name is given where an address is needed. Somebody would have to look it up first: known here, but not modelled.',
      todo: 'Write the IPv4 address. For the other end of a tunnel, set server to a party of kind vpn-server that has the address.',
    },
    S085: {
      means:
        'A firewall rule goes by name, which the net qube looks up when it loads the rule: known here, but not modelled.',
      todo: 'Set dst4 to the address that the name stands for, and remove the name.',
    },
    S086: {
      means: 'IPv6 is known here, but not modelled in a scenario.',
      todo: 'Use an IPv4 address, or remove this.',
    },
    S087: {
      means:
        'A tunnel does not take everything (AllowedIPs or a split tunnel): known here, but not modelled. Here, a tunnel takes everything.',
      todo: 'Remove this. The scenario is then not that set-up.',
    },
    S088: {
      means: 'Qubes, a VPN or Tor has such a setting: known here, but not modelled.',
      todo: 'Remove this. The scenario then says nothing about what the setting does.',
    },
    S089: {
      means:
        'A line of policy lets one qube run commands in others, or open things there, and not only in new disposables: known here, but not modelled.',
      todo: 'Set dest to @dispvm or @dispvm:NAME, or action to ask or deny.',
    },
    S096: {
      means: 'There is, or was, such a thing: known here, but not modelled.',
      todo: 'Use a value that the format has.',
    },
    S097: {
      means:
        'A host in a private network, such as a printer at home or a server of a company, is known here, but not modelled.',
      todo: 'Use a party with a public address, or one kept for examples, such as 198.51.100.80.',
    },
    S098: {
      means:
        'The home is behind one more NAT, that of its provider or of another router: known here, but not modelled.',
      todo: 'Use the address that sites see, or one kept for examples, such as 192.0.2.66.',
    },
    S099: {
      means: 'An address is given where a name is needed.',
      todo: 'Write the name of the qube or party that has this address, or add a party that has it.',
    },
  },
});

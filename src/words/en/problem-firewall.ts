import { speak } from '#voice';

/** What can be wrong with firewall rules. */
export const firewallProblem = speak({
  codes: {
    S070: {
      means: 'A firewall rule names ports without tcp or udp.',
      todo: 'Set proto to tcp or udp, or remove dstports.',
    },
    S071: {
      means: 'A firewall rule has its ports in the wrong order.',
      todo: 'Write the lower port first.',
    },
    S072: {
      means: 'A firewall rule for the resolvers is for icmp only.',
      todo: 'Set proto to tcp or udp, or remove it.',
    },
    S073: {
      means: 'A qube has firewall rules, but no netvm that could enforce them.',
      todo: 'Remove firewall, or give the qube a netvm.',
    },
  },
  found: {
    portsOf: (proto: string) => `There are ports, but proto is ${proto}.`,
    portsAlone: 'There are ports, but proto is missing.',
    reversed: (first: number, last: number) => `The first port, ${first}, is higher than the last, ${last}.`,
    icmp: 'The target is dns, but proto is icmp.',
    unenforced: 'The netvm of a qube enforces its rules. This qube has no netvm.',
  },
  /** What to do where the qube cannot have a netvm. */
  give: { none: 'Remove firewall.' },
});

import { speak } from '#voice';

/** What can be wrong with flows, and with what they go to. */
export const flowsProblem = speak({
  codes: {
    S060: { means: 'The sender of a flow does not exist.', todo: 'Name a qube of this scenario.' },
    S061: {
      means: 'The sender of a flow is a party.',
      todo: 'Name a qube. The reply comes back with the same flow.',
    },
    S062: {
      means: 'The destination of a flow does not exist.',
      todo: 'Name a party or a qube of this scenario.',
    },
    S063: {
      means: 'The destination of a flow does not speak its protocol.',
      todo: 'Name a party of kind site for http, https and dns.',
    },
    S064: { means: 'A flow goes to its own sender.', todo: 'Name another party or qube.' },
    S065: { means: 'A site has no domain.', todo: 'Add its domain, such as shop.example.' },
    S066: { means: 'A flow needs a resolver, and there is none.', todo: 'Add a party of kind resolver.' },
    S067: {
      means: 'A flow names a port, but its protocol leaves no choice.',
      todo: 'Remove the port.',
    },
    S068: {
      means: 'A flow has a source address that routers should not forward (RFC 1812 §5.3.7, RFC 6890).',
      todo: 'Use an address that routers forward, or remove source.',
    },
    S074: {
      means: 'A look-up or a ping has a request or a reply. Here, they carry no text: a limit of ours.',
      todo: 'Remove request and reply.',
    },
    S075: {
      means:
        'A flow sends a resolver’s port something that is no look-up. The answer to that is not modelled: a limit of ours.',
      todo: 'Set protocol to dns, or choose another port.',
    },
    S076: {
      means:
        'A network card sends under an address from outside your home’s network. What a router does with the answer is not modelled: a limit of ours.',
      todo: 'Begin source with the same three numbers as the router’s address.',
    },
    S069: {
      means:
        'A packet would come to the home router with the router’s own address as its source. Routers usually drop it: known here, but not modelled.',
      todo: 'Use another source, or set from to a qube that has a netvm.',
    },
  },
  found: {
    isParty: (name: string) => `“${name}” is a party.`,
    noQube: (name: string) => `No qube has the name “${name}”.`,
    nobody: (name: string) => `No party and no qube has the name “${name}”.`,
    itself: (name: string) => `“${name}” is the sender itself.`,
    lookUp: (name: string) => `“${name}” is a qube, and a look-up asks for the name of a site.`,
    speaks: (name: string, kind: 'resolver' | 'vpn-server' | 'relay', protocol: 'http' | 'https' | 'dns') =>
      protocol === 'dns'
        ? `“${name}” is a ${kind}, and a look-up asks for the name of a site.`
        : `“${name}” is a ${kind}, and does not speak ${protocol}.`,
    noPorts: (port: number) => `The port is ${port}, but icmp has no ports.`,
    onlyPort: (port: number) => `The port is ${port}, but dns is always asked on port 53.`,
    noQuestion: (port: number) => `The port is ${port}, but the protocol is udp.`,
    noDomain: 'The field is missing.',
    noText: (protocol: 'dns' | 'icmp') => `The protocol is ${protocol}, which carries no text here.`,
    unforwarded: (address: string) => `Routers should forward nothing that comes from ${address}.`,
    notOfHome: (address: string) => `${address} is not in the home network.`,
    ofRouter: (address: string) => `${address} is the home router’s own address.`,
    noResolver:
      'Unless something stops it, the look-up comes to the router, and there is no resolver that the router could ask.',
  },
});

import type { Scenario } from '#model/scenario.ts';
import { defaultChain } from './default-chain.ts';
import { ENDPOINT_ONLY, PERSONAL, SYS_VPN, UNTRUSTED, WIREGUARD } from './built-in-qubes.ts';
import { desktop } from './desktop.ts';
import { BANK } from './parties.ts';
import { vpnBehindFirewall } from './vpn-behind-firewall.ts';
import { whonix } from './whonix.ts';

/** Packets that meet a rule which no story shows. The lab builds them, and so each rule is held to a capture. */

/** A site other than the one that a list of rules names. */
const SHOP = {
  name: 'shop',
  kind: 'site',
  title: 'the shop',
  address: '198.51.100.90',
  domain: 'shop.example',
} as const;

/** What the rules of one qube let pass, and a packet for each thing that a rule asks of one. */
const ruleList: Scenario = {
  ...defaultChain,
  name: 'rule-list',
  title: 'A qube that may reach one site over HTTPS, and look up names',
  takeaway:
    'sys-firewall compares target, protocol and port with each rule in turn. What no rule allows is refused at once.',
  qubes: defaultChain.qubes.map((qube) =>
    qube.name === 'personal'
      ? {
          ...qube,
          firewall: [
            { action: 'accept', specialtarget: 'dns' },
            { action: 'accept', dst4: `${BANK.address}/32`, proto: 'tcp', dstports: [443, 443] },
          ],
        }
      : qube,
  ),
  parties: [...defaultChain.parties, SHOP],
  flows: [
    { from: 'personal', to: 'site', protocol: 'https' },
    { from: 'personal', to: 'site', protocol: 'dns' },
    { from: 'personal', to: 'site', protocol: 'http' },
    { from: 'personal', to: 'site', protocol: 'udp', port: 443 },
    { from: 'personal', to: 'shop', protocol: 'https' },
  ],
};

/** What a net qube takes that is meant for itself: pings of its clients, and nothing from its own netvm. */
const firewallItself: Scenario = {
  ...defaultChain,
  name: 'firewall-itself',
  title: 'What sys-firewall takes for itself, from below and from above',
  takeaway:
    'It answers its client’s ping. From sys-net it takes nothing that it did not ask for, and no address of a client.',
  flows: [
    { from: 'personal', to: 'sys-firewall', protocol: 'icmp' },
    { from: 'sys-net', to: 'sys-firewall', protocol: 'udp', request: 'call' },
    { from: 'sys-net', to: 'sys-firewall', protocol: 'udp', request: 'call', source: '10.137.0.13' },
  ],
};

/** A qube behind sys-net alone asks one behind sys-firewall. */
const otherBranch: Scenario = {
  ...defaultChain,
  name: 'other-branch',
  title: 'One qube asks another behind a different net qube',
  takeaway:
    'sys-net knows the way to its own clients only. It sends the packet out, and the home router drops the private address.',
  qubes: [...defaultChain.qubes, { ...UNTRUSTED, netvm: 'sys-net' }],
  flows: [{ from: 'untrusted', to: 'personal', protocol: 'http' }],
};

/** A forged sender behind a Tor gateway. */
const forgedBehindTor: Scenario = {
  ...whonix,
  name: 'forged-behind-tor',
  title: 'A packet with another qube’s address, sent to the Tor gateway',
  takeaway: 'sys-whonix too takes from a qube only the address that Qubes gave it.',
  flows: [{ from: 'anon-whonix', to: 'site', protocol: 'udp', request: 'call', source: '10.137.0.99' }],
};

/** A private address, asked for through Tor. */
const privateBehindTor: Scenario = {
  ...whonix,
  name: 'private-behind-tor',
  title: 'A page at a private address, asked for behind the Tor gateway',
  takeaway:
    'sys-whonix takes the connection, sees that the address is private, and closes it. Nothing of it leaves.',
  flows: [{ from: 'anon-whonix', to: 'sys-firewall', protocol: 'http' }],
};

/** Datagrams of sys-vpn to its endpoint that end on the way there, and one to another port. */
const toEndpoint = { from: 'sys-vpn', to: 'vpn-company', protocol: 'udp', request: 'probe' } as const;

/** Errors about what a list of rules let out come back in, whoever sends them. */
const errorsComeBack: Scenario = {
  ...vpnBehindFirewall,
  name: 'errors-come-back',
  title: 'What sys-vpn sends to its endpoint, with few hops to live',
  takeaway:
    'sys-vpn may send to its endpoint alone. The home router and the ISP still answer it, with errors about those packets.',
  qubes: vpnBehindFirewall.qubes.map((qube) =>
    qube.name === 'sys-vpn'
      ? {
          ...SYS_VPN,
          netvm: 'sys-firewall',
          service: { ...WIREGUARD, state: 'not-yet-up' },
          firewall: ENDPOINT_ONLY,
        }
      : qube,
  ),
  flows: [
    { ...toEndpoint, port: WIREGUARD.port, ttl: 3 },
    { ...toEndpoint, port: WIREGUARD.port, ttl: 4 },
    { ...toEndpoint, port: WIREGUARD.port + 1, ttl: 4 },
  ],
};

/** Datagrams to the server of a tunnel that are none of its tunnel: to its port, past it, and from inside. */
const endpointAsked: Scenario = {
  ...vpnBehindFirewall,
  name: 'endpoint-asked',
  title: 'Two qubes call a WireGuard server that they have no key for',
  takeaway:
    'WireGuard answers only its peers: whoever else calls its port hears nothing. Another port of the same server refuses at once.',
  qubes: [...vpnBehindFirewall.qubes, { ...PERSONAL, netvm: 'sys-net' }],
  flows: [
    { from: 'personal', to: 'vpn-company', protocol: 'udp', request: 'call', port: WIREGUARD.port },
    { from: 'personal', to: 'vpn-company', protocol: 'udp', request: 'call', port: WIREGUARD.port + 1 },
    { from: 'work', to: 'vpn-company', protocol: 'udp', request: 'call', port: WIREGUARD.port },
  ],
};

/** A forged sender inside a tunnel. */
const forgedIntoTunnel: Scenario = {
  ...desktop,
  name: 'forged-into-tunnel',
  title: 'A packet with a made-up sender, sent into the tunnel',
  takeaway:
    'The VPN company takes from a tunnel only the address that it gave the other end. It drops any other without an answer.',
  flows: [{ from: 'laptop', to: 'site', protocol: 'udp', request: 'call', source: '192.168.1.77' }],
};

export const RULE_CASES: readonly Scenario[] = [
  ruleList,
  firewallItself,
  otherBranch,
  forgedBehindTor,
  privateBehindTor,
  errorsComeBack,
  endpointAsked,
  forgedIntoTunnel,
];

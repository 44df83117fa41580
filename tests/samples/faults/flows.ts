import { SAMPLE } from '../../../src/model/check/sample.ts';
import type { Fault } from './fault.ts';

/** What a scenario is refused for: its flows. */
export const FLOWS: readonly Fault[] = [
  {
    code: 'S060',
    when: 'a flow comes from nobody',
    change: [['flows.0.from', 'nobody']],
    at: 'flows[0].from',
  },
  { code: 'S061', when: 'a flow comes from a site', change: [['flows.0.from', 'shop']], at: 'flows[0].from' },
  { code: 'S062', when: 'a flow goes to nobody', change: [['flows.0.to', 'nobody']], at: 'flows[0].to' },
  {
    code: 'S063',
    when: 'a flow asks a relay for a page',
    change: [['flows.0.to', 'guard']],
    at: 'flows[0].to',
  },
  { code: 'S063', when: 'a flow looks a qube up', change: [['flows.2.to', 'vault']], at: 'flows[2].to' },
  { code: 'S064', when: 'a flow goes to itself', change: [['flows.3.to', 'disp7']], at: 'flows[3].to' },
  {
    code: 'S065',
    when: 'a site has no domain',
    change: [['parties.6.domain', undefined]],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S066',
    when: 'a look-up reaches the router and there is no resolver',
    change: [
      [
        'parties.4',
        { ...SAMPLE.parties[5], name: 'other', address: '198.51.100.9', domain: 'other.example' },
      ],
    ],
    at: 'flows[2]',
  },
  {
    code: 'S066',
    when: 'a VPN qube whose tunnel is down looks a name up itself, and there is no resolver',
    change: [
      ['qubes.5.service.state', 'dropped'],
      ['flows.2.from', 'sys-vpn'],
      [
        'parties.4',
        { ...SAMPLE.parties[5], name: 'other', address: '198.51.100.9', domain: 'other.example' },
      ],
    ],
    at: 'flows[2]',
  },
  { code: 'S067', when: 'a ping names a port', change: [['flows.3.port', 7]], at: 'flows[3].port' },
  { code: 'S067', when: 'a look-up is not on port 53', change: [['flows.2.port', 80]], at: 'flows[2].port' },
  {
    code: 'S074',
    when: 'a look-up has a request',
    change: [['flows.2.request', 'GET /']],
    at: 'flows[2].request',
  },
  {
    code: 'S075',
    when: 'a datagram goes to the port of a resolver',
    change: [['flows.3', { from: 'work', to: 'resolver', protocol: 'udp', port: 53 }]],
    at: 'flows[3].port',
  },
  { code: 'S074', when: 'a ping has a reply', change: [['flows.3.reply', 'yes']], at: 'flows[3].reply' },
  {
    code: 'S068',
    when: 'a flow comes from the loopback address',
    change: [['flows.3.source', '127.0.0.1']],
    at: 'flows[3].source',
  },
  {
    code: 'S068',
    when: 'a flow comes from the broadcast address of the home network',
    change: [['flows.3.source', '192.168.1.255']],
    at: 'flows[3].source',
  },
  {
    code: 'S069',
    when: 'sys-net sends under the address of the home router',
    change: [['flows.3', { from: 'sys-net', to: 'site', protocol: 'udp', source: '192.168.1.1' }]],
    at: 'flows[3].source',
  },
  {
    code: 'S076',
    when: 'sys-net sends under an address on the Internet',
    change: [['flows.3', { from: 'sys-net', to: 'site', protocol: 'udp', source: '198.51.100.99' }]],
    at: 'flows[3].source',
  },
];

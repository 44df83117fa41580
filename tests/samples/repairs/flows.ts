import { SAMPLE } from '../../../src/model/check/sample.ts';
import { repair, type Repair } from './repair.ts';

const RESOLVER = SAMPLE.parties[4];

/** What to do about problems of its flows. */
export const FLOWS: readonly Repair[] = [
  repair('S060', 'Name a qube of this scenario.', [['flows.1.from', 'nobody']], [['flows.1.from', 'anon']]),
  repair(
    'S061',
    'Name a qube. The reply comes back with the same flow.',
    [['flows.1.from', 'shop']],
    [['flows.1.from', 'anon']],
  ),
  repair(
    'S062',
    'Name a party or a qube of this scenario.',
    [['flows.3.to', 'nobody']],
    [['flows.3.to', 'shop']],
    [['flows.3.to', 'work']],
  ),
  ...['http', 'https', 'dns'].map((protocol) =>
    repair(
      'S063',
      'Name a party of kind site for http, https and dns.',
      [
        ['flows.1.protocol', protocol],
        ['flows.1.to', 'guard'],
      ],
      [['flows.1.to', 'shop']],
    ),
  ),
  repair(
    'S064',
    'Name another party or qube.',
    [['flows.3.to', 'disp7']],
    [['flows.3.to', 'shop']],
    [['flows.3.to', 'work']],
  ),
  repair(
    'S065',
    'Add its domain, such as shop.example.',
    [['parties.6.domain', undefined]],
    [['parties.6.domain', 'shop.example']],
  ),
  repair(
    'S066',
    'Add a party of kind resolver.',
    [['parties.4', { ...SAMPLE.parties[6], name: 'other', address: '198.51.100.9', domain: 'o.example' }]],
    [['parties.7', RESOLVER]],
  ),
  repair('S067', 'Remove the port.', [['flows.3.port', 7]], [['flows.3.port', undefined]]),
  repair('S067', 'Remove the port.', [['flows.2.port', 80]], [['flows.2.port', undefined]]),
  ...[
    '0.0.0.0',
    '127.0.0.1',
    '169.254.9.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '192.168.1.255',
  ].map((source) =>
    repair(
      'S068',
      'Use an address that routers forward, or remove source.',
      [['flows.3.source', source]],
      [['flows.3.source', '198.51.100.99']],
      [['flows.3.source', undefined]],
    ),
  ),
  ...[2, 3].map((flow) =>
    repair(
      'S074',
      'Remove request and reply.',
      [
        [`flows.${flow}.request`, 'GET /'],
        [`flows.${flow}.reply`, '200 OK'],
      ],
      [
        [`flows.${flow}.request`, undefined],
        [`flows.${flow}.reply`, undefined],
      ],
    ),
  ),
  repair(
    'S069',
    'Use another source, or set from to a qube that has a netvm.',
    [['flows.3', { from: 'sys-net', to: 'site', protocol: 'udp', source: '192.168.1.1' }]],
    [['flows.3.source', '192.168.1.99']],
    [['flows.3.from', 'work']],
  ),
  repair(
    'S075',
    'Set protocol to dns, or choose another port.',
    [['flows.3', { from: 'work', to: 'resolver', protocol: 'udp', port: 53 }]],
    [['flows.3.port', 5353]],
    [
      ['flows.3.protocol', 'dns'],
      ['flows.3.to', 'site'],
    ],
  ),
  repair(
    'S076',
    'Begin source with the same three numbers as the router’s address.',
    [['flows.3', { from: 'sys-net', to: 'site', protocol: 'udp', source: '198.51.100.99' }]],
    [['flows.3.source', '192.168.1.99']],
  ),
];

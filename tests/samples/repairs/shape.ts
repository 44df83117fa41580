import { SAMPLE, SELF, type Change } from '../../../src/model/check/sample.ts';
import { repair, type Repair } from './repair.ts';

/** What to do about problems of the form of its fields. */
export const SHAPE: readonly Repair[] = [
  repair(
    'S001',
    'Use only text, whole numbers, true, false, null, lists and objects.',
    [['title', () => 'x']],
    [['title', 'x']],
  ),
  repair('S002', 'Remove the inner one.', [['qubes.0.firewall.0', SELF]], [['qubes.0.firewall', []]]),
  repair(
    'S003',
    'Keep to at most 200,000, or split it into several scenarios.',
    [['parties', Array(200_001).fill(0)]],
    [['parties', SAMPLE.parties]],
  ),
  repair('S004', 'Add it.', [['qubes.0.label', undefined]], [['qubes.0.label', 'blue']]),
  repair('S005', 'Use a whole number.', [['flows.0.port', '80']], [['flows.0.port', 80]]),
  repair('S005', 'Use text.', [['title', 5]], [['title', '5']]),
  repair(
    'S005',
    'Use true or false.',
    [['qubes.8.provides_network', 'yes']],
    [['qubes.8.provides_network', true]],
  ),
  repair('S005', 'Use an object.', [['home', []]], [['home', SAMPLE.home]]),
  repair('S005', 'Use a list.', [['parties', 5]], [['parties', SAMPLE.parties]]),
  repair(
    'S005',
    'Use a list of two ports.',
    [['qubes.0.firewall.1.dstports', 80]],
    [['qubes.0.firewall.1.dstports', [80, 80]]],
  ),
  repair(
    'S006',
    'Remove it, or correct its spelling.',
    [['qubes.4.purpos', 'x']],
    [['qubes.4.purpos', undefined]],
    [
      ['qubes.4.purpos', undefined],
      ['qubes.4.purpose', 'x'],
    ],
  ),
  repair(
    'S007',
    'Begin with a letter. Use only the letters a to z and A to Z, digits, _ . and -, at most 31 in all.',
    [['qubes.4.name', 'my vault']],
    [['qubes.4.name', `aZ09_.-${'x'.repeat(24)}`]],
  ),
  repair(
    'S007',
    'Begin with a letter. Use only the letters a to z, digits and -, at most 41 in all.',
    [['name', 'Mine']],
    [['name', `mine-09${'x'.repeat(34)}`]],
  ),
  repair(
    'S007',
    'Remove control characters and half characters.',
    [['title', 'a\u001b[2J']],
    [['title', 'a[2J']],
  ),
  repair(
    'S007',
    'Write a qube’s name, @anyvm, @tag:NAME, @type:CLASS or *, and nothing else.',
    [['policy', [{ service: '*', source: '@anyone', dest: '@dispvm', action: 'deny' }]]],
    ...['vault', '@anyvm', '@tag:anon-vm', '@type:AppVM', '*'].map((source): Change[] => [
      ['policy.0.source', source],
    ]),
  ),
  repair(
    'S007',
    'Write @dispvm, @dispvm:NAME, @anyvm or *, and nothing else.',
    [['policy', [{ service: '*', source: '*', dest: '@disp', action: 'deny' }]]],
    ...['@dispvm', '@dispvm:default-dvm', '@anyvm', '*'].map((dest): Change[] => [['policy.0.dest', dest]]),
  ),
  repair(
    'S007',
    'Write at least one character that is not a space.',
    [['parties.6.title', ' ']],
    [['parties.6.title', ' x']],
  ),
  repair(
    'S007',
    'Write a host name in lower case, such as shop.example.',
    [['parties.6.domain', 'Shop']],
    [['parties.6.domain', 'shop.example']],
  ),
  repair(
    'S008',
    'Write an IPv4 address such as 198.51.100.80.',
    [['parties.6.address', '198.51.100']],
    [['parties.6.address', '198.51.100.83']],
  ),
  repair(
    'S008',
    'Write four numbers from 0 to 255 with dots between them; for a range, add a slash and a length from 0 to 32.',
    [['qubes.0.firewall.1.dst4', '198.51.100.0/33']],
    [['qubes.0.firewall.1.dst4', '255.0.0.255']],
    [['qubes.0.firewall.1.dst4', '198.51.100.0/0']],
    [['qubes.0.firewall.1.dst4', '198.51.100.0/32']],
  ),
  repair('S009', 'Use a number that is at most 10000.', [['qubes.4.id', 10001]], [['qubes.4.id', 10000]]),
  repair('S009', 'Use a number that is at least 1.', [['qubes.4.id', 0]], [['qubes.4.id', 1000]]),
  repair('S009', 'Use a whole number.', [['flows.0.ttl', 1.5]], [['flows.0.ttl', 1]]),
  repair(
    'S010',
    'Choose one of: http, https, dns, udp, icmp.',
    [['flows.1.protocol', 'htpp']],
    ...['http', 'https', 'dns', 'udp', 'icmp'].map((protocol): Change[] => [['flows.1.protocol', protocol]]),
  ),
  repair('S011', 'Write at least one character.', [['title', '']], [['title', 'x']]),
  repair(
    'S011',
    'Write at most 40 characters.',
    [['qubes.0.purpose', 'x'.repeat(41)]],
    [['qubes.0.purpose', 'x'.repeat(40)]],
  ),
  repair('S012', 'Give at least one entry.', [['flows', []]], [['flows', [SAMPLE.flows[1]]]]),
  repair(
    'S012',
    'Give at most 2000 entries.',
    [['flows', Array(2001).fill(SAMPLE.flows[1])]],
    [['flows', Array(2000).fill(SAMPLE.flows[1])]],
  ),
];

import { SELF } from '../../../src/model/check/sample.ts';
import type { Fault } from './fault.ts';

/** What a scenario is refused for: the form of its fields. */
export const SHAPE: readonly Fault[] = [
  { code: 'S001', when: 'a title is a function', change: [['title', () => 'x']], at: 'title' },
  { code: 'S001', when: 'an id is not a number', change: [['qubes.0.id', Number.NaN]], at: 'qubes[0].id' },
  { code: 'S001', when: 'the home is an object of a class', change: [['home', new Date(0)]], at: 'home' },
  { code: 'S002', when: 'an unknown field contains itself', change: [['title', SELF]], at: 'title.self' },
  {
    code: 'S003',
    when: 'there are more values than a scenario can hold',
    change: [['parties', Array(200_001).fill(0)]],
    at: 'scenario',
  },
  {
    code: 'S004',
    when: 'a qube has no label',
    change: [['qubes.0.label', undefined]],
    at: 'qubes[0].label “work”',
  },
  { code: 'S004', when: 'there is no home', change: [['home', undefined]], at: 'home' },
  { code: 'S005', when: 'a port is text', change: [['flows.0.port', '80']], at: 'flows[0].port' },
  { code: 'S005', when: 'a qube is a number', change: [['qubes.4', 5]], at: 'qubes[4]' },
  {
    code: 'S006',
    when: 'a field is misspelt',
    change: [['qubes.4.purpos', 'x']],
    at: 'qubes[4].purpos “vault”',
  },
  { code: 'S007', when: 'a name has a space', change: [['qubes.4.name', 'my vault']], at: 'qubes[4].name' },
  {
    code: 'S007',
    when: 'a title moves the cursor of a terminal',
    change: [['title', 'a\u001b[2J']],
    at: 'title',
  },
  {
    code: 'S007',
    when: 'a takeaway has half a character',
    change: [['takeaway', 'a\ud800']],
    at: 'takeaway',
  },
  {
    code: 'S007',
    when: 'a domain has a space',
    change: [['parties.6.domain', 'shop example']],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S008',
    when: 'an address has three numbers',
    change: [['home.router', '192.168.1']],
    at: 'home.router',
  },
  {
    code: 'S008',
    when: 'a range is no range',
    change: [['qubes.0.firewall.1.dst4', '198.51.100.0/33']],
    at: 'qubes[0].firewall[1].dst4 “work”',
  },
  { code: 'S009', when: 'an id is 10001', change: [['qubes.4.id', 10001]], at: 'qubes[4].id “vault”' },
  { code: 'S009', when: 'a TTL is 1.5', change: [['flows.0.ttl', 1.5]], at: 'flows[0].ttl' },
  { code: 'S010', when: 'a label is pink', change: [['qubes.0.label', 'pink']], at: 'qubes[0].label “work”' },
  {
    code: 'S010',
    when: 'a service is neither vpn nor tor',
    change: [['qubes.5.service.kind', 'vnp']],
    at: 'qubes[5].service.kind “sys-vpn”',
  },
  { code: 'S011', when: 'a title is empty', change: [['title', '']], at: 'title' },
  {
    code: 'S011',
    when: 'a party is called nothing in pictures',
    change: [['parties.6.title', '']],
    at: 'parties[6].title “shop”',
  },
  {
    code: 'S007',
    when: 'a party is called by a space',
    change: [['parties.6.title', ' ']],
    at: 'parties[6].title “shop”',
  },
  {
    code: 'S011',
    when: 'a purpose is 41 characters long',
    change: [['qubes.0.purpose', 'x'.repeat(41)]],
    at: 'qubes[0].purpose “work”',
  },
  { code: 'S012', when: 'there is no flow', change: [['flows', []]], at: 'flows' },
  {
    code: 'S012',
    when: 'a rule has three ports',
    change: [['qubes.0.firewall.1.dstports', [1, 2, 3]]],
    at: 'qubes[0].firewall[1].dstports “work”',
  },
];

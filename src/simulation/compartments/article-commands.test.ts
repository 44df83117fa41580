import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOME_PLAN } from '#scenarios/compartments/home.ts';
import { moveActivity } from '#model/compartments/edit.ts';
import { consequencesOf } from './consequences.ts';
import { carryOut, shellWords } from './dom0-parser.ts';

const read = (page: string): string =>
  readFileSync(new URL(`../../../content/${page}.mdx`, import.meta.url), 'utf8');
const article = read('setting-it-up');
const [body = '', ending = ''] = article.split('## Now a case you have not seen');

/** Every line of every block of commands. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/<Commands\s+lines=\{\[([\s\S]*?)\]\}/g)].flatMap(([, lines = '']) =>
    [...lines.matchAll(/'([^']*)'/g)].map(([, line = '']) => line),
  );
}

/** Commands that change no qube: dossier §8; Salt as root (qubes-doc user/advanced-topics/salt.rst). */
const OTHERS = [
  'qvm-ls --raw-data -O name,class,label,template,netvm',
  'qvm-ls -n',
  'sudo qubesctl top.enable compartments',
  'sudo qubesctl state.apply',
  'qvm-prefs papers netvm',
  'qvm-prefs papers default_dispvm',
  'qvm-prefs browse default_dispvm',
  // Typed in sys-vpn: qubes-issues #9582, ivpn/desktop-app #216; nftables' own wiki, with Qubes' chain.
  'sudo nft list chain ip qubes dnat-dns',
  'sudo /usr/lib/qubes/qubes-setup-dnat-to-ns',
  'nft add rule ip qubes custom-forward tcp flags syn tcp option maxseg size set rt mtu',
];
const changing = (text: string): string =>
  commandsIn(text)
    .filter((line) => !OTHERS.includes(line))
    .join('\n');

describe('the article on setting up', () => {
  test('has commands, and all of them are carried out on a new machine in the order they stand', () => {
    expect(commandsIn(body).length).toBeGreaterThan(15);
    const machine = carryOut(changing(body));
    const netvms = ['shop', 'papers', 'sys-vpn', 'bank', 'sys-firewall-2', 'browse'].map((name) => [
      name,
      machine.get(name)?.properties.get('netvm'),
    ]);
    expect(Object.fromEntries(netvms)).toEqual({
      shop: 'sys-firewall',
      papers: '',
      'sys-vpn': 'sys-firewall',
      bank: 'sys-firewall-2',
      'sys-firewall-2': 'sys-vpn',
      browse: 'sys-whonix',
    });
    expect(machine.get('sys-vpn')?.rules).toEqual(['accept dsthost=203.0.113.7 proto=udp dstports=51820']);
    expect(machine.get('bank')?.rules).toEqual([
      'accept specialtarget=dns',
      'accept dsthost=bank.example proto=tcp dstports=443',
    ]);
  });

  // qubes-core-admin qubes/vm/qubesvm.py: where none is set, a qube has the system's, which goes out by sys-firewall.
  test('leaves no qube without network or behind a tunnel that may start a disposable past it', () => {
    const machine = carryOut(changing(body));
    const road = (name: string): string => {
      const via = machine.get(name)?.properties.get('netvm') ?? '';
      return via === '' ? name : `${name} ${road(via)}`;
    };
    const guarded = ['papers', 'sys-vpn', 'sys-firewall-2', 'bank', 'vpn-dvm', 'personal'];
    const started = guarded.map((name) => [name, machine.get(name)?.properties.get('default_dispvm') ?? '?']);
    expect(Object.fromEntries(started)).toEqual({
      papers: '',
      'sys-vpn': '',
      'sys-firewall-2': '',
      bank: 'vpn-dvm',
      'vpn-dvm': 'vpn-dvm',
      personal: 'whonix-workstation-18-dvm',
    });
    expect(road('vpn-dvm')).toBe(road('bank').replace('bank', 'vpn-dvm'));
    expect(road('whonix-workstation-18-dvm')).toContain('sys-whonix');
  });

  test('ends on a command that is refused, because its net qube does not provide network', () => {
    const lines = commandsIn(ending);
    expect(shellWords(lines.at(-1) ?? '')).toEqual(['qvm-prefs', 'shop', 'netvm', 'sys-work']);
    const machine = carryOut([changing(body), ...lines.slice(0, -1)].join('\n'));
    expect(() => carryOut(lines.at(-1) ?? '', machine)).toThrow('sys-work does not provide network');
    expect(machine.get('shop')?.properties.get('netvm')).toBe('sys-firewall');
  });
});

// RFC 1918 §3: the private ranges. Qubes' look-ups go to 10.139.1.1, which is in one of them.
describe('the article on the network chain keeps a qube off the home network', () => {
  const lines = commandsIn(read('network-chain')).filter((line) =>
    line.startsWith('qvm-firewall untrusted '),
  );

  test('with rules that let it look names up first, then refuse every private range, then accept the rest', () => {
    expect(carryOut(lines.join('\n')).get('untrusted')?.rules).toEqual([
      'accept specialtarget=dns',
      'drop dsthost=10.0.0.0/8',
      'drop dsthost=172.16.0.0/12',
      'drop dsthost=192.168.0.0/16',
      'accept',
    ]);
  });

  test('and interrupted after any line it has let nothing private through that was refused before', () => {
    const refused = lines.map((_, n) =>
      (carryOut(lines.slice(0, n + 1).join('\n')).get('untrusted')?.rules ?? []).filter((rule) =>
        rule.startsWith('drop '),
      ),
    );
    for (const [n, now] of refused.entries())
      expect(now).toEqual(expect.arrayContaining(refused[n - 1] ?? []));
  });
});

describe('the article on organising ends on three activities of one qube, where', () => {
  test.each([
    ['Photos', 1],
    ['Shopping', 1],
    ['Email', 0],
  ])('moving %s out leaves %i of mixed trust', (name, mixed) => {
    expect(consequencesOf(moveActivity(HOME_PLAN, name, 'new')).mixed).toHaveLength(mixed);
  });
});

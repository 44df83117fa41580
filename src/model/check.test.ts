import { describe, expect, test } from 'vitest';
import { FAULTS } from '../../tests/samples/faults.ts';
import { check } from './check.ts';
import { ALONE, altered, SAMPLE } from './check/sample.ts';
import { PROBLEMS, render } from './problem.ts';

/** Every problem of an input as `code where`. */
function found(input: unknown): string[] {
  const verdict = check(input);
  return 'problems' in verdict ? verdict.problems.map(({ code, where }) => `${code} ${where}`) : [];
}

describe('a scenario is refused', () => {
  test.each(FAULTS)('with $code when $when', ({ code, change, at }) => {
    expect(found(altered(...change))).toContain(`${code} ${at}`);
  });

  test('and every code has a fault here that brings it about', () => {
    expect(Object.keys(PROBLEMS).filter((code) => !FAULTS.some((fault) => fault.code === code))).toEqual([]);
  });
});

test.each([
  'S050',
  'S053',
  'S054',
  'S056',
  'S057',
  'S059',
  'S069',
  'S075',
  'S076',
  'S096',
  'S097',
  'S098',
] as const)(
  'what real networks may have and the model has not, is refused as a limit of ours: %s',
  (code) => {
    expect(PROBLEMS[code].means).toMatch(/(?:known here, but not modelled|a limit of ours)\.$/);
  },
);

test('what Qubes keeps for itself as the name of a qube, a party and a computer without Qubes may have', () => {
  expect(found(altered(['parties.6.name', 'default']))).toEqual([]);
  expect(found(altered(...ALONE, ['qubes.0.name', 'none'], ['flows.0.from', 'none']))).toEqual([]);
});

test.each(FAULTS)('$code when $when says on its line what the number means, once', ({ code, change }) => {
  const verdict = check(altered(...change));
  const told = 'problems' in verdict ? verdict.problems.filter((each) => each.code === code) : [];
  expect(told.length).toBeGreaterThan(0);
  for (const each of told) {
    const [, ...after] = render(each).split(PROBLEMS[code].means);
    expect(after).toHaveLength(1);
    if (each.what !== PROBLEMS[code].means) expect(after[0]).toContain(each.what);
  }
});

test('text may hold any character that can be seen, and an answer may have lines', () => {
  expect(found(altered(['title', 'Größe 大きさ 🧅'], ['flows.0.reply', '200 OK\r\n\r\n🧅']))).toEqual([]);
});

test('a scenario with one of everything is accepted, and comes back as it was', () => {
  expect(check(SAMPLE)).toEqual({ scenario: SAMPLE });
});

test('one fault gives one problem, save an object that contains itself where text should be', () => {
  const several = FAULTS.filter(({ change }) => found(altered(...change)).length > 1);
  expect(several.map(({ code }) => code)).toEqual(['S002']);
});

describe('all problems are found at once', () => {
  test('a scenario with three faults names all three', () => {
    expect(
      found(
        altered(['qubes.0.netvm', 'nobody'], ['parties.6.address', '127.0.0.1'], ['flows.0.from', 'shop']),
      ),
    ).toEqual(['S030 qubes[0].netvm “work”', 'S051 parties[6].address “shop”', 'S061 flows[0].from']);
  });

  test('a fault of meaning is found beside malformed parts, in the same qube too', () => {
    expect(found(altered(['qubes.0.label', 'pink'], ['qubes.0.netvm', 'nobody'], ['qubes.1', null]))).toEqual(
      ['S010 qubes[0].label “work”', 'S005 qubes[1]', 'S030 qubes[0].netvm “work”', 'S060 flows[1].from'],
    );
  });

  test('two loops are two problems, and each names its whole loop once', () => {
    const verdict = check(
      altered(
        ['qubes.7.netvm', 'sys-vpn'],
        ['qubes.3.provides_network', true],
        ['qubes.3.netvm', 'vault'],
        ['qubes.4.provides_network', true],
        ['qubes.4.netvm', 'default-dvm'],
      ),
    );
    const loops = 'problems' in verdict ? verdict.problems.filter(({ code }) => code === 'S033') : [];
    expect(loops.map(({ what }) => what)).toEqual([
      'The circle is: sys-vpn → sys-firewall → sys-vpn.',
      'The circle is: default-dvm → vault → default-dvm.',
    ]);
  });

  test('every entry of a list of 100,000 wrong ones is named', () => {
    expect(
      found(altered(['parties', Array(100_000).fill(0)])).filter((text) => text.startsWith('S005')),
    ).toHaveLength(100_000);
  });
});

describe('disposables', () => {
  test('those of the installer need not be listed, and null is none', () => {
    expect(
      found(
        altered(
          ['default_dispvm', 'default-dvm'],
          ['qubes.1.default_dispvm', 'whonix-workstation-18-dvm'],
          ['qubes.4.default_dispvm', null],
        ),
      ),
    ).toEqual([]);
  });

  test('an AppVM with the setting may be named, and a line of policy about it is taken', () => {
    expect(
      found(
        altered(
          ['qubes.0.template_for_dispvms', true],
          ['qubes.4.default_dispvm', 'work'],
          ['policy', [{ service: 'qubes.VMShell', source: 'vault', dest: '@dispvm:work', action: 'deny' }]],
        ),
      ),
    ).toEqual([]);
  });
});

describe('WireGuard and Tor', () => {
  test('WireGuard is refused two qubes behind a Tor gateway, with the reason', () => {
    const verdict = check(altered(['qubes.7.netvm', 'sys-whonix'], ['qubes.6.netvm', 'sys-net']));
    expect('problems' in verdict ? verdict.problems.map(render) : []).toEqual([
      'S048 qubes[5].service.protocol “sys-vpn”: WireGuard sends UDP, and would have to pass a Tor gateway, which carries only TCP. The Tor gateway is “sys-whonix”. Do: Set protocol to openvpn-tcp, or give this qube a netvm from which no way leads through the Tor gateway.',
    ]);
  });

  test('OpenVPN over TCP is accepted behind a Tor gateway', () => {
    expect(
      found(altered(['qubes.5.netvm', 'sys-whonix'], ['qubes.5.service.protocol', 'openvpn-tcp'])),
    ).toEqual([]);
  });

  test('WireGuard is accepted on the outer side of a Tor gateway', () => {
    expect(found(altered(['qubes.6.netvm', 'sys-vpn']))).toEqual([]);
  });
});

test('what a problem quotes from the scenario cannot act on a terminal', () => {
  const verdict = check(altered(['qubes.0.label', '\u001b[31m\u202e'], ['\u0007', 1]));
  const text = 'problems' in verdict ? verdict.problems.map(render).join('') : '';
  expect(text).toContain('“\\u{1b}[31m\\u{202e}”');
  expect(text).toContain('["\\u{7}"]');
  expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

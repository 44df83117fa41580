import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { torClient } from './client.ts';
import { withKeys } from './authority-keys.ts';
import { torNetwork, type Daemon, type KeyOutputs, type TorNetwork, type TorParties } from './tor-network.ts';
import { toVote } from './vote.ts';

const parties: TorParties = {
  authorities: [1, 2, 3].map((n) => ({ name: `authority-${n}`, address: `198.51.100.20${n}` })),
  guard: { name: 'guard', address: '203.0.113.90' },
  middle: { name: 'middle', address: '198.18.4.20' },
  exit: { name: 'exit', address: '198.19.9.43' },
  exitResolver: '198.51.100.153',
  directory: '/run/tor',
  asUser: null,
};

const names = ['authority-1', 'authority-2', 'authority-3', 'guard', 'middle', 'exit'];
const digitOf = (name: string): string => String(names.indexOf(name) + 1);

/** As tor-gencert and `tor --list-fingerprint` print it: certificate first, warnings among the rest. */
const outputs: KeyOutputs = Object.fromEntries(
  names.map((name) => {
    const groups = Array.from({ length: 10 }, () => digitOf(name).repeat(4)).join(' ');
    const listed = `Nov 24 23:04:09.188 [warn] Your ContactInfo\n${name.replace('-', '')} ${groups}\n`;
    const v3ident = digitOf(name).repeat(39);
    const certificate = `dir-key-certificate-version 3\ndir-address x\nfingerprint A${v3ident}\ndir-key-published\n`;
    return [name, name.startsWith('authority') ? ['', certificate, listed] : [listed]];
  }),
);
const now = 1_795_562_039;

function network(changed: Partial<TorParties> = {}): TorNetwork {
  const keyed = withKeys(torNetwork({ ...parties, ...changed }), outputs, now);
  if ('problems' in keyed) throw new Error(keyed.problems.map(({ what }) => what).join());
  return keyed.network;
}

function daemonOf(name: string, { authorities, relays }: TorNetwork = network()): Daemon | undefined {
  return [...authorities, ...relays].find((each) => each.name === name);
}

/** The values that the torrc of a daemon gives to an option. */
function option(name: string, wanted: string, of: TorNetwork = network()): readonly string[] {
  return values(daemonOf(name, of)?.files[`/run/tor/${name}/torrc`] ?? '', wanted);
}

/**
 * When the first consensus after a time is due, by a torrc: intervals are counted from midnight UTC, moved by the
 * offset. tor(1), TestingV3AuthInitialVotingInterval and TestingV3AuthVotingStartOffset.
 */
function firstConsensusAfter(time: number, torrc: string): number {
  const interval = Number(values(torrc, 'TestingV3AuthInitialVotingInterval')[0]);
  const offset = Number(values(torrc, 'TestingV3AuthVotingStartOffset')[0]);
  const midnight = time - (time % 86_400);
  let due = midnight + offset - interval;
  while (due <= time) due += interval;
  return due;
}

function values(torrc: string, wanted: string): readonly string[] {
  return torrc.split('\n').flatMap((line) => {
    const space = line.indexOf(' ');
    return line.slice(0, space) === wanted ? [line.slice(space + 1)] : [];
  });
}

describe('a private Tor network', () => {
  test('makes an authority’s identity before the relay’s, and a passphrase is never among the words', () => {
    const [authority] = torNetwork(parties).nodes;
    expect(authority?.keys.map(({ words }) => words[0])).toEqual(['tor-gencert', 'cat', 'tor']);
    expect(authority?.keys[0]?.input).toMatch(/^\S+\n$/);
    expect(authority?.keys[0]?.words.join(' ')).not.toContain(authority?.keys[0]?.input?.trim() ?? '');
  });

  test('lets every node know the same three authorities, by identity and by relay key', () => {
    for (const name of names) expect(option(name, 'DirAuthority')).toHaveLength(3);
    expect(option('middle', 'DirAuthority')[1]).toBe(
      `authority2 orport=9001 v3ident=A${'2'.repeat(39)} 198.51.100.202:9030 ${'2'.repeat(40)}`,
    );
  });

  test('does not vote for half an hour from its start, so that the relays can publish themselves first', () => {
    for (const name of names.slice(0, 3)) {
      const included = daemonOf(name)?.files[option(name, '%include')[0] ?? ''] ?? '';
      expect(firstConsensusAfter(now, included)).toBe(now + 1800);
    }
  });

  test('when it is called to vote, has its consensus five seconds later, whatever the clock says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_700_000_000, max: 2_000_000_000 }), (time) => {
        const files = toVote(network().authorities, time);
        for (const name of names.slice(0, 3)) {
          const included = files[option(name, '%include')[0] ?? ''] ?? '';
          expect(firstConsensusAfter(time, included)).toBe(time + 5);
        }
      }),
    );
  });

  test('gives the Guard flag to the guard alone, and the Exit flag to the exit alone', () => {
    expect(option('authority-1', 'TestingDirAuthVoteGuard')).toEqual(['4'.repeat(40)]);
    expect(option('authority-1', 'TestingDirAuthVoteExit')).toEqual(['6'.repeat(40)]);
    expect(option('authority-1', 'TestingDirAuthVoteGuardIsStrict')).toEqual(['1']);
    expect(option('authority-1', 'TestingDirAuthVoteExitIsStrict')).toEqual(['1']);
  });

  test('lets only the exit out, from its one address, with a resolver of its own', () => {
    expect(names.filter((name) => option(name, 'ExitRelay')[0] !== '0')).toEqual(['exit']);
    expect(option('exit', 'OutboundBindAddress')).toEqual(['198.19.9.43']);
    const files = daemonOf('exit')?.files ?? {};
    expect(files[option('exit', 'ServerDNSResolvConfFile')[0] ?? '']).toBe('nameserver 198.51.100.153\n');
  });

  test('has a history of all six relays at each authority, and at no other node', () => {
    for (const name of names) {
      const history = daemonOf(name)?.files[`/run/tor/${name}/router-stability`];
      expect(history?.match(/^R /gm)?.length).toBe(name.startsWith('authority') ? 6 : undefined);
    }
  });

  test('stays who it is unless it is told a user; then the folders are that user’s before the start', () => {
    expect(option('guard', 'User')).toEqual([]);
    const dropping = network({ asUser: 'debian-tor' });
    expect(option('guard', 'User', dropping)).toEqual(['debian-tor']);
    for (const name of names)
      expect(daemonOf(name, dropping)?.before).toEqual([
        { words: ['chown', '-R', 'debian-tor', `/run/tor/${name}`] },
      ]);
  });

  test('that has no keys yet is refused with a problem for each output, all at once', () => {
    const keyed = withKeys(torNetwork(parties), { guard: ['tor: command not found'] }, now);
    const found = 'problems' in keyed ? keyed.problems.map(({ code, where }) => `${code} ${where}`) : [];
    expect(found).toEqual([
      ...names.slice(0, 3).flatMap((name) => [`T001 ${name}`, `T001 ${name}`]),
      ...['T001 guard', 'T001 middle', 'T001 exit'],
    ]);
  });
});

describe('a client of it', () => {
  const client = torClient({
    name: 'sys-tor',
    directory: '/run/tor/sys-tor-1',
    transPort: { address: '10.137.0.8', port: 9040 },
    dnsPort: { address: '10.137.0.8', port: 5300 },
    network: network(),
  });
  const torrc = client.files['/run/tor/sys-tor-1/torrc'] ?? '';

  test('listens for qubes on the gateway’s own address, and has no SocksPort', () => {
    expect(values(torrc, 'TransPort')).toEqual(['10.137.0.8:9040']);
    expect(values(torrc, 'DNSPort')).toEqual(['10.137.0.8:5300']);
    expect(values(torrc, 'SocksPort')).toEqual(['0']);
  });

  test('goes by the pinned path and by no other', () => {
    expect(values(torrc, 'EntryNodes')).toEqual([`$${'4'.repeat(40)}`]);
    expect(values(torrc, 'MiddleNodes')).toEqual([`$${'5'.repeat(40)}`]);
    expect(values(torrc, 'ExitNodes')).toEqual([`$${'6'.repeat(40)}`]);
    expect(client.path).toEqual(['4'.repeat(40), '5'.repeat(40), '6'.repeat(40)]);
  });

  test('sends no padding and builds no circuit that nobody asked for', () => {
    for (const quiet of ['ConnectionPadding', 'CircuitPadding', 'LearnCircuitBuildTimeout'])
      expect(values(torrc, quiet)).toEqual(['0']);
    expect(values(torrc, '__DisablePredictedCircuits')).toEqual(['1']);
  });

  test('starts with the directory of an authority, or of an earlier client', () => {
    expect(client.documents).toContainEqual({
      from: '/run/tor/authority-1/cached-microdesc-consensus',
      to: '/run/tor/sys-tor-1/cached-microdesc-consensus',
    });
  });
});

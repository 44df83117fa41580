import { OR_PORT } from '#simulation/tor-link.ts';
import { DIR_PORT, nickname } from './tor-network.ts';
import type { Daemon, KeyOutputs, Role, TorNetwork, TorNetworkPlan, TorNodePlan } from './tor-network.ts';
import { torProblem, type TorProblem } from './tor-problem.ts';
import { stabilityText } from './stability.ts';
import { notYet, voteFile } from './vote.ts';
import { everyNode, torCommand, torrcText, type Torrc } from './torrc.ts';

interface Keyed {
  readonly node: TorNodePlan;
  readonly fingerprint: string;
  /** The fingerprint of an authority’s identity; empty for other relays. */
  readonly v3ident: string;
}

/** What all daemons of a network have in common. */
interface Shared extends Pick<TorNetwork, 'trusted' | 'fingerprints'> {
  readonly parties: TorNetworkPlan['parties'];
  readonly stability: string;
  readonly now: number;
}

/** A node as it is started. */
function daemonOf(node: TorNodePlan, { parties, trusted, fingerprints, stability, now }: Shared): Daemon {
  const { asUser, exitResolver } = parties;

  const { name, directory, role } = node;
  const torrc = [
    ...everyNode(directory, asUser),
    ...trusted,
    ...relay(node),
    ...(role === 'authority' ? authority(node, fingerprints) : []),
    ...(role === 'exit' ? exit(node) : ([['ExitRelay', 0]] as const)),
  ];
  return {
    name,
    directory,
    files: {
      [`${directory}/torrc`]: torrcText(torrc),
      ...(role === 'authority' && {
        [`${directory}/router-stability`]: stability,
        [voteFile(directory)]: notYet(now),
      }),
      ...(role === 'exit' && { [resolvConf(node)]: `nameserver ${exitResolver}\n` }),
    },
    before: asUser === null ? [] : [{ words: ['chown', '-R', asUser, directory] }],
    command: torCommand(directory),
  };
}

/**
 * The second step: daemons whose torrc texts name each other’s keys.
 * In: the plan, what its key commands printed, and the time in Unix seconds. Out: the network, whose authorities
 * will not vote before `toVote`; or a problem for each output that could not be read.
 */
export function withKeys(
  { parties, nodes }: TorNetworkPlan,
  outputs: KeyOutputs,
  now: number,
): { readonly network: TorNetwork } | { readonly problems: readonly TorProblem[] } {
  const read = nodes.map((node) => readKeys(node, outputs[node.name]?.join('\n') ?? ''));
  const problems = read.flatMap((keys) => ('problems' in keys ? keys.problems : []));
  if (problems.length > 0) return { problems };

  const keyed = read.filter((keys) => 'node' in keys);
  const ofRole = <T>(role: Role, pick: (keys: Keyed) => T): readonly T[] =>
    keyed.filter(({ node }) => node.role === role).map(pick);
  const triple = (pick: (keys: Keyed) => string): TorNetwork['fingerprints'] => ({
    guard: ofRole('guard', pick)[0] ?? '',
    middle: ofRole('middle', pick)[0] ?? '',
    exit: ofRole('exit', pick)[0] ?? '',
  });
  const fingerprints = triple(({ fingerprint }) => fingerprint);
  const trusted = ofRole('authority', dirAuthority);
  const stability = stabilityText(
    keyed.map(({ fingerprint }) => fingerprint),
    now,
  );
  const shared = { parties, trusted, fingerprints, stability, now };
  const daemon = (node: TorNodePlan): Daemon => daemonOf(node, shared);
  return {
    network: {
      asUser: parties.asUser,
      trusted,
      fingerprints,
      nicknames: triple(({ node }) => nickname(node)),
      documents: ofRole('authority', ({ node }) => node.directory)[0] ?? '',
      authorities: nodes.filter(({ role }) => role === 'authority').map(daemon),
      relays: nodes.filter(({ role }) => role !== 'authority').map(daemon),
    },
  };
}

function readKeys(node: TorNodePlan, printed: string): Keyed | { readonly problems: readonly TorProblem[] } {
  // The fingerprint is printed after the nickname, in ten groups of four.
  const listed = new RegExp(`^${nickname(node)} ((?:[0-9A-F]{4} ?){10})$`, 'm').exec(printed)?.[1];
  const v3ident = /^fingerprint ([0-9A-F]{40})$/m.exec(printed)?.[1];
  const problems: TorProblem[] = [];
  if (listed === undefined)
    problems.push(torProblem('T001', node.name, 'tor --list-fingerprint gave no fingerprint.'));
  if (node.role === 'authority' && v3ident === undefined)
    problems.push(torProblem('T001', node.name, 'The certificate of tor-gencert has no fingerprint.'));
  if (listed === undefined || problems.length > 0) return { problems };
  return { node, fingerprint: listed.replaceAll(' ', ''), v3ident: v3ident ?? '' };
}

function dirAuthority({ node, fingerprint, v3ident }: Keyed): Torrc[number] {
  const place = `${node.address}:${DIR_PORT}`;
  return ['DirAuthority', `${nickname(node)} orport=${OR_PORT} v3ident=${v3ident} ${place} ${fingerprint}`];
}

function relay(node: TorNodePlan): Torrc {
  return [
    ['SocksPort', 0],
    ['Nickname', nickname(node)],
    ['ContactInfo', 'none: a lab inside a box'],
    ['Address', node.address],
    ['OutboundBindAddress', node.address],
    ['ORPort', `${node.address}:${OR_PORT}`],
    // Without this a relay publishes itself only after circuits through others, of which there are none yet.
    ['AssumeReachable', 1],
  ];
}

function authority({ address, directory }: TorNodePlan, fingerprints: TorNetwork['fingerprints']): Torrc {
  return [
    ['AuthoritativeDirectory', 1],
    ['V3AuthoritativeDirectory', 1],
    ['DirPort', `${address}:${DIR_PORT}`],
    ['%include', voteFile(directory)],
    // Relays of some seconds of age: flags are given by name, not earned.
    ['AuthDirTestReachability', 0],
    ['TestingDirAuthVoteGuard', fingerprints.guard],
    ['TestingDirAuthVoteGuardIsStrict', 1],
    ['TestingDirAuthVoteExit', fingerprints.exit],
    ['TestingDirAuthVoteExitIsStrict', 1],
  ];
}

function exit(node: TorNodePlan): Torrc {
  return [
    ['ExitRelay', 1],
    ['ExitPolicy', 'accept *:*'],
    ['ServerDNSResolvConfFile', resolvConf(node)],
    // It would look up names of other people’s, to see whether the resolver lies.
    ['ServerDNSDetectHijacking', 0],
  ];
}

function resolvConf({ directory }: TorNodePlan): string {
  return `${directory}/resolv.conf`;
}

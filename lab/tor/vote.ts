import type { Daemon, Files } from './tor-network.ts';
import { torrcText, type Torrc } from './torrc.ts';

/** One consensus lasts for the whole lab: a client asks for another in its last hour only. Seconds. */
const INTERVAL = 1800;

/** The shortest that tor takes for the exchange of votes, and as long for that of signatures. Seconds. */
const EXCHANGE = 2;

/** After a vote that failed there is another: seconds between one and the next; a divisor of 1800. */
const AGAIN = 10;

/** From the call for a vote to its result: two exchanges, and a second for the authorities to hear of it. */
const RESULT = 2 * EXCHANGE + 1;

/** The file that an authority’s torrc takes in, and that alone changes when the vote is called. */
export function voteFile(directory: string): string {
  return `${directory}/vote.torrc`;
}

/**
 * An authority that does not vote for half an hour. Votes happen at fixed phases of the clock, and one that happens
 * before the relays have published themselves makes a directory without them, good for an hour and a half.
 * In: the time in Unix seconds. dir-spec, “Timeline for creating a consensus”.
 */
export function notYet(now: number): string {
  return torrcText(votes(INTERVAL, now));
}

/**
 * What to write so that authorities vote as soon as they are told to read their torrc anew.
 * In: the authorities, and the time in Unix seconds. Out: files; the consensus is there 5 s after the time, or where
 * they have missed each other’s votes, at one of the tens of seconds after that.
 */
export function toVote(authorities: readonly Daemon[], now: number): Files {
  const text = torrcText(votes(AGAIN, now + RESULT));
  return Object.fromEntries(authorities.map(({ directory }) => [voteFile(directory), text]));
}

/** Consensuses every so many seconds until there is one, of which one falls on `at`. */
function votes(every: number, at: number): Torrc {
  return [
    ['TestingV3AuthInitialVotingInterval', every],
    ['TestingV3AuthVotingStartOffset', at % every],
    ['TestingV3AuthInitialVoteDelay', EXCHANGE],
    ['TestingV3AuthInitialDistDelay', EXCHANGE],
    ['V3AuthVotingInterval', INTERVAL],
    ['V3AuthVoteDelay', EXCHANGE],
    ['V3AuthDistDelay', EXCHANGE],
  ];
}

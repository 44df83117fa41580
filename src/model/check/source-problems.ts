import { flowsProblem } from '#words/problem-flows.ts';
import { isWithin, type Address } from '../ipv4-address.ts';
import { problem, type Problem } from '../problem.ts';
import type { FlowSpec, QubeSpec } from '../scenario.ts';
import { where, type Entry, type Outline } from './draft.ts';

const { found } = flowsProblem;

/**
 * From where no router may forward anything: RFC 6890 §2.2.2 (Forwardable: False), RFC 3927 §2.7, RFC 1112 §7.2 and
 * RFC 1812 §5.3.7, which takes what is no unicast address for invalid.
 */
const UNFORWARDED = ['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', '240.0.0.0/4'];

/** Whether it is the address of the whole home network, or its broadcast address: no source for anybody, too. */
function isWholeHome(source: Address, router: Address | undefined): boolean {
  return router !== undefined && isWithin(source, `${router}/24`) && /\.(?:0|255)$/.test(source);
}

/** Faults of a forged source. In: the flow, and the qubes by name; of these, one with a network card sends to the router as it likes. */
export function sourceProblems(
  flow: Entry<FlowSpec>,
  { home }: Outline,
  qubes: ReadonlyMap<string, Entry<QubeSpec>>,
): Problem[] {
  const { from = '', source } = flow.spec;
  if (source === undefined) return [];
  const at = where(flow, 'source');
  if (UNFORWARDED.some((range) => isWithin(source, range)) || isWholeHome(source, home.router))
    return [problem('S068', at, found.unforwarded(source))];
  // Of a qube with a netvm, that one drops it: qubes-core-agent-linux network/qubes-antispoof.nft.
  if (!qubes.get(from)?.spec.uplink) return [];
  if (source === home.router || source === home.public_address)
    return [problem('S069', at, found.ofRouter(source))];
  // The answer is routed by that address, and not to the card.
  const isAway = home.router !== undefined && !isWithin(source, `${home.router}/24`);
  return isAway ? [problem('S076', at, found.notOfHome(source))] : [];
}

import { HOME, nodeOf, type Network } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import { ownerOf } from '../fact.ts';
import { sight, type Sight } from '../sight.ts';
import type { Step } from '../step.ts';
import type { Hop, Journey, Trace } from '../trace.ts';
import { played } from './played.ts';

/** Whether somebody after the sender puts the packet into another one, or sends on another in its place. */
function isRemade({ actions }: Hop): boolean {
  return actions.some(({ do: what }) => what === 'seal' || what === 'take-stream');
}

/** Whether the sender's own packet passes the ISP under the home's address. */
function passesFromHome({ scenario }: Network, { hops }: Trace): boolean {
  const at = hops.findIndex(
    ({ to, sent }) => to === HOME.isp && sent && ipOf(sent)?.src === scenario.home.public_address,
  );
  return at > 0 && !hops.slice(1, at + 1).some(isRemade);
}

function whereabouts(
  network: Network,
  journey: Journey,
  steps: readonly Step[],
  qube: string,
): Sight | undefined {
  return sight(network, journey, steps, { place: qube }).find(({ fact }) => fact === 'user-address');
}

/** What is said of where the sender of one journey is, against where its packet gets. */
function faultsOf(network: Network, journey: Journey, steps: readonly Step[]): string[] {
  const { from, source } = journey.flow;
  const found = whereabouts(network, journey, steps, from);
  // Who forges its source learns nothing by the answer: that goes elsewhere.
  if (!found || source !== undefined) return [];
  const said = `${from} is told of where you are: ${found.verdict}, “${found.sentence}”`;
  const faults: string[] = [];
  for (const { request } of journey.exchanges.filter((each) => each.request.hops[0]?.node === from)) {
    const end = nodeOf(network, request.hops.at(-1)?.node ?? from);
    const src = ipOf(request.last)?.src;
    const arrived = request.disposition === 'delivered' && end.party !== undefined;
    const fromHome = src === network.scenario.home.public_address;
    if (arrived && end.kind === 'site' && fromHome && found.verdict !== 'visible')
      faults.push(`${said}, and its own packet arrives at ${end.title} from your home`);
    if (passesFromHome(network, request) && found.verdict === 'hidden')
      faults.push(`${said}, and its own packet leaves your home under your address`);
    // To get as far as somebody outside and no further is not to call a site.
    const thatFar = found.reason === 'cannot-call-out' && found.sentence.includes(end.title);
    const nothing = (found.reason === 'cannot-call-out' && !thatFar) || found.reason === 'sends-nothing';
    if (arrived && nothing && !nodeOf(network, from).qube?.service)
      faults.push(`${said}, and its packet arrives at ${end.title}`);
    const owner = src === undefined ? undefined : ownerOf(network, src);
    const direct = !request.hops[0]?.actions.some((action) => action.do === 'seal' && action.seal !== 'tls');
    if (arrived && direct && end.kind === 'site' && found.reason === 'calls-from-elsewhere' && owner)
      if (!found.sentence.includes(owner.title))
        faults.push(`${said}, and its packet arrives from ${owner.title}`);
  }
  return faults;
}

/**
 * Law: what a qube is said to find out of where you are does not contradict what its own packets bring. In: a scenario.
 * Out: each contradiction, worded.
 */
export function probingFitsJourneys(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.flatMap(({ journey, steps }) => faultsOf(network, journey, steps));
}

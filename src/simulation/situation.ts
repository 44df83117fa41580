import { resolve, type Network } from '#model/network.ts';
import type { Packet } from '#model/packet.ts';
import type { Scenario } from '#model/scenario.ts';
import type { FactId } from './fact.ts';
import { sight, type Sight } from './sight.ts';
import { simulate } from './simulate.ts';
import { journeySteps } from './journey-steps.ts';
import { shownOf, type Step } from './step.ts';
import type { Journey, Timeline, Trace } from './trace.ts';

/** A scenario played through, and the questions that tests put to it. Flows are counted from 0. */
export class Situation {
  readonly network: Network;
  readonly timeline: Timeline;
  readonly journeySteps: readonly (readonly Step[])[];

  constructor(scenario: Scenario) {
    this.network = resolve(scenario);
    this.timeline = simulate(this.network);
    this.journeySteps = journeySteps(this.network, this.timeline);
  }

  journey(flow = 0): Journey {
    const journey = this.timeline[flow];
    if (!journey) throw new RangeError(`there is no flow ${flow}`);
    return journey;
  }

  request(flow = 0): Trace {
    return shownOf(this.journey(flow)).request;
  }

  reply(flow = 0): Trace {
    const { reply } = shownOf(this.journey(flow));
    if (!reply) throw new RangeError(`flow ${flow} got no reply`);
    return reply;
  }

  /** How a request ended: where, how and why. */
  end(flow = 0): { at: string | undefined; how: Trace['disposition']; why: Trace['reason'] } {
    const { hops, disposition, reason } = this.request(flow);
    return { at: hops.at(-1)?.node, how: disposition, why: reason };
  }

  /** What one observer makes of one fact by the end of the story. */
  sight(place: string, fact: FactId, flow = 0): Sight {
    const found = sight(this.network, this.journey(flow), this.journeySteps[flow] ?? [], { place }).find(
      (each) => each.fact === fact,
    );
    if (!found) throw new RangeError(`there is no fact ${fact}`);
    return found;
  }

  sees(place: string, fact: FactId, flow = 0): boolean {
    return this.sight(place, fact, flow).verdict === 'visible';
  }
}

/** The packet as `node` sends it on in a trace. */
export function sentBy(trace: Trace, node: string): Packet {
  const sent = trace.hops.find((hop) => hop.node === node)?.sent;
  if (!sent) throw new RangeError(`${node} sent nothing`);
  return sent;
}

/** The outer header of a packet, as `source > destination:port TTL`. */
export function header(packet: Packet): string {
  const [ip, ports] = packet;
  if (ip?.kind !== 'ipv4') return 'no header';
  const port = ports?.kind === 'tcp' || ports?.kind === 'udp' ? `:${ports.dport}` : '';
  return `${ip.src} > ${ip.dst}${port} ${ip.protocol} TTL ${ip.ttl}`;
}

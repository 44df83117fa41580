import type { ObservedFlow, SeenFrame } from '#evidence/observation.ts';
import type { Capture } from '#wire/capture.ts';
import type { FlowRecord, Recording } from '../run/play.ts';
import { backgroundAddress, strangers, translate } from './address-roles.ts';
import { giveaways } from './giveaways.ts';
import { flagsOf, numberOf, protocolOf, showsOf } from './shows.ts';
import type { FieldReader } from './tshark.ts';

/** An IPv6 packet is written as the IPv4 packet of the same kind would be: the model has only those. */
const IPV4_HEADER = 20;

/** A capture at a place, and what tshark told of each of its frames. */
export interface Source {
  readonly place: string;
  readonly capture: Capture;
  readonly told: readonly FieldReader[];
}

/**
 * What was seen of one flow. In: a recording, the flow’s index, the captures, and the addresses of the Tor directory.
 * Out: its frames in order, with what can be read of each. Throws where the recording has no such flow.
 */
export function observeFlow(
  recording: Recording,
  index: number,
  sources: readonly Source[],
  directory: ReadonlySet<string>,
): Omit<ObservedFlow, 'opened'> {
  const { scenario } = recording.situation;
  const flow = scenario.flows[index];
  const record: FlowRecord | undefined = recording.flows[index];
  if (!flow || !record) throw new RangeError(`there is no flow ${index}`);
  const searched = giveaways(scenario, flow);
  const others = strangers(scenario, flow);
  const known = new Set(scenario.parties.map(({ address }) => address));
  const asFour = translate(recording.situation);
  const background: Record<string, number> = {};
  const frames: SeenFrame[] = [];
  for (const { place, capture, told: tolds } of sources) {
    capture.frames.forEach(({ time, bytes }, i) => {
      const told = tolds[i];
      const [src = told?.('ipv6.src')[0], dst = told?.('ipv6.dst')[0]] = [
        told?.('ip.src')[0],
        told?.('ip.dst')[0],
      ];
      if (!told || time < record.began || time > record.ended || src === undefined || dst === undefined)
        return;
      const stranger = backgroundAddress(src, dst, known, others, directory);
      if (stranger !== undefined) {
        background[stranger] = (background[stranger] ?? 0) + 1;
        return;
      }
      const protocol = protocolOf(told);
      // Neighbours that look for each other are no part of any journey.
      if (told('icmpv6.type').some((type) => Number(type) >= 130)) return;
      const ported = protocol === 'tcp' || protocol === 'udp';
      frames.push({
        place,
        frame: i + 1,
        at: Math.round(time - record.began),
        ...asFour(place, src, dst),
        protocol,
        sport: ported ? numberOf(told, 'tcp.srcport', 'udp.srcport') : 0,
        dport: ported ? numberOf(told, 'tcp.dstport', 'udp.dstport') : 0,
        ...(protocol === 'tcp' && { flags: flagsOf(told) }),
        ttl: numberOf(told, 'ip.ttl', 'ipv6.hlim'),
        length:
          told('ip.len').length > 0 ? numberOf(told, 'ip.len') : numberOf(told, 'ipv6.plen') + IPV4_HEADER,
        carries:
          protocol === 'tcp'
            ? numberOf(told, 'tcp.len')
            : protocol === 'udp'
              ? numberOf(told, 'udp.length') - 8
              : 0,
        shows: showsOf(told, bytes, searched),
      });
    });
  }
  frames.sort((a, b) => a.at - b.at || a.place.localeCompare(b.place));
  return { outcome: record.answer.outcome, rules: record.counters, frames, background };
}

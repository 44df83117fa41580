import { nodeOf, type Network } from '#model/network.ts';
import { traceOf } from '#simulation/step.ts';
import type { Hop } from '#simulation/trace.ts';
import { stepWords } from '#words/step.ts';
import { wayBackWords, type BackAct } from '#words/way-back.ts';
import { TUNNELS, has, isSealed, type Subject } from './subject.ts';

/** What one hop does to the seals of an answer. Tor's links, whose TLS changes at each relay, are not told. */
function actsAt(network: Network, hop: Hop): BackAct[] {
  const who = nodeOf(network, hop.node);
  const acts: BackAct[] = [];
  if (has(hop, 'open', ...TUNNELS)) acts.push({ act: 'open', who, left: isSealed(hop.sent) });
  if (has(hop, 'open', 'onion')) acts.push({ act: 'take-off', who });
  if (has(hop, 'seal', 'onion')) acts.push({ act: 'layer', who: [who] });
  if (has(hop, 'seal', ...TUNNELS)) acts.push({ act: 'seal', who, again: isSealed(hop.arrived) });
  return acts;
}

/** What the hops do in their order, with relays that follow each other as one. */
function actsOf(network: Network, hops: readonly Hop[]): BackAct[] {
  return hops
    .flatMap((hop) => actsAt(network, hop))
    .reduce<BackAct[]>((told, act) => {
      const last = told.at(-1);
      return last?.act === 'layer' && act.act === 'layer'
        ? [...told.slice(0, -1), { act: 'layer', who: [...last.who, ...act.who] }]
        : [...told, act];
    }, []);
}

/** How an answer comes back, in one sentence. */
export function comesBack({ network, hops, next }: Subject): string {
  const acts = actsOf(network, hops);
  const sealed = isSealed(hops.at(-1)?.sent);
  if (acts.length > 0) return wayBackWords.comesBack(acts, next, sealed);
  return sealed ? wayBackWords.goesBackSealed(next) : wayBackWords.goesBack(next);
}

/** How an answer is handed over at the end of its way, in one sentence. */
export function delivers({ who, next, hops, toldJourney }: Subject): string {
  const [hop] = hops;
  const reply = traceOf(toldJourney.journey, { direction: 'reply' });
  // An answer that is dropped where it comes to has not arrived: the next step says so.
  if (reply.disposition !== 'delivered')
    return who.kind === 'wifi' ? stepWords.crossesTheAir(next) : wayBackWords.passesAnswerOn(who, next);
  const layers = has(hop, 'open', 'onion');
  const seal = has(hop, 'open', ...TUNNELS);
  const opensItself = has(reply.hops.at(-1), 'open');
  if (!who.qube) return wayBackWords.arrives(opensItself, next);
  if (opensItself) return wayBackWords.handsSealed(layers ? 'layers' : seal ? 'seal' : 'nothing', who, next);
  if (layers) return wayBackWords.takesOffAll(who, next);
  return seal ? wayBackWords.opensAnswer(who, next) : wayBackWords.handsAnswer(who, next);
}

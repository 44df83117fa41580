import { addressOf } from '#model/network.ts';
import type { FlowSpec, QubeSpec, Scenario } from '#model/scenario.ts';
import type { Situation } from '#scenarios/situations.ts';
import { outsideAddress6, qubeAddress6 } from '../plan/device-names.ts';

/** The addresses of tunnels that a flow does not go through: their ends, where they are no part of its chain and not its goal. */
export function strangers(scenario: Scenario, flow: FlowSpec): ReadonlySet<string> {
  const chain = new Set<string>();
  const find = (name: string | null | undefined): QubeSpec | undefined =>
    scenario.qubes.find((qube) => qube.name === name);
  for (let qube = find(flow.from); qube; qube = find(qube.netvm)) chain.add(qube.name);
  const ends = scenario.qubes
    .filter(({ name }) => !chain.has(name))
    .flatMap(({ service }) =>
      service?.kind === 'tor'
        ? [service.guard, service.middle, service.exit]
        : service?.server === undefined
          ? []
          : [service.server],
    );
  return new Set(
    scenario.parties
      .filter(({ name }) => ends.includes(name) && name !== flow.to)
      .map(({ address }) => address),
  );
}

/** Writes each node’s IPv6 address as its IPv4 address. Beyond the router the home has its own prefix and no masquerade. */
export function translate({
  scenario,
  six,
}: Situation): (place: string, src: string, dst: string) => { src: string; dst: string } {
  if (!six) return (_, src, dst) => ({ src, dst });
  const inside = new Map([
    ...scenario.qubes.map((qube): [string, string] => [qubeAddress6(qube), addressOf(qube)]),
    ...scenario.parties.map(({ address }): [string, string] => [outsideAddress6(address), address]),
  ]);
  const uplinks = scenario.qubes.flatMap(({ uplink }) => uplink?.address ?? []);
  return (place, src, dst) => {
    const home = place.includes('wifi') ? undefined : scenario.home.public_address;
    const four = (address: string): string => {
      const uplink = uplinks.find((each) => outsideAddress6(each) === address);
      return uplink === undefined ? (inside.get(address) ?? address) : (home ?? uplink);
    };
    return { src: four(src), dst: four(dst) };
  };
}

/** What of a frame cannot be part of a scenario’s flow: the Tor directory’s addresses are in no scenario. */
export function backgroundAddress(
  src: string,
  dst: string,
  known: ReadonlySet<string>,
  others: ReadonlySet<string>,
  directory: ReadonlySet<string>,
): string | undefined {
  return [src, dst].find((address) => others.has(address) || (directory.has(address) && !known.has(address)));
}

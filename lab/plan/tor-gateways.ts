import type { Situation } from '#scenarios/situations.ts';

/** The qubes of a situation that are a gateway to Tor. */
export function torGateways({ scenario }: Situation): string[] {
  return scenario.qubes.filter(({ service }) => service?.kind === 'tor').map(({ name }) => name);
}

/** Whether a situation needs a Tor network. */
export function usesTor(situation: Situation): boolean {
  return torGateways(situation).length > 0;
}

import type { ShownScenario } from './shown-scenario.ts';

/** What an address calls a scenario's switches. */
export const SWITCH_KEYS = {
  protocol: 'protocol',
  tunnel: 'tunnel',
  'fail-closed': 'failClosed',
  dns: 'dns',
} as const;

/** The fragment that leads back to what is shown. In: `follow` is 0 for all flows, else counted from 1. */
export function writeAddress(offer: ShownScenario, step: number, follow: number, lens: string): string {
  const out = new URLSearchParams({ in: offer.name, step: String(step) });
  if (offer.scene.toldJourneys.length > 1) out.set('follow', String(follow));
  out.set('lens', lens);
  for (const [key, name] of Object.entries(SWITCH_KEYS)) {
    const value = offer.variation[name];
    if (value !== undefined) out.set(key, String(value));
  }
  return out.toString();
}

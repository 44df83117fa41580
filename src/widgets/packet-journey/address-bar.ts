import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { choicesOf, type Variation } from '#scenarios/vary.ts';

/** What a page's address says about a widget, after the `#`. */
export interface Options {
  readonly scenario?: string;
  readonly step?: number;
  readonly flow?: number;
  readonly lens?: string;
  readonly variation: Variation;
}

interface Wanted extends Variation {
  readonly scenario: string;
  readonly step: number;
  readonly flow: number;
  readonly lens: string;
}

const KEYS = ['in', 'step', 'follow', 'lens', 'protocol', 'tunnel', 'fail-closed', 'dns'] as const;

/** Whether a fragment is one of ours; a heading's name is not. */
function isOurs(hash: string): boolean {
  return hash.includes('=');
}

/**
 * Reads the part of an address after `#`. In: the fragment, and the scenario the page shows by itself.
 * Out: what it asks for, and a worded, numbered problem for everything that cannot be.
 */
export function readAddress(hash: string, standing: string): { options: Options; problems: readonly string[] } {
  const fragment = hash.replace(/^#/, '');
  if (!isOurs(fragment)) return { options: { variation: {} }, problems: [] };
  const given = new URLSearchParams(fragment);
  const problems: string[] = [];
  const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
  const refuse = (code: string, key: string, value: string, todo: string): undefined =>
    void problems.push(`${code}: the address says ${key}=${short(value)}. ${todo}`);
  for (const key of given.keys()) {
    if (!(KEYS as readonly string[]).includes(key)) refuse('U001', short(key), given.get(key) ?? '', `Known: ${KEYS.join(', ')}. It is passed over.`);
  }
  const wanted = given.get('in') ?? standing;
  const base = SCENARIOS.find(({ name }) => name === wanted);
  if (!base) refuse('U002', 'in', wanted, 'There is no such network; the page’s own is shown.');
  const scenario = base ?? SCENARIOS.find(({ name }) => name === standing);
  if (!scenario) return { options: { variation: {} }, problems };
  const choices = choicesOf(scenario);
  const pick = <T>(key: string, choice: { options: readonly T[] } | undefined): T | undefined => {
    const value = given.get(key);
    if (value === null) return undefined;
    const found = choice?.options.find((option) => String(option) === value);
    return found ?? refuse('U003', key, value, choice ? `It can be ${choice.options.join(', ')}.` : 'This network has no such switch.');
  };
  const whole = (key: string, low: number, high: number): number | undefined => {
    const value = given.get(key);
    if (value === null) return undefined;
    const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN;
    return number >= low && number <= high ? number : refuse('U004', key, value, `It is a whole number from ${low} to ${high}.`);
  };
  const protocol = pick('protocol', choices.protocol);
  const tunnel = pick('tunnel', choices.tunnel);
  const failClosed = pick('fail-closed', choices.failClosed);
  const dns = pick('dns', choices.dns);
  const follow = whole('follow', 0, scenario.flows.length);
  const step = whole('step', 1, 99);
  const lens = given.get('lens') ?? undefined;
  return {
    options: {
      ...(base && { scenario: base.name }),
      ...(step !== undefined && { step }),
      ...(follow !== undefined && { flow: follow - 1 }),
      ...(lens !== undefined && { lens }),
      variation: {
        ...(protocol && { protocol }),
        ...(tunnel && { tunnel }),
        ...(failClosed !== undefined && { failClosed }),
        ...(dns && { dns }),
      },
    },
    problems,
  };
}

/** The fragment that leads back to what is shown. `follow` is 0 for all flows, else counted from 1. */
export function writeAddress(wanted: Wanted, base: Scenario): string {
  const { scenario, step, flow, lens, protocol, tunnel, failClosed, dns } = wanted;
  const out = new URLSearchParams({ in: scenario, step: String(step) });
  if (base.flows.length > 1) out.set('follow', String(flow + 1));
  out.set('lens', lens);
  if (protocol) out.set('protocol', protocol);
  if (tunnel) out.set('tunnel', tunnel);
  if (failClosed !== undefined) out.set('fail-closed', String(failClosed));
  if (dns) out.set('dns', dns);
  return out.toString();
}

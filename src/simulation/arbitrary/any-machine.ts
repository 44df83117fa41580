import fc from 'fast-check';
import { LABEL_NAMES } from '#model/label.ts';
import type { PartySpec, QubeSpec } from '#model/scenario.ts';
import { firewall } from './any-firewall.ts';
import { RESOLVER } from './any-parties.ts';
import { rarely } from './rarely.ts';
import { drawn, serviceAt, takes } from './any-service.ts';

/** Computers drawn at random: trees of net qubes with tunnels in any order, or one computer without Qubes. */

const label = fc.constantFrom(...LABEL_NAMES);
const purpose = rarely(6, fc.constantFrom('', 'x'.repeat(40), 'mail, “bank” & <more>'));

const link = fc.record({
  // Below the qube made last, to get long chains; or below any; or with a network card of its own.
  parent: fc.option(fc.nat(5), { nil: undefined, freq: 2 }),
  card: fc.constantFrom(...Array<boolean>(9).fill(false), true),
  asksRouter: fc.boolean(),
  disposable: fc.boolean(),
  label,
  purpose,
  firewall,
  service: drawn,
});

const app = fc.record({
  // How far above the net qube made last.
  parent: fc.oneof(fc.constant(0), fc.nat(6)),
  offline: fc.constantFrom(...Array<boolean>(9).fill(false), true),
  class: fc.constantFrom<QubeSpec['class']>(
    ...([
      'AppVM',
      'AppVM',
      'AppVM',
      'AppVM',
      'AppVM',
      'AppVM',
      'DispVM',
      'DispVM',
      'StandaloneVM',
      'TemplateVM',
    ] as const),
  ),
  label,
  purpose,
  firewall,
});

export const machine = fc.record({
  links: fc.array(link, { minLength: 1, maxLength: 7 }),
  apps: fc.array(app, { minLength: 1, maxLength: 4 }),
  desktop: fc.constantFrom(...Array<boolean>(11).fill(false), true),
  /** Where the numbers of qubes begin: also where one address gives way to the next, and at the last. */
  firstId: fc.constantFrom(20, 20, 1, 250, 505, 9980),
});
export type Machine = typeof machine extends fc.Arbitrary<infer T> ? T : never;
type Link = Machine['links'][number];

const ROUTER = '192.168.1.1';

function cardOf(
  { asksRouter }: Link,
  nth: number,
  parties: readonly PartySpec[],
): NonNullable<QubeSpec['uplink']> {
  const resolver = asksRouter || !parties.includes(RESOLVER) ? ROUTER : RESOLVER.address;
  return { address: `192.168.1.${50 + nth}`, resolver };
}

function netQubes({ links, firstId }: Machine, parties: readonly PartySpec[]): QubeSpec[] {
  const made: QubeSpec[] = [];
  /** For each, the service that its clients' packets go into next. */
  const ahead: QubeSpec['service'][] = [];
  links.forEach((each, index) => {
    const parent = index === 0 || each.card ? undefined : (each.parent ?? index - 1) % index;
    const next = parent === undefined ? undefined : ahead[parent];
    const service = serviceAt(index, each.service, next);
    ahead.push(takes(service) ? service : next);
    made.push({
      name: `net-${index}`,
      class: each.disposable ? 'DispVM' : 'AppVM',
      label: each.label,
      id: firstId + index,
      netvm: parent === undefined ? null : `net-${parent}`,
      provides_network: true,
      ...(parent === undefined && { uplink: cardOf(each, index, parties) }),
      ...(service && { service }),
      ...(each.purpose !== undefined && { purpose: each.purpose }),
      // Without a netvm nobody would enforce them.
      ...(parent !== undefined && each.firewall && { firewall: each.firewall }),
    });
  });
  return made;
}

function appQubes({ apps, firstId }: Machine, nets: readonly QubeSpec[]): QubeSpec[] {
  return apps.map((each, n): QubeSpec => {
    const netvm =
      each.offline || each.class === 'TemplateVM'
        ? null
        : (nets[nets.length - 1 - (each.parent % nets.length)]?.name ?? null);
    return {
      name: `app-${n}`,
      class: each.class,
      label: each.label,
      id: firstId + 10 + n,
      netvm,
      ...(each.purpose !== undefined && { purpose: each.purpose }),
      ...(netvm !== null && each.firewall && { firewall: each.firewall }),
    };
  });
}

/** A computer without Qubes, with a VPN client or without. */
function desktopOf({ links: [first], firstId }: Machine, parties: readonly PartySpec[]): QubeSpec[] {
  if (!first) return [];
  const service = first.service.tunnel === 'tor' ? undefined : serviceAt(0, first.service, undefined);
  return [
    {
      name: 'app-0',
      class: 'Desktop',
      label: first.label,
      id: firstId,
      netvm: null,
      uplink: cardOf(first, 0, parties),
      ...(service && { service }),
    },
  ];
}

/** The qubes of a machine, app qubes first: most flows start there. */
export function qubesOf(drawnMachine: Machine, parties: readonly PartySpec[]): QubeSpec[] {
  if (drawnMachine.desktop) return desktopOf(drawnMachine, parties);
  const nets = netQubes(drawnMachine, parties);
  return [...appQubes(drawnMachine, nets), ...nets];
}

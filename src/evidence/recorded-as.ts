import type { Scenario } from '#model/scenario.ts';

/** A situation that was built for real, as far as it has to be told from others. */
export interface Built {
  readonly scenario: Scenario;
  /** Present where the flows went by IPv6, which the scenario itself does not say. */
  readonly six?: object;
}

/** Where a scenario was recorded: the situation, and for each flow of the scenario its number there. */
export interface RecordedAs {
  readonly situation: string;
  readonly flows: readonly number[];
}

/** A value as text that is the same for the same content, whatever order its parts were written in. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

interface Content {
  /** Everything but the flows and the names that readers see. */
  readonly machine: string | undefined;
  readonly flows: readonly (string | undefined)[];
}

/** Every scenario is held against every situation: what each says is worked out once. */
const contents = new WeakMap<Scenario, Content>();

function contentOf(scenario: Scenario): Content {
  const { qubes, parties, home, flows } = scenario;
  const known = contents.get(scenario);
  if (known) return known;
  const content = { machine: canonical({ qubes, parties, home }), flows: flows.map(canonical) };
  contents.set(scenario, content);
  return content;
}

/**
 * Where a scenario was recorded, whatever its name: with the same qubes, parties and home, and its flows among those
 * that were sent. In: the scenario; the situations that were built; what there is to say of IPv6, if its packets go by
 * it. Out: nothing if no network like it was built.
 */
export function recordedAs(
  scenario: Scenario,
  built: readonly Built[],
  six?: object,
): RecordedAs | undefined {
  const { machine, flows: wanted } = contentOf(scenario);
  for (const each of built) {
    const { machine: there, flows: sent } = contentOf(each.scenario);
    if (there !== machine || canonical(each.six) !== canonical(six)) continue;
    const flows = wanted.map((flow) => sent.indexOf(flow));
    if (!flows.includes(-1)) return { situation: each.scenario.name, flows };
  }
  return undefined;
}

import { LABEL_NAMES } from '../label.ts';
import type { Activity } from './activity.ts';
import { isIPv4 } from './check-plan.ts';
import { plainLine } from './line.ts';
import {
  EXAMPLE_ENDPOINT,
  MOST,
  PATH_NAMES,
  TEMPLATES,
  type Endpoint,
  type Plan,
  type PlannedQube,
} from './plan.ts';
import { planProblem, type PlanCode, type PlanProblem } from './plan-problem.ts';

/** The longest text that is looked at as a plan. */
const LONGEST = 20_000;

/** More than a name can have, so that a long one is still seen to be too long. */
const LONGEST_NAME = 64;

/** What has been read so far, and what was wrong with it. */
class Reading {
  readonly problems: PlanProblem[] = [];

  note(code: PlanCode, about = ''): void {
    if (this.problems.length < 20) this.problems.push(planProblem(code, about));
  }

  record(value: unknown, about: string): Readonly<Record<string, unknown>> | undefined {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
    this.note('P031', about);
    return undefined;
  }

  /** A list with at most so many entries; no list is an empty one. */
  list(value: unknown, about: string, most: number, code: PlanCode): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.note('P031', about);
      return [];
    }
    if (value.length > most) this.note(code);
    return value.slice(0, most) as unknown[];
  }

  choice<T extends string>(value: unknown, choices: readonly T[], instead: T, code: PlanCode): T {
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.note(code, typeof value === 'string' ? value : '');
    return found ?? instead;
  }

  activity(value: unknown): Activity | undefined {
    const record = this.record(value, 'activities');
    if (!record) return undefined;
    const typed = typeof record['name'] === 'string' ? record['name'] : '';
    const name = plainLine(typed);
    if (name === '') {
      this.note('P010', typed);
      return undefined;
    }
    if (name !== typed) this.note('P015', typed);
    return { name, opens: record['opens'] === true, keeps: record['keeps'] === true };
  }

  qube(value: unknown): PlannedQube | undefined {
    const record = this.record(value, 'qubes');
    if (!record) return undefined;
    const { name, holds, label, template, path } = record;
    if (typeof name !== 'string') {
      this.note('P031', 'name');
      return undefined;
    }
    return {
      name: name.slice(0, LONGEST_NAME),
      label: this.choice(label, LABEL_NAMES, 'gray', 'P020'),
      template: this.choice(template, TEMPLATES, 'debian-13-xfce', 'P021'),
      path: this.choice(path, PATH_NAMES, 'offline', 'P022'),
      holds: this.list(holds, 'holds', MOST.activities, 'P012').flatMap((each) =>
        typeof each === 'string' ? [plainLine(each)] : [],
      ),
    };
  }

  endpoint(value: unknown): Endpoint {
    if (value === undefined) return EXAMPLE_ENDPOINT;
    const { address, port } = this.record(value, 'endpoint') ?? {};
    if (typeof address !== 'string' || !isIPv4(address)) {
      this.note('P024', typeof address === 'string' ? address : '');
      return EXAMPLE_ENDPOINT;
    }
    const whole = typeof port === 'number' && Number.isInteger(port) && port > 0 && port < 65536;
    if (!whole) this.note('P025');
    return { address, port: whole ? port : EXAMPLE_ENDPOINT.port };
  }
}

/** The first of each name. */
function once(activities: readonly Activity[], reading: Reading): Activity[] {
  const names = new Set<string>();
  return activities.filter(({ name }) => {
    if (names.has(name)) reading.note('P011', name);
    return names.size < names.add(name).size;
  });
}

/** Each activity stays in the first qube that holds it. */
function oneHome(qubes: readonly PlannedQube[], known: ReadonlySet<string>, reading: Reading): PlannedQube[] {
  const placed = new Set<string>();
  return qubes.map((qube) => ({
    ...qube,
    holds: qube.holds.filter((name) => {
      const fits = known.has(name) && !placed.has(name);
      if (fits) placed.add(name);
      else reading.note('P014', name);
      return fits;
    }),
  }));
}

/**
 * A plan from anywhere, such as a page's address. In: any text. Out: the plan, as far as it could be
 * read, or none at all; and every problem met on the way. A qube's name is kept as it was, for
 * `planProblems` to judge. Throws nothing.
 */
export function readPlan(text: string): { plan?: Plan; problems: readonly PlanProblem[] } {
  if (text.length > LONGEST) return { problems: [planProblem('P032')] };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problems: [planProblem('P030')] };
  }
  const reading = new Reading();
  const record = reading.record(data, 'plan');
  if (!record) return { problems: [planProblem('P030')] };
  const listed = reading.list(record['activities'], 'activities', MOST.activities, 'P012');
  const activities = once(
    listed.flatMap((each) => reading.activity(each) ?? []),
    reading,
  );
  const known = new Set(activities.map(({ name }) => name));
  const found = reading.list(record['qubes'], 'qubes', MOST.qubes, 'P013');
  const qubes = oneHome(
    found.flatMap((each) => reading.qube(each) ?? []),
    known,
    reading,
  );
  const endpoint = reading.endpoint(record['endpoint']);
  return { plan: { activities, qubes, endpoint }, problems: reading.problems };
}

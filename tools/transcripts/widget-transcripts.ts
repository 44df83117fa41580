import { GUARDS, MACHINES, MOMENTS, PARCELS, type Machine, type Moment, type Parcel } from '#model/leak.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { DESK_STORIES } from '#scenarios/desk/index.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { leakScenario } from '#scenarios/leak-lab.ts';
import { KEEPING_STORIES } from '#scenarios/persistence/index.ts';
import { SET_UPS } from '#scenarios/set-up.ts';
import { fateOf as becomes, sharedOf, verdictOf } from '#storyboard/compartments/sentences.ts';
import { tellDesk } from '#storyboard/desk/moments.ts';
import { worksheetOf } from '#storyboard/handout/worksheet.ts';
import { fateOf } from '#storyboard/leak/packet-fate.ts';
import { tellKeeping } from '#storyboard/persistence/tell-keeping.ts';
import { sumUp } from '#storyboard/sight/constancy.ts';
import { FACT_ROWS } from '#storyboard/sight/fact-rows.ts';
import { storyboardOf } from '#storyboard/storyboard.ts';
import { commandText } from '#simulation/compartments/commands.ts';
import { consequencesOf } from '#simulation/compartments/consequences.ts';
import { saltText } from '#simulation/compartments/salt.ts';
import { PATHS } from '#widgets/packet-peeler/paths.ts';
import { CASES } from '#widgets/blast-radius/cases.ts';
import { everySight } from '#widgets/who-sees-what/precompute.ts';
import { ADVERSARIES } from '#widgets/who-sees-what/adversaries.ts';
import { grouped } from './grouped.ts';
import { outline } from './outline.ts';

type File = [file: string, text: string];

function leakLines(machine: Machine, moment: Moment, parcel: Parcel): string[] {
  const texts = GUARDS.map((guards) => {
    const scenario = leakScenario(machine, moment, guards, parcel);
    return outline(fateOf(scenario && storyboardOf(scenario), machine, parcel)).join('\n');
  });
  return [`== ${machine}, ${moment}, ${parcel}`, ...grouped(texts)];
}

function leakLab(): File {
  const positions = GUARDS.map((guards, i) => `${i + 1}: ${JSON.stringify(guards)}`);
  const cells = MACHINES.flatMap((machine) =>
    MOMENTS.flatMap((moment) => PARCELS.flatMap((parcel) => leakLines(machine, moment, parcel))),
  );
  return ['leak-lab.txt', ['positions of the guards', ...positions, '', ...cells].join('\n')];
}

/** One adversary: what they make of each fact in each set-up, at every position of the switches, and the sum of it. */
function adversaryLines(number: number, { list, cells }: ReturnType<typeof everySight>): string[] {
  const findingAt = (position: number, setUp: number, row: number) =>
    list[cells[position]?.[setUp]?.[number]?.[row] ?? -1];
  const rows = FACT_ROWS.flatMap(({ title }, row) => [
    `-- ${title}`,
    ...grouped(
      cells.map((_, position) =>
        SET_UPS.map((name, setUp) => {
          const found = findingAt(position, setUp, row);
          return found
            ? `  ${name}: ${found.shown ?? '—'} (${found.verdict}) ${found.sentence} [${found.source}]`
            : `  ${name}:`;
        }).join('\n'),
      ),
    ),
  ]);
  const sums = cells.map((_, position) =>
    outline(
      sumUp(
        FACT_ROWS.map(({ title }, row) => ({
          title,
          findings: SET_UPS.flatMap((_, setUp) => findingAt(position, setUp, row) ?? []),
        })),
      ),
    ).join('\n'),
  );
  return [...rows, '-- summed up', ...grouped(sums)];
}

function whoSeesWhat(): File {
  const sight = everySight();
  const all = ADVERSARIES.flatMap(({ place }, i) => [`== ${place}`, ...adversaryLines(i, sight)]);
  return ['who-sees-what.txt', all.join('\n')];
}

function blastRadius(): File {
  return ['blast-radius.txt', outline(CASES).join('\n')];
}

function desks(): File[] {
  return DESK_STORIES.map(({ name, start, actions }) => [
    `trust-labels/${name}.txt`,
    outline(
      tellDesk(start, actions).map(({ sentence, tick, by, readers, exposed }) => ({
        tick,
        sentence,
        by,
        readers,
        exposed,
      })),
    ).join('\n'),
  ]);
}

function keeping(): File[] {
  return KEEPING_STORIES.map(({ name, kinds, keeping: kept, beats }) => [
    `qube-types/${name}.txt`,
    outline(tellKeeping(kinds, kept, beats)).join('\n'),
  ]);
}

function compartments(): File[] {
  return EXAMPLES.map(({ name, plan }) => {
    const consequences = consequencesOf(plan);
    const told = {
      verdict: verdictOf(consequences),
      fates: consequences.fates.map((fate) => ({ qube: fate.qube.name, told: becomes(fate) })),
      shared: consequences.shared.map((fate) => sharedOf(fate, consequences.total)),
    };
    const text = [...outline(told), '', '== commands', commandText(plan), '== Salt', saltText(plan)];
    return [`compartments/${name}.txt`, text.join('\n')];
  });
}

function handouts(): File[] {
  return SCENARIOS.map((scenario) => {
    const { network, toldJourneys } = storyboardOf(scenario);
    return [
      `handouts/${scenario.name}.txt`,
      outline(toldJourneys.map((toldJourney) => worksheetOf(network, toldJourney))).join('\n'),
    ];
  });
}

function peeler(): File {
  return [
    'packet-peeler.txt',
    PATHS.flatMap(({ name, flow, hops }) => [
      `== ${name}, flow ${flow}`,
      ...hops.map(({ from, to, direction, sentence }) => `${from} → ${to} (${direction}): ${sentence}`),
    ]).join('\n'),
  ];
}

/** What every widget but the journey tells, in every story and at every position of its switches. */
export function widgets(): File[] {
  return [
    leakLab(),
    whoSeesWhat(),
    blastRadius(),
    peeler(),
    ...desks(),
    ...keeping(),
    ...compartments(),
    ...handouts(),
  ];
}

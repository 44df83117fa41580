import type { Machine } from '#model/machine.ts';
import { BREAK_INS, STORY, type BreakIn } from '#scenarios/break-in.ts';
import { household, monolith } from '#scenarios/household.ts';
import { isActivity, outcomeOf, summed } from '#storyboard/blast/outcome.ts';
import { standings } from '#simulation/compromise/standing.ts';
import { tapOf } from '#simulation/compromise/traffic.ts';
import type { Case, Computers, Row } from './case.ts';

const tap = tapOf(household);

function caseOf({ name, title, from, how, taken, keyboard, iommu }: BreakIn): Case {
  const machine: Machine = {
    ...household,
    ...(keyboard ? { keyboard } : {}),
    ...(iommu === false ? { iommu } : {}),
  };
  const outcome = outcomeOf(machine, taken, tap);
  return { name, title, from, how, sum: summed(outcome), outcome };
}

/** Every case; those of the story first, in its order. */
export const CASES: readonly Case[] = [...STORY, ...BREAK_INS.filter(({ told }) => told === undefined)].map(
  caseOf,
);

export const STEPS = STORY.length;

function rowsOf({ compartments }: Machine): Row[] {
  const activities = compartments.filter(isActivity);
  const copied = compartments.filter(({ name }) => compartments.some(({ template }) => template === name));
  const admin = compartments.filter(({ klass }) => klass === 'AdminVM');
  const service = compartments.filter((each) => ![...activities, ...copied, ...admin].includes(each));
  return [
    { name: 'activities' as const, boxes: activities },
    { name: 'services' as const, boxes: service },
    { name: 'copied' as const, boxes: copied },
    { name: 'admin' as const, boxes: admin },
  ].map(({ name, boxes }) => ({
    name,
    boxes: boxes.map(({ name, label, netvm, purpose }) => ({ name, label, netvm, purpose })),
  }));
}

const [laptop] = standings(
  monolith,
  monolith.compartments.map(({ name }) => name),
);

export const COMPUTERS: Computers = {
  rows: rowsOf(household),
  desktop: {
    shares: household.compartments.flatMap(({ holds }) => (holds.length > 0 ? [holds.join(', ')] : [])),
    why: laptop?.sentence ?? '',
  },
};

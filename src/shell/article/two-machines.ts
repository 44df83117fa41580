import { LABELS, type Label } from '#model/label.ts';
import type { Compartment, Machine } from '#model/machine.ts';
import { STORY } from '#scenarios/break-in.ts';
import { household, monolith } from '#scenarios/household.ts';
import { standings } from '#simulation/compromise/standing.ts';
import { twoMachines as words } from '#words/two-machines.ts';

/** One box of a computer, with what its owner keeps in it. */
interface Box {
  readonly name: string;
  /** The label that its windows are framed in, with its letter; a desktop has none. */
  readonly label?: { readonly name: Label; readonly letter: string };
  readonly holds: readonly string[];
  /** Whether the attacker has it, by the break-in itself or by what follows from it without a further bug. */
  readonly lost: boolean;
}

/** A computer after a break-in, ready to be drawn. */
interface Drawn {
  readonly title: string;
  readonly boxes: readonly Box[];
  readonly floor: string;
  readonly toll: string;
}

/** What all boxes of a machine stand on. */
function floorOf({ compartments }: Machine): string {
  const admin = compartments.find(({ klass }) => klass === 'AdminVM');
  if (!admin) return words.oneSystem;
  return admin.netvm === null ? words.xenOffline(admin.name) : words.xen(admin.name);
}

/** What a break-in has cost, of everything that there is. */
function tollOf(lost: readonly string[], all: readonly string[]): string {
  return lost.length === all.length ? words.lostAll(all.length) : words.lost(lost, all.length);
}

function boxOf({ name, label, klass, holds }: Compartment, lost: boolean): Box {
  const frame = klass === 'Desktop' ? {} : { label: { name: label, letter: LABELS[label].letter } };
  return { name, ...frame, holds, lost };
}

/** Draws a machine after a break-in. In: the machine, and the compartments that the attacker runs code in. */
export function drawn(machine: Machine, taken: readonly string[]): Drawn {
  const gone = new Set(
    standings(machine, taken)
      .filter(({ standing }) => standing === 'taken' || standing === 'follows')
      .map(({ name }) => name),
  );
  const boxes = machine.compartments
    .filter(({ holds }) => holds.length > 0)
    .map((each) => boxOf(each, gone.has(each.name)));
  return {
    title: machine.title,
    boxes,
    floor: floorOf(machine),
    toll: tollOf(
      boxes.filter(({ lost }) => lost).flatMap(({ holds }) => holds),
      boxes.flatMap(({ holds }) => holds),
    ),
  };
}

const [first] = STORY;
if (!first) throw new Error('The story of break-ins has no first step.');

/** How the break-in comes about: the same bug on both machines. */
export const HOW = first.how;

/** The same things on two machines after the first break-in of the story; a desktop has one box to lose. */
export const TWO_MACHINES: readonly Drawn[] = [
  drawn(
    monolith,
    monolith.compartments.map(({ name }) => name),
  ),
  drawn(household, first.taken),
];

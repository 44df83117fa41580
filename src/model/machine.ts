import type { Label } from './label.ts';
import type { QubeSpec, Scenario } from './scenario.ts';

/** One box of a computer that somebody could take over: a qube, a template, dom0, or a whole desktop. */
export interface Compartment {
  readonly name: string;
  readonly klass: 'AdminVM' | QubeSpec['class'];
  readonly label: Label;
  /** The qube that it uses for network; null is none. */
  readonly netvm: string | null;
  /** What its disk is a copy of: a template, or for a disposable its disposable template. */
  readonly template?: string;
  readonly purpose: string;
  /** What is in it that its owner would miss, or would not want read. */
  readonly holds: readonly string[];
  readonly provides_network?: boolean;
  /** The hardware that is given to it. */
  readonly device?: 'network card' | 'USB controllers';
}

/** A computer with what is on it, and the traffic that it makes. */
export interface Machine {
  readonly title: string;
  readonly compartments: readonly Compartment[];
  /** How the keyboard is connected: one on USB goes through the qube with the USB controllers. */
  readonly keyboard: 'built-in' | 'USB';
  /** Whether a unit holds each device to the memory of its own qube. */
  readonly iommu: boolean;
  /** What its qubes send, to be simulated; a qube here has the name of its compartment. */
  readonly traffic: Scenario;
}

/** A qube of a scenario as a compartment. */
export function compartmentOf(
  qube: QubeSpec,
  holds: readonly string[],
  more: Partial<Compartment> = {},
): Compartment {
  const { name, label, netvm, template, purpose = '', provides_network } = qube;
  return {
    name,
    klass: qube.class,
    label,
    netvm,
    purpose,
    holds,
    ...(template === undefined ? {} : { template }),
    ...(provides_network === undefined ? {} : { provides_network }),
    ...more,
  };
}

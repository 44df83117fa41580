import type { Label } from './label.ts';
import type { PolicyLine } from './qrexec/policy.ts';
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
  /** The template of the disposables that it starts; null is none, and left out it is the default. */
  readonly default_dispvm?: string | null;
  /** Whether disposables are copied from it. */
  readonly template_for_dispvms?: boolean;
  readonly tags?: readonly string[];
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
  /** The system's `default_dispvm`; left out, it is as the installer leaves it. */
  readonly default_dispvm?: string | null;
  /** The owner's own lines of policy. */
  readonly policy?: readonly PolicyLine[];
  /** What its qubes send, to be simulated; a qube here has the name of its compartment. */
  readonly traffic: Scenario;
}

/** A qube of a scenario as a compartment. */
export function compartmentOf(
  qube: QubeSpec,
  holds: readonly string[],
  more: Partial<Compartment> = {},
): Compartment {
  const { name, label, netvm, template, purpose = '', provides_network, default_dispvm, tags } = qube;
  return {
    name,
    klass: qube.class,
    label,
    netvm,
    purpose,
    holds,
    ...(template === undefined ? {} : { template }),
    ...(provides_network === undefined ? {} : { provides_network }),
    ...(default_dispvm === undefined ? {} : { default_dispvm }),
    ...(tags === undefined ? {} : { tags }),
    ...more,
  };
}

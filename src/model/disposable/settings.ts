import type { Machine } from '../machine.ts';
import type { PolicyLine } from '../qrexec/policy.ts';
import type { QubeSpec, Scenario } from '../scenario.ts';

/** What of a qube's settings decides which disposables it can start, and by which qube its updates go. */
export interface QubeSettings {
  readonly name: string;
  /** RemoteVM: a qube of another computer, which has no such setting. */
  readonly klass: 'AdminVM' | 'RemoteVM' | QubeSpec['class'];
  readonly netvm: string | null;
  readonly template?: string | undefined;
  readonly provides_network?: boolean | undefined;
  /** Whether the network card is in it. */
  readonly card: boolean;
  /** Whether it is a Tor gateway. */
  readonly tor: boolean;
  readonly tags?: readonly string[] | undefined;
  /** The disposable template of what it starts; null is none; left out, the default counts. */
  readonly default_dispvm?: string | null | undefined;
  readonly template_for_dispvms?: boolean | undefined;
}

/** The settings of a whole computer. */
export interface SystemSettings {
  readonly qubes: readonly QubeSettings[];
  /** The system's `default_dispvm`; left out, it is as the installer leaves it. */
  readonly default_dispvm?: string | null | undefined;
  /** The owner's own lines of policy, which dom0 reads before those that are shipped. */
  readonly policy?: readonly PolicyLine[] | undefined;
}

/** The settings of a scenario's qubes. */
export function settingsOf({ qubes, default_dispvm, policy }: Scenario): SystemSettings {
  return {
    qubes: qubes.map(({ class: klass, uplink, service, ...qube }) => ({
      ...qube,
      klass,
      card: uplink !== undefined,
      tor: service?.kind === 'tor',
    })),
    default_dispvm,
    policy,
  };
}

/** The settings of a machine's compartments. */
export function machineSettings({ compartments, default_dispvm, policy }: Machine): SystemSettings {
  return {
    qubes: compartments.map(({ device, ...one }) => ({
      ...one,
      card: device === 'network card',
      tor: false,
    })),
    default_dispvm,
    policy,
  };
}

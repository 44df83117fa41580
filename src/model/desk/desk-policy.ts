/** What dom0's policy answers to a call from one qube to another. */
export type Answer = 'allow' | 'ask' | 'deny';

/** The two calls that carry data by a person's hand. */
export type Service = 'qubes.ClipboardPaste' | 'qubes.Filecopy';

/** One line of a policy file. Tokens: a qube's name, `*`, `@anyvm` (any qube but dom0), `@default`. */
export interface PolicyRule {
  readonly service: Service | '*';
  readonly source: string;
  readonly dest: string;
  readonly action: Answer;
  /** Where an allowed call goes, whatever the caller named. */
  readonly target?: string;
}

/** What Qubes OS ships for these two calls (qubes-gui-daemon, qubes-core-admin: the 90-default files). */
export const SHIPPED: readonly PolicyRule[] = [
  { service: 'qubes.ClipboardPaste', source: '@anyvm', dest: '@anyvm', action: 'ask' },
  { service: 'qubes.Filecopy', source: '@anyvm', dest: '@anyvm', action: 'ask' },
];

/** A rule as it stands in a policy file. The argument is `*`: any. */
export function ruleText({ service, source, dest, action, target }: PolicyRule): string {
  const line = [service, '*', source, dest, action].join(' ');
  return target === undefined ? line : `${line} target=${target}`;
}

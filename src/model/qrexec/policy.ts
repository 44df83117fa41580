import type { Answer } from '../desk/desk-policy.ts';

/** The calls that Qubes ships for work in a disposable (qubes-core-admin qubes-rpc-policy/90-default.policy). */
export const DISPOSABLE_SERVICES = [
  'qubes.GetImageRGBA',
  'qubes.OpenInVM',
  'qubes.OpenURL',
  'qubes.StartApp',
  'qubes.VMShell',
  'qubes.VMExec',
  'qubes.VMExecGUI',
] as const;
export type DisposableService = (typeof DISPOSABLE_SERVICES)[number];

/**
 * The calls by which whoever has a qube can make a disposable send what they like: two take any command
 * as it is, one takes it with a window, and the others open an address or a file of the caller's choice.
 */
export const CARRYING: readonly DisposableService[] = [
  'qubes.VMShell',
  'qubes.VMExec',
  'qubes.VMExecGUI',
  'qubes.OpenURL',
  'qubes.OpenInVM',
];

export type CallService = DisposableService | 'qubes.UpdatesProxy';

/**
 * One line of dom0's policy, for any argument. `source`: a qube's name, `@anyvm`, `@tag:NAME`, `@type:CLASS` or `*`.
 * `dest`: what the caller names, `@default` where it names nothing, `@dispvm` for a disposable of its own template,
 * `@dispvm:NAME` for one of another, `@anyvm` or `*`.
 */
export interface PolicyLine {
  readonly service: CallService | '*';
  readonly source: string;
  readonly dest: string;
  readonly action: Answer;
  /** Where an allowed call goes, whatever the caller named. */
  readonly target?: string;
}

/** Who calls, as far as a policy can tell. dom0 is no caller: for its calls the policy is not asked. */
export interface Caller {
  readonly name: string;
  readonly klass: string;
  readonly tags: readonly string[];
  /** The template that `@dispvm` stands for when this qube calls; null is none. */
  readonly dispvm: string | null;
}

function fromCaller(token: string, { name, klass, tags }: Caller): boolean {
  if (token === '*' || token === '@anyvm') return true;
  if (token.startsWith('@tag:')) return tags.includes(token.slice('@tag:'.length));
  if (token.startsWith('@type:')) return klass === token.slice('@type:'.length);
  return token === name;
}

/** `@dispvm:NAME` in a line takes `@dispvm` too, where the caller's own disposable template is NAME. */
function towards(token: string, dest: string, { dispvm }: Caller): boolean {
  if (token === '*' || token === '@anyvm' || token === dest) return true;
  return dest === '@dispvm' && dispvm !== null && token === `@dispvm:${dispvm}`;
}

/**
 * What dom0 answers to a call: the first line that fits counts, and where none fits the answer is no. `@dispvm` is denied
 * to a qube that has no disposable template (qubes-core-qrexec qrexec/policy/parser.py, AllowResolution).
 * In: the lines in their order, the call, the caller and what it names. Out: the answer, and where an allowed call goes.
 */
export function decide(
  lines: readonly PolicyLine[],
  service: CallService,
  caller: Caller,
  dest: string,
): Pick<PolicyLine, 'action' | 'target'> {
  const line = lines.find(
    (each) =>
      (each.service === '*' || each.service === service) &&
      fromCaller(each.source, caller) &&
      towards(each.dest, dest, caller),
  );
  const target = line?.target ?? dest;
  if (!line || (target === '@dispvm' && caller.dispvm === null)) return { action: 'deny' };
  return line.action === 'deny' ? { action: 'deny' } : { action: line.action, target };
}

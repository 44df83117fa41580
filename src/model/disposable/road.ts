import type { Answer } from '../desk/desk-policy.ts';
import { CARRYING, decide, type Caller, type DisposableService } from '../qrexec/policy.ts';
import { SHIPPED_LINES } from '../qrexec/shipped.ts';
import type { QubeSettings, SystemSettings } from './settings.ts';
import {
  DEFAULT_DVM,
  disposableTemplates,
  isDisposableTemplate,
  WHONIX_DVM,
  type DisposableTemplate,
} from './template.ts';
import { tagsOf, whonixOf } from './whonix-of.ts';

type Templates = ReadonlyMap<string, DisposableTemplate>;

/** What Qubes gives to Whonix' qubes when they are made (qubes-core-admin-addon-whonix qubeswhonix/__init__.py). */
function whonixDefault(
  qube: QubeSettings,
  qubes: readonly QubeSettings[],
  templates: Templates,
): string | null {
  if (whonixOf(qube, qubes) === 'gateway') return null;
  if (isDisposableTemplate(qube, qubes)) return qube.name;
  const { name, klass, template } = qube;
  const own = `${(klass === 'TemplateVM' ? name : template) ?? ''}-dvm`;
  return [own, WHONIX_DVM].find((each) => templates.has(each)) ?? null;
}

/**
 * The disposable template that `@dispvm` stands for when a qube calls (qubes-core-admin qubes/vm/qubesvm.py; dispvm.py
 * for a disposable; qubes-core-admin-addon-whonix for Whonix). In: the settings and a qube's name. Out: the template's
 * name; null is none, so that such a call is denied.
 */
export function dispvmOf(system: SystemSettings, name: string): string | null {
  const { qubes } = system;
  const qube = qubes.find((each) => each.name === name);
  if (!qube || qube.klass === 'Desktop' || qube.klass === 'RemoteVM') return null;
  const templates = disposableTemplates(system);
  const set = qube.default_dispvm;
  if (set !== undefined) return set !== null && templates.has(set) ? set : null;
  if (qube.klass === 'DispVM') {
    const copied = templates.get(qube.template ?? '');
    if (copied) return nested(copied, templates);
  }
  if (whonixOf(qube, qubes)) return whonixDefault(qube, qubes, templates);
  const system_default = system.default_dispvm === undefined ? DEFAULT_DVM : system.default_dispvm;
  return system_default !== null && templates.has(system_default) ? system_default : null;
}

/** What a disposable of this template starts: more of the same, unless the template says otherwise. */
function nested({ name, default_dispvm: set }: DisposableTemplate, templates: Templates): string | null {
  if (set === undefined) return name;
  return set !== null && templates.has(set) ? set : null;
}

function linesOf({ policy = [] }: SystemSettings) {
  return [...policy, ...SHIPPED_LINES];
}

function callerOf(system: SystemSettings, qube: QubeSettings): Caller {
  const { name, klass } = qube;
  return { name, klass, tags: tagsOf(qube, system.qubes), dispvm: dispvmOf(system, name) };
}

/**
 * What dom0 answers when a qube asks for work in a disposable. In: the settings, the qube's name, the call, and
 * which disposable it names: `@dispvm`, or `@dispvm:NAME`. dom0 itself asks nobody.
 */
export function mayStart(
  system: SystemSettings,
  name: string,
  service: DisposableService,
  dest = '@dispvm',
): Answer {
  const qube = system.qubes.find((each) => each.name === name);
  if (!qube || qube.klass === 'Desktop' || qube.klass === 'RemoteVM') return 'deny';
  if (qube.klass === 'AdminVM') return dispvmOf(system, name) === null ? 'deny' : 'allow';
  return decide(linesOf(system), service, callerOf(system, qube), dest).action;
}

/** The templates from which a caller can start a disposable unasked, and have it send something. */
function unasked(system: SystemSettings, caller: Caller, templates: Templates): string[] {
  const dests = ['@dispvm', ...[...templates.keys()].map((name) => `@dispvm:${name}`)];
  return CARRYING.flatMap((service) =>
    dests.flatMap((dest) => {
      const { action, target } = decide(linesOf(system), service, caller, dest);
      if (action !== 'allow') return [];
      if (target === '@dispvm') return caller.dispvm ?? [];
      return target?.startsWith('@dispvm:') === true ? target.slice('@dispvm:'.length) : [];
    }),
  );
}

/** A disposable template as often as it may have another net qube. */
function withEach({ orElse = [], ...template }: DisposableTemplate): DisposableTemplate[] {
  return [template, ...orElse.map((netvm) => ({ ...template, netvm }))];
}

/**
 * Every kind of disposable that whoever has a qube can bring about without anybody being asked, and have send what
 * they like: those that it starts, and those that these start. In: the settings and the qube's name. Out: their
 * templates, the nearest first; their net qubes are the disposables', and a template whose net qube may be one of several
 * is there with each. None for a desktop and a qube of another computer.
 */
export function disposablesOf(system: SystemSettings, name: string): readonly DisposableTemplate[] {
  const templates = disposableTemplates(system);
  const qube = system.qubes.find((each) => each.name === name);
  if (!qube || qube.klass === 'Desktop' || qube.klass === 'RemoteVM') return [];
  const first =
    qube.klass === 'AdminVM' ? [dispvmOf(system, name)] : unasked(system, callerOf(system, qube), templates);
  const found = new Map<string, DisposableTemplate>();
  const add = (each: string | null): void => {
    const template = templates.get(each ?? '');
    if (template) found.set(template.name, template);
  };
  first.forEach(add);
  // A map goes on to what is added while it is gone through.
  for (const template of found.values()) {
    const { tags } = template;
    const caller: Caller = {
      name: 'a disposable',
      klass: 'DispVM',
      tags,
      dispvm: nested(template, templates),
    };
    unasked(system, caller, templates).forEach(add);
  }
  return [...found.values()].flatMap(withEach);
}

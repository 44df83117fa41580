import { planAdvice } from '#words/plan-advice.ts';
import type { SourceId } from '../source.ts';
import { needsNetwork } from './activity.ts';
import { INSTALLED, type Plan, type PlannedQube, type Template } from './plan.ts';

/** Something that can be carried out, and that its maker may not have meant. It keeps nobody from the export. */
export interface PlanAdvice {
  readonly code: keyof typeof planAdvice;
  /** The qube, as the reader typed its name. */
  readonly about: string;
  readonly means: string;
  readonly todo: string;
  readonly source: SourceId;
}

const WORKSTATION: Template = 'whonix-workstation-18';

/** The one qube that the installer puts behind Tor. */
const ANONYMOUS = 'anon-whonix';

/** What to tell the maker of one qube, by its template, its network path and what is in it. */
export function adviceOn({ name, template, path, holds }: PlannedQube): readonly PlanAdvice[] {
  const { P050, P051, P052, P053 } = planAdvice;
  const about = name;
  const cutOff = path === 'offline' ? holds.filter(needsNetwork) : [];
  const found: PlanAdvice[] = [];
  if (path === 'tor' && template !== WORKSTATION)
    found.push({
      code: 'P050',
      about,
      means: P050.means(template),
      todo: P050.todo(WORKSTATION),
      source: 'stream-isolation',
    });
  if (path !== 'tor' && template === WORKSTATION)
    found.push({
      code: 'P051',
      about,
      means: P051.means(template),
      todo: P051.todo(template),
      source: 'anon-vm',
    });
  if (path === 'tor' && INSTALLED.includes(name) && name !== ANONYMOUS)
    found.push({
      code: 'P053',
      about,
      means: P053.means(),
      todo: P053.todo(ANONYMOUS),
      source: 'templates-doc',
    });
  if (cutOff.length > 0)
    found.push({ code: 'P052', about, means: P052.means(cutOff), todo: P052.todo(), source: 'model' });
  return found;
}

/** What to tell the maker of a plan, qube by qube. */
export function planAdviceOf({ qubes }: Plan): readonly PlanAdvice[] {
  return qubes.flatMap(adviceOn);
}

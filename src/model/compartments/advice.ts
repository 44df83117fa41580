import { planAdvice } from '#words/plan-advice.ts';
import type { SourceId } from '../source.ts';
import type { Plan, PlannedQube, Template } from './plan.ts';

export type AdviceCode = keyof typeof planAdvice;

/** Something that can be carried out, and that its maker may not have meant. It keeps nobody from the export. */
export interface PlanAdvice {
  readonly code: AdviceCode;
  /** The qube, as the reader typed its name. */
  readonly about: string;
  readonly means: string;
  readonly todo: string;
  readonly source: SourceId;
}

const WORKSTATION: Template = 'whonix-workstation-18';

/** What to tell the maker of one qube. */
export function adviceOn({ name, template, path }: PlannedQube): readonly PlanAdvice[] {
  const told = (code: AdviceCode, source: SourceId): PlanAdvice => ({
    code,
    about: name,
    means: planAdvice[code].means(template),
    todo: planAdvice[code].todo(WORKSTATION),
    source,
  });
  if (path === 'tor' && template !== WORKSTATION) return [told('P050', 'stream-isolation')];
  if (path !== 'tor' && template === WORKSTATION) return [told('P051', 'anon-vm')];
  return [];
}

/** What to tell the maker of a plan, qube by qube. */
export function planAdviceOf({ qubes }: Plan): readonly PlanAdvice[] {
  return qubes.flatMap(adviceOn);
}

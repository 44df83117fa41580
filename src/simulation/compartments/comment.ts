import { adviceOn } from '#model/compartments/advice.ts';
import { plainLine } from '#model/compartments/line.ts';
import type { Plan } from '#model/compartments/plan.ts';
import { dom0 } from '#words/dom0.ts';
import { neededBy, provisionsOf, type Provision } from './provision.ts';

/**
 * Somebody's text as the inside of a comment: letters, digits and a few plain marks on one line.
 * Nothing that a shell, YAML or the templates that Salt fills in first could take for its own.
 */
function commentText(text: string): string {
  return plainLine(text)
    .replace(/[^\p{L}\p{M}\p{N} ,.-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What a comment says of a qube: what it is for. */
function heldText(holds: readonly string[]): string {
  return holds.map(commentText).filter(Boolean).join(', ');
}

/** What stands above all: how to go through it, and what has to be there. In: the sentence that goes first. */
export function opening(plan: Plan, first: string): readonly string[] {
  const provisions = provisionsOf(plan);
  return provisions.length === 0 ? [] : [first, dom0.joinsLast, dom0.needs(neededBy(provisions))];
}

/** What stands above one qube: what it is for, the state it has to be in, what is closed, and what to mind. */
export function commentsOn(plan: Plan, provision: Provision): readonly string[] {
  const { name, exists, holds, servesDisposables, netvm, disposables, only } = provision;
  const held = heldText(holds);
  const planned = plan.qubes.find((qube) => qube.name === name);
  return [
    exists ? dom0.taken(name) : dom0.made(name),
    ...(held === '' ? [] : [dom0.purpose(held)]),
    ...(servesDisposables && netvm !== undefined ? [dom0.servesDisposables(name, netvm)] : []),
    ...(disposables === '' ? [dom0.noDisposables(name)] : []),
    ...(disposables !== undefined && disposables !== '' && !servesDisposables
      ? [dom0.disposablesFrom(name, disposables)]
      : []),
    ...(only ? [dom0.onlyEndpoint(name), dom0.beforeClients(name), dom0.rulesIn] : []),
    ...(planned ? adviceOn(planned) : []).map(({ code, means, todo }) => `${code}: ${means} ${todo}`),
  ];
}

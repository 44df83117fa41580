import type { SourceId } from '#model/source.ts';
import type { Named } from '#words/name.ts';
import { standingReasons } from '#words/standing.ts';
import { formsOf, type Forms } from '../forms.ts';

/**
 * How a compartment stands once others are taken: the attacker runs it, gets it without a further bug,
 * can attack it with a further one, or has no way to it that the rules allow.
 */
export type Standing = 'taken' | 'follows' | 'reachable' | 'holds';

/** Every reason for a standing, with its source; the first that fits counts. */
export const RULES = {
  taken: ['taken', 'vm-sudo'],
  'one-system': ['taken', 'seed-2016'],
  'rules-all': ['follows', 'qubes-glossary'],
  dma: ['follows', 'hardware-faq'],
  keyboard: ['follows', 'device-doc'],
  'boots-from': ['follows', 'templates-doc'],
  'copied-from': ['follows', 'templates-doc'],
  client: ['reachable', 'bulletin-078'],
  provider: ['reachable', 'bulletin-092'],
  'asks-proxy': ['reachable', 'update-route'],
  'fetches-through': ['reachable', 'update-route'],
  'disposable-behind': ['reachable', 'default-dispvm'],
  'admin-apart': ['holds', 'qubes-glossary'],
  original: ['holds', 'templates-doc'],
  sibling: ['holds', 'qubes-forward'],
  'copied-only': ['holds', 'disp-vm'],
  offline: ['holds', 'qubes-net'],
  'offline-may-start': ['holds', 'default-dispvm'],
  apart: ['holds', 'qubes-net'],
} as const satisfies Record<string, readonly [Standing, SourceId]>;

export type RuleId = keyof typeof RULES;

/** Why a compartment stands as it does, in words. In: the rule, and the compartment that the attacker has. */
export function reasonOf(rule: RuleId, by: Named): Forms {
  return formsOf<[Named]>(standingReasons[rule], by);
}

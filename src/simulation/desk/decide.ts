import type { Answer, PolicyRule, Service } from '#model/desk/desk-policy.ts';

/** What the policy says of one call, and the rule that said so. No rule means that none matched: deny. */
export interface Decision {
  readonly answer: Answer;
  readonly rule?: PolicyRule;
}

function matches(token: string, qube: string): boolean {
  if (token === '*') return true;
  if (token === '@anyvm') return qube !== 'dom0';
  if (token === '@adminvm') return qube === 'dom0';
  return token === qube;
}

/**
 * Reads the rules from the top: the first that matches decides, and if none does the call is denied.
 * Labels play no part. A rule with a target speaks for the calls that end there. Source: `qrexec-policy`.
 */
export function decide(
  rules: readonly PolicyRule[],
  service: Service,
  source: string,
  dest: string,
): Decision {
  const rule = rules.find(
    (each) =>
      (each.service === '*' || each.service === service) &&
      matches(each.source, source) &&
      matches(each.target ?? each.dest, dest),
  );
  return rule ? { answer: rule.action, rule } : { answer: 'deny' };
}

import { INSTALLED, MOST, TAKEN, type Endpoint, type Plan } from './plan.ts';
import { planProblem, type PlanCode, type PlanProblem } from './plan-problem.ts';

/** Words at the top of a Salt file that mean something to Salt itself. */
const SALT_WORDS: readonly string[] = ['include', 'extend', 'exclude'];

/** Why Qubes, or this plan, refuses a name: qubes-core-admin qubes/vm/__init__.py `validate_name`. */
export function nameFault(name: string): PlanCode | undefined {
  if (name === '') return 'P001';
  if (name.length > 31) return 'P002';
  if (!/^[a-zA-Z][a-zA-Z0-9_.-]*$/.test(name) || name.includes('\n')) return 'P003';
  if (['none', 'default', 'dom0', 'Domain-0'].includes(name) || name.endsWith('-dm')) return 'P004';
  if (TAKEN.includes(name) && !INSTALLED.includes(name)) return 'P005';
  if (SALT_WORDS.includes(name)) return 'P007';
  return undefined;
}

/** Four numbers from 0 to 255, written without needless zeros: some programs read those as octal. */
export function isIPv4(address: string): boolean {
  const parts = address.split('.');
  return (
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  );
}

function endpointProblems({ address, port }: Endpoint): PlanProblem[] {
  return [
    ...(isIPv4(address) ? [] : [planProblem('P024', address)]),
    ...(Number.isInteger(port) && port >= 1 && port <= 65535 ? [] : [planProblem('P025', String(port))]),
  ];
}

/** Everything that keeps a plan from being carried out. */
export function planProblems({ qubes, activities, endpoint }: Plan): PlanProblem[] {
  return [
    ...qubes.flatMap(({ name }, at) => {
      const fault = nameFault(name);
      if (fault) return [planProblem(fault, name)];
      return qubes.slice(0, at).some((other) => other.name === name) ? [planProblem('P006', name)] : [];
    }),
    ...(qubes.length > MOST.qubes ? [planProblem('P013')] : []),
    ...(activities.length > MOST.activities ? [planProblem('P012')] : []),
    ...(qubes.some(({ path }) => path === 'vpn') ? endpointProblems(endpoint) : []),
  ];
}

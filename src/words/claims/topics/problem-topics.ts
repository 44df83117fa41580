import { addressJourney } from '#words/address-journey.ts';
import { addressPeeler } from '#words/address-peeler.ts';
import { addressWidgets } from '#words/address-widgets.ts';
import { address } from '#words/address.ts';
import { embedProblems } from '#words/embed-problems.ts';
import { planProblems } from '#words/plan-problems.ts';
import { addressesProblem } from '#words/problem-addresses.ts';
import { chainProblem } from '#words/problem-chain.ts';
import { disposablesProblem } from '#words/problem-disposables.ts';
import { firewallProblem } from '#words/problem-firewall.ts';
import { flowsProblem } from '#words/problem-flows.ts';
import { knownProblem } from '#words/problem-known.ts';
import { problemLine } from '#words/problem-line.ts';
import { namesProblem } from '#words/problem-names.ts';
import { shapeProblem } from '#words/problem-shape.ts';
import { tunnelsProblem } from '#words/problem-tunnels.ts';
import { sealProblems } from '#words/seal-problem.ts';
import { siteProblems } from '#words/site-problems.ts';
import { wireProblems } from '#words/wire-problem.ts';
import { addressJourneyClaims } from '../address-journey.ts';
import { addressPeelerClaims } from '../address-peeler.ts';
import { addressWidgetsClaims } from '../address-widgets.ts';
import { addressClaims } from '../address.ts';
import { embedProblemsClaims } from '../embed-problems.ts';
import { planProblemsClaims } from '../plan-problems.ts';
import { addressesProblemClaims } from '../problem-addresses.ts';
import { chainProblemClaims } from '../problem-chain.ts';
import { disposablesProblemClaims } from '../problem-disposables.ts';
import { firewallProblemClaims } from '../problem-firewall.ts';
import { flowsProblemClaims } from '../problem-flows.ts';
import { knownProblemClaims } from '../problem-known.ts';
import { problemLineClaims } from '../problem-line.ts';
import { namesProblemClaims } from '../problem-names.ts';
import { shapeProblemClaims } from '../problem-shape.ts';
import { tunnelsProblemClaims } from '../problem-tunnels.ts';
import { sealProblemsClaims } from '../seal-problem.ts';
import { siteProblemsClaims } from '../site-problems.ts';
import { wireProblemsClaims } from '../wire-problem.ts';
import type { Topics } from '../topics.ts';

/** What is said of input that cannot be. A new topic is one line here. */
export const PROBLEMS: Topics = {
  'address-journey': { entries: addressJourney, claims: addressJourneyClaims },
  'address-peeler': { entries: addressPeeler, claims: addressPeelerClaims },
  'address-widgets': { entries: addressWidgets, claims: addressWidgetsClaims },
  address: { entries: address, claims: addressClaims },
  'embed-problems': { entries: embedProblems, claims: embedProblemsClaims },
  'plan-problems': { entries: planProblems, claims: planProblemsClaims },
  'problem-addresses': { entries: addressesProblem, claims: addressesProblemClaims },
  'problem-chain': { entries: chainProblem, claims: chainProblemClaims },
  'problem-disposables': { entries: disposablesProblem, claims: disposablesProblemClaims },
  'problem-firewall': { entries: firewallProblem, claims: firewallProblemClaims },
  'problem-flows': { entries: flowsProblem, claims: flowsProblemClaims },
  'problem-known': { entries: knownProblem, claims: knownProblemClaims },
  'problem-line': { entries: problemLine, claims: problemLineClaims },
  'problem-names': { entries: namesProblem, claims: namesProblemClaims },
  'problem-shape': { entries: shapeProblem, claims: shapeProblemClaims },
  'problem-tunnels': { entries: tunnelsProblem, claims: tunnelsProblemClaims },
  'seal-problem': { entries: sealProblems, claims: sealProblemsClaims },
  'site-problems': { entries: siteProblems, claims: siteProblemsClaims },
  'wire-problem': { entries: wireProblems, claims: wireProblemsClaims },
};

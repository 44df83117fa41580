import { knownActivity } from '#model/compartments/activity.ts';
import { EXAMPLE_ENDPOINT, type Plan } from '#model/compartments/plan.ts';

/** One qube for three things at home: the case that the article on organising ends on. */
export const HOME_PLAN: Plan = {
  activities: ['Email', 'Photos', 'Shopping'].map(knownActivity),
  endpoint: EXAMPLE_ENDPOINT,
  qubes: [
    {
      name: 'home',
      label: 'yellow',
      template: 'debian-13-xfce',
      path: 'firewall',
      holds: ['Email', 'Photos', 'Shopping'],
    },
  ],
};

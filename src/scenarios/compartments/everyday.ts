import { knownActivity, type Activity } from '#model/compartments/activity.ts';

/** What all three examples divide up: the five that the 2016 text names, and three more. */
export const EVERYDAY: readonly Activity[] = [
  'Email',
  'Documents',
  'Online banking',
  'Web browsing',
  'Social media',
  'Passwords',
  'Work mail',
  'Files from strangers',
].map(knownActivity);

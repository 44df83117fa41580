/** Something that you do on your computer, as far as its place in a qube matters. */
export interface Activity {
  /** What it is called; no two of a plan are called the same. */
  readonly name: string;
  /** Whether it opens what strangers made: here an attack comes in. */
  readonly opens: boolean;
  /** Whether it keeps something that you would miss, or that nobody else should have. */
  readonly keeps: boolean;
}

/** The activities that the seeds of this site name, and some that most people have. */
export const KNOWN: readonly Activity[] = [
  { name: 'Email', opens: true, keeps: true },
  { name: 'Documents', opens: false, keeps: true },
  { name: 'Online banking', opens: false, keeps: true },
  { name: 'Web browsing', opens: true, keeps: false },
  { name: 'Social media', opens: true, keeps: false },
  { name: 'Passwords', opens: false, keeps: true },
  { name: 'Work mail', opens: true, keeps: true },
  { name: 'Files from strangers', opens: true, keeps: false },
  { name: 'Photos', opens: false, keeps: true },
  { name: 'Private keys', opens: false, keeps: true },
  { name: 'Shopping', opens: false, keeps: true },
  { name: 'Programming', opens: true, keeps: true },
  { name: 'Video calls', opens: true, keeps: false },
  { name: 'Trying out programs', opens: true, keeps: false },
  { name: 'Music and films', opens: true, keeps: false },
];

/** Those of them that come to nothing without a network. */
const ONLINE: readonly string[] = [
  'Email',
  'Online banking',
  'Web browsing',
  'Social media',
  'Work mail',
  'Shopping',
  'Video calls',
];

/** Whether an activity of that name is known to need a network. What a reader has named is not known. */
export function needsNetwork(name: string): boolean {
  return ONLINE.includes(name);
}

/** The known activity of that name. In: a name of the list above. */
export function knownActivity(name: string): Activity {
  const found = KNOWN.find((activity) => activity.name === name);
  if (!found) throw new RangeError(`no known activity is called ${name}`);
  return found;
}

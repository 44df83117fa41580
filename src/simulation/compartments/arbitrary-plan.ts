/* For tests: random plans, and text that means harm. */
import fc from 'fast-check';
import { knownActivity, KNOWN, type Activity } from '#model/compartments/activity.ts';
import { plainLine } from '#model/compartments/line.ts';
import { EXAMPLE_ENDPOINT, INSTALLED, PATH_NAMES, TEMPLATES, type Plan } from '#model/compartments/plan.ts';
import { LABEL_NAMES } from '#model/label.ts';

/** What has broken shells, pages, YAML, templates and screens before. */
const HARM = [
  '$(reboot)',
  '`reboot`',
  "'; qvm-remove -f work; '",
  '"; reboot; "',
  '\n qvm-kill dom0',
  '\r\nreboot',
  '\u2028reboot',
  '\u0085reboot',
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '{{ salt["cmd.run"]("reboot") }}',
  '{% include "x" %}',
  '#!py',
  '\u202Ework\u202C',
  '\u2066a\u2069',
  '\0\u001b[2J\u0007',
  '\ud800',
  '!reboot',
  '-rf',
  '--help',
  '~root',
  '*',
  ': ',
  '- a',
  '&a *a',
  'x'.repeat(10_000),
  '‮'.repeat(500),
  '',
];

/** Hostile text: the above, in one piece or several, and anything at all. */
export const anyHostile: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...HARM), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 4 })
    .map((parts) => parts.join('')),
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

/** A name that Qubes takes. */
const anyName: fc.Arbitrary<string> = fc
  .stringMatching(/^q[a-z0-9_.-]{0,19}[a-z0-9]$/)
  .filter((name) => !name.endsWith('-dm'));

function planOf(
  name: fc.Arbitrary<string>,
  own: fc.Arbitrary<Activity>,
  sizes: { qubes: number; own: number },
): fc.Arbitrary<Plan> {
  const qube = fc.record({
    name,
    label: fc.constantFrom(...LABEL_NAMES),
    template: fc.constantFrom(...TEMPLATES),
    path: fc.constantFrom(...PATH_NAMES),
  });
  return fc
    .record({
      known: fc.uniqueArray(fc.constantFrom(...KNOWN.map((activity) => activity.name)), { maxLength: 8 }),
      own: fc.uniqueArray(own, { maxLength: sizes.own, selector: (activity) => activity.name }),
      qubes: fc.uniqueArray(qube, { maxLength: sizes.qubes, selector: (each) => each.name }),
      seats: fc.array(fc.nat({ max: 30 }), { minLength: 30, maxLength: 30 }),
    })
    .map(({ known, own, qubes, seats }) => {
      const taken = new Set(known);
      const activities = [
        ...known.map(knownActivity),
        ...own.filter((activity) => !taken.has(activity.name)),
      ];
      return {
        activities,
        endpoint: EXAMPLE_ENDPOINT,
        qubes: qubes.map((each, at) => ({
          ...each,
          // A seat past the last qube leaves the activity unsorted.
          holds: activities
            .filter((_, i) => (seats[i] ?? 0) % (qubes.length + 1) === at)
            .map((activity) => activity.name),
        })),
      };
    });
}

const activityOf = (name: fc.Arbitrary<string>): fc.Arbitrary<Activity> =>
  fc.record({ name, opens: fc.boolean(), keeps: fc.boolean() });

/** A plan that a reader may well have made: nothing in it is refused. */
export const anyPlan = planOf(
  anyName,
  activityOf(fc.string({ maxLength: 30 }).map((s) => plainLine(`a ${s}`))),
  {
    qubes: 7,
    own: 5,
  },
);

/** A plan that also changes qubes which the installer has made. */
export const anyPlanOfMachine = planOf(
  fc.oneof(anyName, fc.constantFrom(...INSTALLED)),
  activityOf(fc.constant('an activity')),
  { qubes: 7, own: 1 },
);

/** A plan of hostile names and activities, as if nothing had looked at them before. */
export const anyHostilePlan = planOf(fc.oneof(anyHostile, anyName), activityOf(anyHostile), {
  qubes: 4,
  own: 4,
});

/** A plan of good names and hostile activities: it is carried out. */
export const anyPlanOfHostileActivities = planOf(anyName, activityOf(anyHostile), { qubes: 4, own: 6 });

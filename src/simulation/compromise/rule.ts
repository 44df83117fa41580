import type { SourceId } from '#model/source.ts';

/**
 * How a compartment stands once others are taken: the attacker runs it, gets it without a further bug,
 * can attack it with a further one, or has no way to it that the rules allow.
 */
export type Standing = 'taken' | 'follows' | 'reachable' | 'holds';

/** Standing, source, and the sentence; `a` is the compartment that the attacker has. */
type Rule = readonly [Standing, SourceId, (a: string) => string];

/** Every reason for a standing, the first that fits counts. */
export const RULES = {
  taken: ['taken', 'vm-sudo', () => 'The attacker runs it. No wall inside it is meant to hold.'],
  'one-system': [
    'taken',
    'seed-2016',
    () => 'One system runs browser, mail, keys and tunnels. Whoever runs it has them all.',
  ],
  'rules-all': ['follows', 'qubes-glossary', (a) => `${a} keeps every qube’s disk and draws every window.`],
  dma: [
    'follows',
    'hardware-faq',
    (a) => `Without an IOMMU, the device of ${a} can write anywhere in memory.`,
  ],
  keyboard: ['follows', 'device-doc', (a) => `Your keyboard goes through ${a}, so ${a} can type in dom0.`],
  'boots-from': ['follows', 'templates-doc', (a) => `At its next start it boots from the disk of ${a}.`],
  'copied-from': ['follows', 'templates-doc', (a) => `At its next start it is copied from ${a}.`],
  client: [
    'reachable',
    'bulletin-078',
    (a) => `It takes its network from ${a}. A further bug, in its network driver, would be needed.`,
  ],
  provider: [
    'reachable',
    'bulletin-092',
    (a) => `It gives ${a} its network. A further bug, in how it handles packets, would be needed.`,
  ],
  'asks-proxy': [
    'reachable',
    'update-route',
    (a) => `${a} may call its updates proxy. A further bug there would be needed.`,
  ],
  'fetches-through': [
    'reachable',
    'update-route',
    (a) => `It fetches its updates through ${a}. A further bug in its updater would be needed.`,
  ],
  'disposable-behind': [
    'reachable',
    'default-dispvm',
    (a) =>
      `${a} can start a disposable behind it without anyone being asked. A further bug, in how it handles packets, would be needed.`,
  ],
  'admin-apart': [
    'holds',
    'qubes-glossary',
    () => 'It has no network; Xen stands between it and every qube.',
  ],
  original: [
    'holds',
    'templates-doc',
    (a) => `${a} has a copy of its disk and cannot write to the original.`,
  ],
  sibling: [
    'holds',
    'qubes-forward',
    (a) => `It has the same net qube as ${a}, which forwards nothing from one client to another.`,
  ],
  'copied-only': [
    'holds',
    'disp-vm',
    (a) =>
      `${a} can start disposables from it. Each has a copy of its disk and cannot write to the original.`,
  ],
  offline: [
    'holds',
    'qubes-net',
    () => 'It has no net qube, so no packet reaches it. It can start no disposable that has one.',
  ],
  'offline-may-start': [
    'holds',
    'default-dispvm',
    () =>
      'It has no net qube, so no packet reaches it. The other way is open: it can start a disposable that has one.',
  ],
  apart: [
    'holds',
    'qubes-net',
    (a) => `It shares no network link with ${a}. A qube between them would have to fall first.`,
  ],
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

import { speak } from '#voice';
import { listed } from './name.ts';

/** What is said inside the commands and states for dom0, as comments, and beside them. Names are as typed. */
export const dom0 = speak({
  oneByOne:
    'Run these lines in dom0, one at a time, from the top. If a line answers with an error, stop, put the cause right, and go on from that line.',
  saltStops:
    'Salt stops at the first of these states that fails. Put the cause right, then apply them again.',
  joinsLast:
    'Each qube gets its network last. Wherever you stop, no qube has a way out except those it had before and those in your plan.',
  needs: (names: readonly string[]) => `These must exist before you begin: ${listed(names)}.`,
  purpose: (held: string) => `for ${held}`,
  taken: (qube: string) =>
    `${qube} exists already. Its network is cut at once, and then it is shut down, because its template can be changed only while it is halted. Save your work in it first: after 60 seconds it is killed.`,
  made: (qube: string) => `${qube} is new.`,
  noDisposables: (qube: string) =>
    `Disposables are switched off for ${qube}: the default ones have a network of their own.`,
  disposablesFrom: (qube: string, template: string) =>
    `Disposables started from ${qube} are made from ${template}, so they take the same network path.`,
  servesDisposables: (template: string, netQube: string) =>
    `${template} is the template for disposables that go through ${netQube}.`,
  onlyEndpoint: (qube: string) =>
    `${qube} may send to your VPN company’s address and port only. In its profile, give the endpoint as that address: ${qube} cannot look up a name before the tunnel is up.`,
  beforeClients: (qube: string) =>
    `Before you start its clients, give ${qube} your company’s profile and the rules that fail closed.`,
  rulesIn: 'Those rules are in the article Inside a tunnel.',
  article: 'Inside a tunnel',
  source: 'source',
  shutsDown: (names: readonly string[]) =>
    `This cuts off and shuts down ${listed(names)}. Save your work there first.`,
});

import { speak } from '#voice';
import { listed } from './name.ts';

/**
 * What a plan does that Qubes allows and that its maker may not have meant: what it means, and what to do. The numbers
 * are public: never give one a second meaning.
 */
export const planAdvice = speak({
  P050: {
    means: (template: string) =>
      `This qube is behind Tor, but ${template} has no Tor Browser. A site can tell another browser from Tor Browser, and all that the qube sends may share one path through Tor.`,
    todo: (whonix: string) => `Choose the template ${whonix}.`,
  },
  P051: {
    means: (template: string) =>
      `The template ${template} is made for Tor, but nothing that this qube sends goes through Tor.`,
    todo: (whonix: string) => `Choose Tor as the network, or a template other than ${whonix}.`,
  },
  P052: {
    means: (activities: readonly string[]) =>
      `This qube has no network, and these need one: ${listed(activities)}.`,
    todo: () => 'Choose a network for it, or move them to another qube.',
  },
  P053: {
    means: () =>
      'The installer made this qube without Tor. What it keeps from before, such as cookies and log-ins, can still tell who you are.',
    todo: (anonymous: string) => `Use a new qube for Tor, or ${anonymous}.`,
  },
});

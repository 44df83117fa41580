import { speak } from '#voice';

/** What can be wrong with the chain of net qubes. */
export const chainProblem = speak({
  codes: {
    S030: {
      means: 'A netvm does not exist.',
      todo: 'Name a qube of this scenario, or set netvm to null: then the qube has no network.',
    },
    S031: {
      means: 'A netvm does not provide network.',
      todo: 'Set provides_network to true in the netvm, or name another qube that provides network.',
    },
    S032: {
      means: 'A qube is its own netvm.',
      todo: 'Name another qube, or set netvm to null: then the qube has no network.',
    },
    S033: {
      means: 'The netvms go round in a circle, and no packet ever leaves it.',
      todo: 'Give one of these qubes a netvm outside the circle, or set its netvm to null and add an uplink.',
    },
    S034: {
      means: 'A TemplateVM has a network, which is not modelled: a limit of ours.',
      todo: 'Set its netvm to null and remove its uplink: it gets its updates through qrexec, without a network.',
    },
    S035: {
      means: 'A TemplateVM serves as a net qube.',
      todo: 'Name another qube as netvm, such as an AppVM based on this template, and remove provides_network from the TemplateVM.',
    },
    S036: {
      means: 'A net qube leads nowhere, which is not modelled: a limit of ours.',
      todo: 'Add a netvm or an uplink, or set provides_network to false.',
    },
    S037: {
      means: 'A qube has both a netvm and an uplink, which is not modelled: a limit of ours.',
      todo: 'Set its netvm to null, or remove the uplink.',
    },
    S038: {
      means: 'A Desktop is wired like a qube.',
      todo: 'Set its netvm to null, add an uplink, and remove provides_network.',
    },
    S039: {
      means: 'There are other qubes beside a Desktop.',
      todo: 'Give the Desktop its own scenario.',
    },
  },
  found: {
    itself: 'The netvm is the qube itself.',
    isParty: (name: string) => `“${name}” is a party, not a qube.`,
    noQube: (name: string) => `No qube has the name “${name}”.`,
    isTemplate: (name: string) => `“${name}” is a TemplateVM.`,
    provides: (name: string) => `“${name}” does not provide network.`,
    circle: (names: readonly string[]) => `The circle is: ${[...names, ...names.slice(0, 1)].join(' → ')}.`,
    templateNetvm: (netvm: string) => `This is a TemplateVM, and its netvm is “${netvm}”.`,
    templateUplink: 'This is a TemplateVM, and it has an uplink.',
    templateProvides: 'This is a TemplateVM, and provides_network is true.',
    desktopNetvm: (netvm: string) => `This is a Desktop, and its netvm is “${netvm}”.`,
    desktopUplink: 'This is a Desktop, and its uplink is missing.',
    desktopProvides: 'This is a Desktop, and provides_network is true.',
    both: (netvm: string) => `It has the netvm “${netvm}”, and an uplink.`,
    leadsNowhere: 'It provides network, but has no netvm and no uplink.',
    beside: 'This is a Desktop, and there are other qubes.',
  },
});

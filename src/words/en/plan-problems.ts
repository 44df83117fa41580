import { speak } from '#voice';

/** Every way in which a plan of qubes can be refused: what is at fault, and what to do about it. */
export const planProblems = speak({
  P001: { means: 'A qube has no name.', todo: 'Type one.' },
  P002: { means: 'The name is longer than 31 characters.', todo: 'Shorten it: Qubes allows at most 31.' },
  P003: {
    means: 'The name has a character that Qubes refuses.',
    todo: 'Begin with a letter and go on with letters, digits, dots, _ or -, without accents and spaces.',
  },
  P004: {
    means: 'Qubes reserves this name.',
    todo: 'Choose another; none, default, Domain-0, dom0 and names that end in -dm are reserved.',
  },
  P005: { means: 'Something else on the machine has this name.', todo: 'Choose another.' },
  P006: { means: 'Two qubes have this name.', todo: 'Give each a name of its own.' },
  P007: { means: 'Salt would read this name as one of its own words.', todo: 'Choose another.' },
  P010: { means: 'An activity has no name that can be shown.', todo: 'Type some letters.' },
  P011: { means: 'An activity with this name exists already.', todo: 'Give it a name of its own.' },
  P012: { means: 'There are too many activities.', todo: 'Keep to 60.' },
  P013: { means: 'There are too many qubes.', todo: 'Keep to 24.' },
  P014: {
    means: 'A qube holds an activity that is not in the plan, or that is in another qube too.',
    todo: 'It is ignored.',
  },
  P015: {
    means: 'A text had invisible characters, or was too long.',
    todo: 'It is shown without them.',
  },
  P020: { means: 'There is no such label.', todo: 'Gray is used. Choose one of the eight.' },
  P021: { means: 'There is no such template here.', todo: 'debian-13-xfce is used.' },
  P022: { means: 'There is no such network path here.', todo: 'The qube is set offline.' },
  P024: {
    means: 'The VPN’s address is not IPv4.',
    todo: 'Type four numbers from 0 to 255 with dots between. A name can fail to be looked up, and then blocks all.',
  },
  P025: { means: 'The VPN’s port is not a port.', todo: 'Type a whole number from 1 to 65535.' },
  P030: {
    means: 'The plan in the address cannot be read.',
    todo: 'The example is shown. Copy the whole link again.',
  },
  P031: { means: 'A part of the plan in the address has the wrong form.', todo: 'It is ignored.' },
  P032: {
    means: 'The plan in the address is too long.',
    todo: 'The example is shown. Divide it into two plans.',
  },
});

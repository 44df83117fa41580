import type { wayBackWords } from '#words/way-back.ts';
import { appQube, company, exit, guard, netQube, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

const LAYERS = { act: 'layer', who: [exit, guard] } as const;

export const wayBackWordsClaims: ClaimsOf<typeof wayBackWords> = {
  comesBack: [
    {
      facts: [[{ act: 'seal', who: company, again: false }], vpnQube, true],
      says: ['1:-open', '2:+to', 'none:-open'],
    },
    {
      facts: [[LAYERS], vpnQube, true],
      says: ['2:+named', '3:+named', 'all:+give', '1:+named', '4:+to', 'none:-open'],
    },
    {
      facts: [[{ act: 'layer', who: [guard] }], vpnQube, true],
      says: ['2:+give', '1:+named', '3:+to', 'none:-open'],
    },
    {
      facts: [[LAYERS, { act: 'seal', who: company, again: true }], vpnQube, true],
      says: ['2:+named', '3:+named', 'all:+give', '1:+named', '4:-open', '4:+more', '5:+to', 'none:-open'],
    },
    {
      facts: [
        [LAYERS, { act: 'seal', who: company, again: true }, { act: 'open', who: netQube, left: true }],
        vpnQube,
        true,
      ],
      says: [
        '2:+named',
        '3:+named',
        'all:+give',
        '1:+named',
        '4:-open',
        '4:+more',
        '5:+open',
        '5:-inside',
        '5:-open',
        'it:+pass',
        '6:+to',
        'it:-open',
      ],
    },
    {
      facts: [
        [
          { act: 'seal', who: company, again: false },
          { act: 'open', who: netQube, left: false },
        ],
        vpnQube,
        false,
      ],
      says: ['1:-open', '2:+open', '2:-open', 'it:+pass', '3:+to'],
    },
    {
      facts: [[LAYERS, { act: 'take-off', who: netQube }], vpnQube, false],
      says: ['2:+named', '3:+named', 'all:+give', '1:+named', '5:-on', 'it:+pass', '6:+to'],
    },
  ],
  goesBackSealed: [{ facts: [vpnQube], says: ['it:+pass', 'it:-open', '1:+to', 'none:-open'] }],
  goesBack: [{ facts: [vpnQube], says: ['it:+pass', 'it:+same', 'all:+so', '1:+named'] }],
  takesOffAll: [{ facts: [vpnQube, netQube], says: ['1:-on', 'all:+so', '2:+named'] }],
  opensAnswer: [{ facts: [vpnQube, netQube], says: ['1:+open', '1:-open', '2:+named'] }],
  handsSealed: [
    { facts: ['nothing', vpnQube, netQube], says: ['1:+named', '2:-open', '2:+open'] },
    { facts: ['layers', vpnQube, netQube], says: ['2:-on', '1:+named', '1:+so', '3:-open', '3:+open'] },
    { facts: ['seal', vpnQube, netQube], says: ['1:+open', '1:-inside', '1:-open', '2:-open', '2:+open'] },
  ],
  handsAnswer: [{ facts: [vpnQube, appQube], says: ['1:+named', '2:+named'] }],
  passesAnswerOn: [{ facts: [vpnQube, netQube], says: ['1:+pass', '2:+to'] }],
  arrives: [
    { facts: [true, netQube], says: ['it:+pass', '1:+at', 'it:+open', 'it:-open'] },
    { facts: [false, netQube], says: ['it:+pass', '1:+at'] },
  ],
};

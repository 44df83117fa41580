import { speak } from '#voice';

/** What stands in a drawing of a network beside its names. */
export const drawing = speak({
  computer: 'Your computer',
  /** What the machine stands on: with qubes, the same where there is little room, and without them. */
  floor: { qubes: 'Xen: every box above is a separate virtual machine', tight: 'Xen', desktop: 'One OS' },
  dom0: { wide: 'dom0: no network', tight: 'dom0: offline' },
  others: 'Everyone else',
  role: {
    desktop: 'one whole computer',
    app: 'app qube',
    net: 'net qube',
    disposableApp: 'disposable app qube',
    disposableNet: 'disposable net qube',
  },
  /** Who a party at home is. */
  wifi: 'anyone nearby',
  isp: 'your provider',
});

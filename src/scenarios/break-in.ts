/** A way in: which compartments somebody takes over, and how that may come about. */
export interface BreakIn {
  readonly name: string;
  readonly title: string;
  readonly from: 'inside' | 'outside' | 'beneath';
  readonly taken: readonly string[];
  /** How it may come about: one sentence, the same for both machines. */
  readonly how: string;
  readonly keyboard?: 'USB';
  readonly iommu?: false;
  /** Its place in the story that the widget tells; without one it is there to be chosen. */
  readonly told?: number;
}

/** Every break-in that a reader can choose. */
export const BREAK_INS: readonly BreakIn[] = [
  {
    name: 'untrusted',
    title: 'untrusted',
    from: 'inside',
    taken: ['untrusted'],
    how: 'A page uses a bug in the browser.',
    told: 1,
  },
  {
    name: 'untrusted-and-gateway',
    title: 'untrusted, then sys-whonix',
    from: 'inside',
    taken: ['untrusted', 'sys-whonix'],
    how: 'A second bug takes the Tor gateway of the browsing qube.',
    told: 2,
  },
  {
    name: 'trusted',
    title: 'trusted',
    from: 'inside',
    taken: ['trusted'],
    how: 'A document that came by mail uses a bug in its viewer.',
  },
  {
    name: 'personal',
    title: 'personal',
    from: 'inside',
    taken: ['personal'],
    how: 'A photo uses a bug in the program that shows it.',
  },
  {
    name: 'vault',
    title: 'vault',
    from: 'inside',
    taken: ['vault'],
    how: 'A file that you copied in uses a bug in the program that opens it.',
  },
  {
    name: 'sys-net',
    title: 'sys-net',
    from: 'outside',
    taken: ['sys-net'],
    how: 'Somebody near uses a bug in the Wi-Fi driver.',
    told: 3,
  },
  {
    name: 'sys-net-no-iommu',
    title: 'sys-net, without an IOMMU',
    from: 'outside',
    taken: ['sys-net'],
    how: 'The same Wi-Fi bug, on a computer without an IOMMU.',
    iommu: false,
  },
  {
    name: 'sys-firewall',
    title: 'sys-firewall',
    from: 'outside',
    taken: ['sys-firewall'],
    how: 'A packet that sys-net let through uses a bug in the kernel.',
  },
  {
    name: 'sys-vpn',
    title: 'sys-vpn',
    from: 'outside',
    taken: ['sys-vpn'],
    how: 'The VPN company’s end uses a bug in the VPN program.',
    told: 4,
  },
  {
    name: 'sys-whonix',
    title: 'sys-whonix',
    from: 'outside',
    taken: ['sys-whonix'],
    how: 'A relay uses a bug in the Tor program.',
  },
  {
    name: 'sys-usb',
    title: 'sys-usb',
    from: 'outside',
    taken: ['sys-usb'],
    how: 'A prepared stick uses a bug in a USB driver.',
  },
  {
    name: 'sys-usb-keyboard',
    title: 'sys-usb, with a USB keyboard',
    from: 'outside',
    taken: ['sys-usb'],
    how: 'A prepared stick uses a bug in a USB driver, and your keyboard is on USB.',
    keyboard: 'USB',
    told: 5,
  },
  {
    name: 'default-dvm',
    title: 'default-dvm',
    from: 'beneath',
    taken: ['default-dvm'],
    how: 'You opened something in the disposable template itself.',
  },
  {
    name: 'template',
    title: 'debian-13-xfce',
    from: 'beneath',
    taken: ['debian-13-xfce'],
    how: 'A program that you installed carries something else along.',
    told: 6,
  },
  {
    name: 'system-template',
    title: 'fedora-43-xfce',
    from: 'beneath',
    taken: ['fedora-43-xfce'],
    how: 'A poisoned package gets into the template of the system qubes.',
  },
  {
    name: 'dom0',
    title: 'dom0, or Xen',
    from: 'beneath',
    taken: ['dom0'],
    how: 'A bug in Xen, or in what dom0 takes from qubes, reaches the bottom.',
    told: 7,
  },
];

/** The story, in its order. */
export const STORY: readonly BreakIn[] = BREAK_INS.filter(({ told }) => told !== undefined).sort(
  (a, b) => (a.told ?? 0) - (b.told ?? 0),
);

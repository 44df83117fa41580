import { speak } from '#voice';

/** What the bugs of each class did or could do at worst; after it stand the numbers of their bulletins. */
export const breach = speak({
  hypervisor: 'Bugs that could let a guest of Xen crash the computer or take it over: QSB',
  processor:
    'Bugs that could, or in one case probably could, let one qube read the memory of another through the processor, and once do more: QSB',
  device: 'Bugs that could let a qube with a device crash the computer or reach its memory: QSB',
  network: 'Bugs that could let a qube attack its net qube, or a net qube its clients: QSB',
  filter: 'Bugs that left a gap in the packet filter: QSB',
  disposable: 'A default that lets an offline qube start a networked disposable: QSB',
  qrexec:
    'Bugs that could get round a rule for calls between qubes, corrupt memory in dom0, or show a qube the rules: QSB',
  frame: 'Bugs that could deceive the eye (frames, labels, keys) or mix up the clipboard: QSB',
});

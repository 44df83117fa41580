import type { Question } from './question.ts';

/** What people ask about qubes, and what keeps them apart. */
export const OF_QUBES: readonly Question[] = [
  // Disposables and offline qubes.
  [
    'can an offline qube start a disposable with network',
    '/disposables/#can-an-offline-or-vpn-qube-get-out-through-a-disposable',
  ],
  ['default_dispvm', '/disposables/#can-an-offline-or-vpn-qube-get-out-through-a-disposable'],
  ['keep vault offline for good', '/organising/#how-do-you-keep-an-offline-qube-offline'],
  ['disposable vm tor', '/disposables/#which-network-does-it-use'],
  ['which netvm does a dispvm use', '/disposables/#which-network-does-it-use'],
  ['what is a dvm template', '/disposables/#what-is-a-disposable-copied-from'],
  ['is it safe to open email attachments', '/disposables/#how-do-you-open-something-in-one'],
  ['delete everything after closing the qube', '/disposables/'],
  ['where to store passwords', '/organising/#what-the-installer-gives-you'],
  ['qube without netvm', '/setting-it-up/#a-qube-without-network'],
  ['air gapped qube', '/setting-it-up/#a-qube-without-network'],
  ['does a disposable use clearnet', '/disposables/#which-network-does-it-use'],
  ['disposable behind vpn', '/disposables/#which-network-does-it-use'],
  ['dispvm opened from whonix goes over clearnet', '/disposables/#which-network-does-it-use'],
  ['named disposable vs unnamed', '/disposables/#what-is-the-difference-between-named-and-unnamed'],
  ['open a suspicious pdf safely', '/disposables/#how-do-you-open-something-in-one'],
  ['do disposables leave traces on disk', '/disposables/#what-does-not-follow'],
  [
    'can vault get internet',
    '/setting-it-up/#a-qube-without-network',
    '/not-stopped/#disposables-of-offline-qubes',
  ],
  ['how to make a qube with no internet', '/setting-it-up/#a-qube-without-network'],

  // Templates.
  ['which way do updates go', '/leaks/#which-way-do-updates-go'],
  ['updates over tor', '/leaks/#which-way-do-updates-go'],
  ['do templates update through my vpn', '/leaks/#which-way-do-updates-go'],
  [
    'how do templates get updates without network',
    '/templates/#how-do-updates-reach-a-template-without-network',
  ],
  ['installed firefox extension disappears', '/templates/#why-is-the-program-gone'],
  ['apt install lost after restart', '/templates/#why-is-the-program-gone'],
  ['rootkit survives reboot', '/templates/#why-is-the-malware-not-gone'],
  ['what happened to proxyvm', '/kinds-of-qube/#what-were-they-called-before'],
  ['program is gone after reboot', '/templates/#why-is-the-program-gone'],
  ['how do I install software', '/templates/#where-do-you-install-then'],
  ['does a virus survive restarting the qube', '/templates/#why-is-the-malware-not-gone'],
  ['bind-dirs', '/templates/#can-an-app-qube-keep-more'],
  [
    'difference between appvm and standalone',
    '/kinds-of-qube/#which-of-them-do-you-work-in',
    '/kinds-of-qube/',
  ],

  // Files and texts.
  ['share a folder between qubes', '/moving-data/#how-do-files-cross'],
  ['clipboard hijack', '/moving-data/#who-can-read-it-and-when', '/moving-data/'],
  ['paste a password from vault into a form', '/moving-data/'],
  ['qrexec policy deny', '/moving-data/#what-does-dom0s-policy-say'],
  ['how to copy paste between qubes', '/moving-data/#which-four-keys', '/moving-data/'],
  ['how do I move a file to another qube', '/moving-data/#how-do-files-cross'],
  ['can other qubes read my clipboard', '/moving-data/#who-can-read-it-and-when'],

  // Organising.
  ['how many qubes should I create', '/organising/#where-should-you-stop'],
  [
    'should banking and email be in the same qube',
    '/organising/#two-questions-to-ask-of-everything-you-do',
    '/organising/',
  ],
  ['salt file for my qubes', '/setting-it-up/#the-same-with-salt'],
  [
    'allow only one website with the firewall',
    '/setting-it-up/#only-where-it-has-to-go',
    '/network-chain/#who-enforces-a-qubes-rules',
  ],

  // What isolation is worth.
  ['my qube is infected, what do I do', '/inside-out/#what-do-you-do-with-an-infected-qube'],
  ['my qube was hacked what now', '/inside-out/#what-do-you-do-with-an-infected-qube'],
  ['can a qube reach my LAN', '/network-chain/#can-a-qube-reach-your-home-network'],
  ['print from a qube', '/network-chain/#can-a-qube-reach-your-home-network'],
  ['access my NAS', '/network-chain/#can-a-qube-reach-your-home-network'],
  ['does sys-firewall protect sys-net', '/outside-in/#does-sys-firewall-protect-sys-net'],
  ['what is sys-firewall for', '/outside-in/#why-is-there-a-sys-firewall-behind-it'],
  ['sys-net hacked', '/outside-in/#what-does-sys-net-have'],
  ['evil wifi driver', '/outside-in/'],
  ['nic firmware dma attack', '/outside-in/#what-about-the-card-itself'],
  ['vm escape', '/not-stopped/#xen-itself'],
  ['side channel attacks', '/not-stopped/#the-processor'],
  ['is qubes secure', '/not-stopped/'],
  ['can my webcam be watched', '/inside-out/#what-is-lost'],
  ['can malware escape the vm', '/not-stopped/#xen-itself'],
  ['spectre meltdown', '/not-stopped/#the-processor'],
  ['has Qubes ever been hacked', '/not-stopped/'],
  ['what if dom0 is compromised', '/inside-out/#what-if-dom0-falls'],
  ['infected template', '/inside-out/#what-if-a-template-falls'],
  ['can a hacked qube attack other qubes', '/inside-out/#where-can-it-go-from-there'],
  ['can sys-net read my traffic', '/outside-in/#what-does-sys-net-have', '/tunnel/#what-does-sys-net-learn'],
  ['is a usb keyboard dangerous', '/outside-in/#what-about-usb'],
  ['badusb', '/outside-in/#what-about-usb'],
  ['can qubes talk to each other over the network', '/network-chain/#can-one-qube-reach-another'],
  ['why not just use Linux, is qubes safer', '/everything-is-a-vm/'],
  ['what is dom0', '/glossary/#dom0', '/everything-is-a-vm/#who-rules-the-machine'],

  // Colours.
  ['what do the colors mean', '/trust-colours/#what-do-the-colours-mean'],
  ['change the border color of a qube', '/trust-colours/#how-do-you-change-one'],
  ['fake password prompt', '/trust-colours/#what-does-it-prevent', '/trust-colours/'],
  ['color blind', '/trust-colours/#is-colour-enough'],
];

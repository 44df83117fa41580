/**
 * What people ask, in their words, and where the answer is. Each is one seen member of a kind: the search has no list of
 * questions, and a new one that it fails is mended in its concepts or in the keywords of an article.
 */
export const QUESTIONS: readonly (readonly [question: string, ...places: string[]])[] = [
  // Tunnels that drop, and what gets past them.
  ['does my VPN leak when it drops', '/leaks/#why-does-it-leak-at-all'],
  ['what happens to my traffic if the VPN disconnects?', '/leaks/#why-does-it-leak-at-all'],
  ['kill switch', '/leaks/#what-does-a-kill-switch-on-a-desktop-do'],
  ['how do I make a killswitch for sys-vpn', '/leaks/#the-rule-that-fails-closed'],
  ['Is the kill switch of the Mullvad app enough on Qubes?', '/leaks/#what-does-a-kill-switch-on-a-desktop-do'],
  ['block all traffic that does not go through the vpn', '/leaks/#the-rule-that-fails-closed'],
  ['does anything leak at boot before the vpn connects', '/leaks/#the-rule-that-fails-closed'],
  ['ipv6 leak', '/leaks/#ipv6'],
  ['DNS leak behind VPN qube', '/leaks/#look-ups'],
  ['dns not working behind sys-vpn', '/leaks/#look-ups'],
  ['names do not resolve in my vpn qube', '/leaks/#look-ups'],
  ['which dns server does my app qube use', '/network-chain/#where-do-look-ups-go'],
  ['qvm-firewall rule for vpn endpoint', '/leaks/#the-rule-around-the-vpn-qube'],

  // Setting a VPN up, and what it changes.
  ['how to set up Proton VPN on qubes', '/setting-it-up/#a-vpn-qube-and-only-then-its-clients'],
  ['mullvad wireguard setup', '/setting-it-up/#a-vpn-qube-and-only-then-its-clients'],
  ['Mullvad', '/tunnel/#the-vpn-company-stands-where-your-isp-stood'],
  ['can my vpn provider see which sites i visit', '/tunnel/#the-vpn-company-stands-where-your-isp-stood'],
  ['can my ISP see that I use a VPN?', '/who-sees-what/#what-a-vpn-changes'],
  ['what does my internet provider know about me', '/who-sees-what/#what-never-changes'],
  ['do i need sys-firewall between my app qubes and the vpn', '/tunnel/#why-is-there-no-firewall-qube-in-this-picture'],
  ['where does the vpn go, before or after sys-firewall', '/network-chain/#where-does-a-tunnel-go'],
  ['which ip address does a website see', '/tunnel/#where-does-your-traffic-seem-to-come-from'],
  ['does an app know it is behind a vpn', '/tunnel/#does-the-app-qube-know-about-its-tunnel'],
  ['can my isp read https pages', '/tunnel/#https-hides-the-page-not-the-name'],
  ['SNI', '/tunnel/#https-hides-the-page-not-the-name'],
  ['what if sys-vpn gets hacked', '/outside-in/#and-if-the-vpn-qube-falls'],

  // Tor.
  ['tor over vpn or vpn over tor?', '/who-sees-what/#which-one-goes-inside'],
  ['should I put a VPN in front of Whonix', '/who-sees-what/#which-one-goes-inside', '/tunnel/#which-tunnel-goes-inside-which'],
  ['can my ISP see that I am using Tor', '/who-sees-what/#what-tor-changes'],
  ['how does sys-whonix work', '/tor-gateway/#it-does-not-route', '/tunnel/#what-does-the-tor-gateway-do'],
  ['why can’t I ping through whonix', '/tor-gateway/#what-can-go-wrong', '/tor-gateway/#it-does-not-route'],
  ['voice calls over tor', '/tor-gateway/#what-can-go-wrong', '/tor-gateway/#it-does-not-route'],
  ['can the exit node read my traffic', '/tor-gateway/#what-does-each-one-learn'],
  ['do two programs share the same tor circuit', '/tor-gateway/#which-streams-share-a-circuit'],
  ['can malware in anon-whonix find my real IP', '/tor-gateway/#what-does-your-qube-know'],
  ['am i anonymous with qubes', '/tunnel/#what-does-not-follow', '/who-sees-what/#what-does-not-follow'],

  // Disposables and offline qubes.
  ['does a disposable use clearnet', '/disposables/#which-network-does-it-use'],
  ['disposable behind vpn', '/disposables/#which-network-does-it-use'],
  ['dispvm opened from whonix goes over clearnet', '/disposables/#which-network-does-it-use'],
  ['named disposable vs unnamed', '/disposables/#what-is-the-difference-between-named-and-unnamed'],
  ['open a suspicious pdf safely', '/disposables/#how-do-you-open-something-in-one'],
  ['do disposables leave traces on disk', '/disposables/#what-does-not-follow'],
  ['can vault get internet', '/setting-it-up/#a-qube-without-network', '/not-stopped/#disposables-of-offline-qubes'],
  ['how to make a qube with no internet', '/setting-it-up/#a-qube-without-network'],

  // Templates.
  ['program is gone after reboot', '/templates/#why-is-the-program-gone'],
  ['how do I install software', '/templates/#where-do-you-install-then'],
  ['does a virus survive restarting the qube', '/templates/#why-is-the-malware-not-gone'],
  ['bind-dirs', '/templates/#can-an-app-qube-keep-more'],
  ['difference between appvm and standalone', '/kinds-of-qube/#which-of-them-do-you-work-in', '/kinds-of-qube/'],

  // Files and texts.
  ['how to copy paste between qubes', '/moving-data/#which-four-keys', '/moving-data/'],
  ['how do I move a file to another qube', '/moving-data/#how-do-files-cross'],
  ['can other qubes read my clipboard', '/moving-data/#who-can-read-it-and-when'],

  // Organising.
  ['how many qubes should I create', '/organising/#where-should-you-stop'],
  ['should banking and email be in the same qube', '/organising/#two-questions-to-ask-of-everything-you-do', '/organising/'],
  ['salt file for my qubes', '/setting-it-up/#the-same-with-salt'],
  ['allow only one website with the firewall', '/setting-it-up/#only-where-it-has-to-go', '/network-chain/#who-enforces-a-qubes-rules'],

  // What isolation is worth.
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

  // This site.
  ['how do you know this is true', '/how-we-know/', '/how-we-know/#the-real-network'],
  ['open the captures in wireshark', '/captures/'],
  ['try my own network', '/captures/#model'],
  ['put a diagram on my wordpress blog', '/embedding/#wordpress'],
  ['exercises for a workshop', '/handouts/'],
  ['print', '/handouts/'],
];

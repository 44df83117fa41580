/**
 * More questions, in the words that people use on forums: `question | place`, and other places that will do, by the page
 * that answers. As in questions.ts, the search knows none of them.
 */
const TABLE = `
pcap files | /captures/
wireshark | /captures/
decrypt wireguard capture | /captures/ | /packet/#what-a-seal-hides | /packet/
download packet captures | /captures/
sample pcap of wireguard traffic | /captures/
how to read a pcap | /captures/
pcap of tor traffic | /captures/
can i see the real packets | /captures/ | /how-we-know/#the-real-network | /packet/#where-these-bytes-come-from
simulate my network | /captures/#model
paste my network | /captures/#model
qvm-ls | /captures/#model | /setting-it-up/ | /setting-it-up/#how-to-see-that-it-holds
can i model my own qubes setup | /captures/#model
draw my own network diagram | /captures/#model
upload qvm-ls output | /captures/#model | /setting-it-up/ | /setting-it-up/#how-to-see-that-it-holds
custom network diagram | /captures/#model
can malware in vault send my passwords out | /disposables/#can-an-offline-or-vpn-qube-get-out-through-a-disposable | /not-stopped/#disposables-of-offline-qubes | /organising/#how-do-you-keep-an-offline-qube-offline
set default dispvm to none | /disposables/#can-an-offline-or-vpn-qube-get-out-through-a-disposable
do disposables go through clearnet by default | /disposables/#which-network-does-it-use
make disposables use whonix | /disposables/#which-network-does-it-use | /setting-it-up/#disposables-that-use-the-same-tunnel
whonix-workstation-18-dvm | /disposables/#which-network-does-it-use | /disposables/#what-is-a-disposable-copied-from | /setting-it-up/#a-qube-behind-the-tor-gateway
dispvm netvm whonix | /disposables/#which-network-does-it-use | /setting-it-up/#disposables-that-use-the-same-tunnel
email link opens in clearnet disposable | /disposables/#which-network-does-it-use | /disposables/#can-an-offline-or-vpn-qube-get-out-through-a-disposable
embed a diagram in my blog | /embedding/ | /diagrams/ | /embedding/#wordpress
under what licence are the pictures | /embedding/#licence-and-credit
can I use the images in a commercial book | /embedding/#licence-and-credit
CC BY attribution | /embedding/#licence-and-credit
licence of the diagrams | /embedding/#licence-and-credit
can i translate this site | /embedding/#licence-and-credit
embed in markdown | /embedding/#markdown-mdx-astro-svelte
react component | /embedding/#markdown-mdx-astro-svelte
iframe sandbox | /embedding/#the-frame
iframe height | /embedding/#the-height-for-a-script-of-your-own | /embedding/#the-frame
does the embed track my visitors | /embedding/#what-it-does-not-do | /embedding/
content security policy for embed | /embedding/#what-your-page-must-allow
mediawiki embed | /embedding/#which-form-do-you-need | /embedding/ | /embedding/#the-frame | /embedding/#wordpress
oembed | /embedding/#wordpress | /embedding/
qubes vs tails | /everything-is-a-vm/ | /start-here/#what-does-not-follow | /disposables/#what-does-not-follow
why is qubes so slow | /everything-is-a-vm/#does-this-mean-one-heavy-system-for-each-task
fedora minimal passwordless root | /everything-is-a-vm/#what-follows-from-that
debian minimal template | /everything-is-a-vm/#what-follows-from-that | /templates/#what-does-a-template-hand-on
qubes vs virtualbox | /everything-is-a-vm/#what-is-under-the-qubes | /everything-is-a-vm/
what are bridges | /glossary/#bridge | /tor-gateway/#can-your-isp-tell-that-you-use-tor
what is an exit node | /glossary/#exit | /tor-gateway/#what-does-each-one-learn | /tor-gateway/#three-relays-three-layers
print an article | /handouts/
print handout pdf | /handouts/
worksheet for students | /handouts/
pdf version | /handouts/
download this site as zip | /how-we-know/#run-it-yourself
offline copy of this website | /how-we-know/#run-it-yourself
self host this website | /how-we-know/#run-it-yourself
read this site without internet | /how-we-know/#run-it-yourself
is this open source | /how-we-know/#run-it-yourself | /embedding/#licence-and-credit | /start-here/#how-true-are-the-pictures
host a mirror of this site | /how-we-know/#run-it-yourself
offline version | /how-we-know/#run-it-yourself
.onion sites through vpn | /how-we-know/#what-it-leaves-out | /who-sees-what/#which-one-goes-inside
my template is infected | /inside-out/#what-if-a-template-falls
can a compromised template infect all qubes | /inside-out/#what-if-a-template-falls
reinstall template | /inside-out/#what-if-a-template-falls | /inside-out/#what-do-you-do-with-an-infected-qube | /templates/
malware in fedora template | /inside-out/#what-if-a-template-falls
can dom0 be hacked | /inside-out/#what-if-dom0-falls
screenshot | /inside-out/#what-is-lost | /not-stopped/#what-you-see | /inside-out/#what-is-not-in-its-reach | /trust-colours/#who-draws-the-frame
how to attach microphone safely | /inside-out/#what-is-lost
can a qube take screenshots of other qubes | /inside-out/#what-is-not-in-its-reach | /not-stopped/#what-you-see | /inside-out/#what-is-lost | /trust-colours/#who-draws-the-frame
is my template compromised if an app qube is hacked | /inside-out/#what-is-not-in-its-reach | /inside-out/#what-if-a-template-falls
where does standalone keep its files | /kinds-of-qube/ | /glossary/#standalone | /kinds-of-qube/#which-of-them-do-you-work-in
when to use a standalone vm | /kinds-of-qube/#which-of-them-do-you-work-in | /kinds-of-qube/ | /glossary/#standalone
standalonevm vs appvm | /kinds-of-qube/#which-of-them-do-you-work-in | /kinds-of-qube/
how to test killswitch | /leaks/#how-do-you-test-your-vpn-for-leaks
tcpdump in sys-net | /leaks/#how-do-you-test-your-vpn-for-leaks
how to check for ip leaks | /leaks/#how-do-you-test-your-vpn-for-leaks
how do I know my vpn is working | /leaks/#how-do-you-test-your-vpn-for-leaks | /setting-it-up/#how-to-see-that-it-holds
dns leak test shows my isp | /leaks/#look-ups | /leaks/#how-do-you-test-your-vpn-for-leaks
can ping 8.8.8.8 but no dns | /leaks/#look-ups | /setting-it-up/#dns-for-the-qubes-behind-the-vpn
dns stopped working after upgrading to 4.2 vpn | /leaks/#look-ups | /setting-it-up/#dns-for-the-qubes-behind-the-vpn
vpn dns leak fix | /leaks/#look-ups | /setting-it-up/#dns-for-the-qubes-behind-the-vpn
is there a wireguard kill switch for qubes | /leaks/#the-rule-that-fails-closed | /leaks/#what-does-a-kill-switch-on-a-desktop-do
fail closed vpn qubes 4.3 | /leaks/#the-rule-that-fails-closed
kill switch for mullvad app in qubes | /leaks/#what-does-a-kill-switch-on-a-desktop-do | /leaks/#the-rule-that-fails-closed
update templates over tor | /leaks/#which-way-do-updates-go
dom0 updates over clearnet | /leaks/#which-way-do-updates-go
how does dom0 update if it has no internet | /leaks/#which-way-do-updates-go | /templates/#how-do-updates-reach-a-template-without-network
sys-whonix updatevm | /leaks/#which-way-do-updates-go
onion repositories for updates | /leaks/#which-way-do-updates-go
can my isp see which packages i install | /leaks/#which-way-do-updates-go
tinyproxy | /leaks/#which-way-do-updates-go | /templates/#how-do-updates-reach-a-template-without-network | /glossary/#updates-proxy
dom0 update through whonix | /leaks/#which-way-do-updates-go
security updates over onion | /leaks/#which-way-do-updates-go
does vault need updates | /leaks/#which-way-do-updates-go | /templates/#how-do-updates-reach-a-template-without-network
change update proxy to sys-whonix | /leaks/#which-way-do-updates-go
vpn drops for a second and reconnects | /leaks/#why-does-it-leak-at-all | /leaks/#the-rule-that-fails-closed | /leaks/
does suspend drop the vpn | /leaks/#why-does-it-leak-at-all
my real ip leaked when vpn disconnected | /leaks/#why-does-it-leak-at-all
keepassxc in vault auto type | /moving-data/ | /organising/#what-the-installer-gives-you | /moving-data/#which-four-keys
where are copied files | /moving-data/#how-do-files-cross
QubesIncoming | /moving-data/#how-do-files-cross
clear clipboard | /moving-data/#how-do-you-clear-a-qubes-clipboard
is copy to dom0 dangerous | /moving-data/#which-direction | /moving-data/#what-does-dom0s-policy-say | /moving-data/#how-do-files-cross
ctrl+shift+v not working | /moving-data/#which-four-keys | /moving-data/#what-can-go-wrong
network printer | /network-chain/#can-a-qube-reach-your-home-network
how to use a wifi printer in qubes | /network-chain/#can-a-qube-reach-your-home-network
can untrusted qube scan my lan | /network-chain/#can-a-qube-reach-your-home-network
block access to local network | /network-chain/#can-a-qube-reach-your-home-network
synology nas | /network-chain/#can-a-qube-reach-your-home-network
access router admin page | /network-chain/#can-a-qube-reach-your-home-network
192.168.0.1 from appvm | /network-chain/#can-a-qube-reach-your-home-network
print from vault | /network-chain/#can-a-qube-reach-your-home-network
hp printer setup | /network-chain/#can-a-qube-reach-your-home-network
chromecast from qube | /network-chain/#can-a-qube-reach-your-home-network
can a hacked qube attack my other computers at home | /network-chain/#can-a-qube-reach-your-home-network | /inside-out/#where-can-it-go-from-there
smb share | /network-chain/#can-a-qube-reach-your-home-network
brother scanner network | /network-chain/#can-a-qube-reach-your-home-network
plex server on my lan | /network-chain/#can-a-qube-reach-your-home-network
network drive | /network-chain/#can-a-qube-reach-your-home-network
fritzbox | /network-chain/#can-a-qube-reach-your-home-network
port forwarding to an appvm | /network-chain/#can-one-qube-reach-another | /network-chain/#who-enforces-a-qubes-rules | /network-chain/#what-does-each-hop-do
does changing netvm cut open connections | /network-chain/#what-does-a-changed-rule-do-to-an-open-connection | /setting-it-up/#a-firewall-behind-the-vpn-qube
ip address of qube | /network-chain/#what-does-each-hop-do | /network-chain/#who-is-in-the-chain
why double nat | /network-chain/#what-does-each-hop-do
10.137.0.0/16 | /network-chain/#what-does-each-hop-do | /network-chain/#who-is-in-the-chain
do my qubes have the same ip | /network-chain/#what-does-not-follow | /organising/#what-stands-together-in-other-ways | /disposables/#what-does-not-follow
can two qubes be linked by ip | /network-chain/#what-does-not-follow | /organising/#what-stands-together-in-other-ways | /disposables/#what-does-not-follow | /who-sees-what/#what-does-the-browser-give-away
vpn in sys-net or separate qube | /network-chain/#where-does-a-tunnel-go | /outside-in/#and-if-the-vpn-qube-falls | /tunnel/#why-is-there-no-firewall-qube-in-this-picture
can I install the vpn in the app qube itself | /network-chain/#where-does-a-tunnel-go | /tunnel/#does-the-app-qube-know-about-its-tunnel | /leaks/#what-does-a-kill-switch-on-a-desktop-do
qvm-firewall not working | /network-chain/#who-enforces-a-qubes-rules
firewall vault | /network-chain/#who-enforces-a-qubes-rules | /setting-it-up/#a-qube-without-network | /organising/#how-do-you-keep-an-offline-qube-offline
intel me | /not-stopped/#the-processor | /everything-is-a-vm/#what-is-under-the-qubes | /everything-is-a-vm/#what-does-not-follow
xen zero day | /not-stopped/#xen-itself
how often is xen broken | /not-stopped/#xen-itself | /not-stopped/
is my vault really offline | /organising/#how-do-you-keep-an-offline-qube-offline | /disposables/#can-an-offline-or-vpn-qube-get-out-through-a-disposable
which qubes should be offline | /organising/#how-do-you-keep-an-offline-qube-offline | /setting-it-up/#a-qube-without-network | /organising/
separate qube for each account | /organising/#two-questions-to-ask-of-everything-you-do | /organising/ | /organising/#where-should-you-stop
one vpn for all qubes | /organising/#what-stands-together-in-other-ways | /setting-it-up/#a-vpn-qube-and-only-then-its-clients | /network-chain/#what-does-not-follow
one vpn two identities linked | /organising/#what-stands-together-in-other-ways | /network-chain/#what-does-not-follow
bitcoin wallet offline qube | /organising/#what-the-installer-gives-you | /setting-it-up/#a-qube-without-network | /organising/#how-do-you-keep-an-offline-qube-offline
split gpg | /organising/#what-the-installer-gives-you | /organising/#how-do-you-keep-an-offline-qube-offline | /moving-data/#what-does-dom0s-policy-say
qubes without iommu | /outside-in/#what-about-the-card-itself
bluetooth headset | /outside-in/#what-about-usb
attach usb stick safely | /outside-in/#what-about-usb
usb mouse attack | /outside-in/#what-about-usb
ledger hardware wallet | /outside-in/#what-about-usb
bluetooth mouse dangerous | /outside-in/#what-about-usb
usb camera in a call | /outside-in/#what-about-usb | /inside-out/#what-is-lost
usb wifi dongle | /outside-in/#what-about-usb | /outside-in/#what-about-the-card-itself | /outside-in/
can sys-usb infect dom0 | /outside-in/#what-about-usb
hotel wifi captive portal | /outside-in/#what-does-sys-net-have
is public wifi safe with vpn | /outside-in/#what-does-sys-net-have | /who-sees-what/#what-a-vpn-changes | /who-sees-what/
is sys-net trusted | /outside-in/#what-does-sys-net-have | /outside-in/ | /tunnel/#what-does-sys-net-learn
why do i need both sys-net and sys-firewall | /outside-in/#why-is-there-a-sys-firewall-behind-it
can i delete sys-firewall | /outside-in/#why-is-there-a-sys-firewall-behind-it | /tunnel/#why-is-there-no-firewall-qube-in-this-picture
turn network off for a qube | /setting-it-up/#a-qube-without-network
disable networking | /setting-it-up/#a-qube-without-network
cut internet instantly | /setting-it-up/#a-qube-without-network
qvm-prefs netvm none | /setting-it-up/#a-qube-without-network
qubes air gap | /setting-it-up/#a-qube-without-network
does the vault have internet access | /setting-it-up/#a-qube-without-network | /organising/#how-do-you-keep-an-offline-qube-offline | /organising/#what-the-installer-gives-you
unplug network from qube while running | /setting-it-up/#a-qube-without-network | /network-chain/#what-does-a-changed-rule-do-to-an-open-connection
set netvm to empty | /setting-it-up/#a-qube-without-network
switch off internet of a qube | /setting-it-up/#a-qube-without-network
protonvpn cli in sys-vpn | /setting-it-up/#a-vpn-qube-and-only-then-its-clients
wg-quick at boot | /setting-it-up/#a-vpn-qube-and-only-then-its-clients | /leaks/#the-rule-that-fails-closed
openvpn in sys-vpn with networkmanager | /setting-it-up/#a-vpn-qube-and-only-then-its-clients
mullvad app or wireguard config | /setting-it-up/#a-vpn-qube-and-only-then-its-clients | /leaks/#what-does-a-kill-switch-on-a-desktop-do
vpn in standalone qube | /setting-it-up/#a-vpn-qube-and-only-then-its-clients | /kinds-of-qube/#which-of-them-do-you-work-in
protonvpn gui app qubes | /setting-it-up/#a-vpn-qube-and-only-then-its-clients | /tunnel/#the-vpn-company-stands-where-your-isp-stood | /leaks/#what-does-a-kill-switch-on-a-desktop-do
wg-quick up not persistent | /setting-it-up/#a-vpn-qube-and-only-then-its-clients | /templates/#why-is-the-program-gone | /templates/#can-an-app-qube-keep-more
openvpn config file in which qube | /setting-it-up/#a-vpn-qube-and-only-then-its-clients
make default-dvm use vpn | /setting-it-up/#disposables-that-use-the-same-tunnel | /disposables/#which-network-does-it-use
mullvad dns in qubes 4.3 | /setting-it-up/#dns-for-the-qubes-behind-the-vpn | /leaks/#look-ups | /network-chain/#where-do-look-ups-go
hostname in qvm-firewall rule | /setting-it-up/#only-where-it-has-to-go | /network-chain/#who-enforces-a-qubes-rules
qvm-firewall domain name changes ip | /setting-it-up/#only-where-it-has-to-go | /network-chain/#who-enforces-a-qubes-rules
allow only example.com with qvm-firewall | /setting-it-up/#only-where-it-has-to-go
limit email qube to mail server | /setting-it-up/#only-where-it-has-to-go
qvm-firewall list | /setting-it-up/#only-where-it-has-to-go | /network-chain/#who-enforces-a-qubes-rules | /setting-it-up/#a-qube-without-network
dsthost | /setting-it-up/#only-where-it-has-to-go | /network-chain/#who-enforces-a-qubes-rules
wireguard mtu 1280 | /setting-it-up/#some-sites-hang-behind-the-vpn
github won't load through vpn qube | /setting-it-up/#some-sites-hang-behind-the-vpn
ping works but websites don't load | /setting-it-up/#some-sites-hang-behind-the-vpn | /leaks/#look-ups | /setting-it-up/#dns-for-the-qubes-behind-the-vpn
TCP MSS clamping nftables | /setting-it-up/#some-sites-hang-behind-the-vpn
youtube buffering behind vpn qube | /setting-it-up/#some-sites-hang-behind-the-vpn
ssl handshake timeout over wireguard | /setting-it-up/#some-sites-hang-behind-the-vpn
large downloads stall over vpn | /setting-it-up/#some-sites-hang-behind-the-vpn
reddit hangs in vpn qube | /setting-it-up/#some-sites-hang-behind-the-vpn
who made this website | /start-here/ | /embedding/#licence-and-credit
minimal template for sys-net | /templates/#what-does-a-template-hand-on | /templates/#where-do-you-install-then | /templates/ | /templates/#can-an-app-qube-keep-less | /everything-is-a-vm/#what-follows-from-that
debian-12-minimal | /templates/#what-does-a-template-hand-on | /templates/#where-do-you-install-then | /templates/ | /everything-is-a-vm/#what-follows-from-that
clone a template before installing | /templates/#what-does-a-template-hand-on | /templates/#where-do-you-install-then | /organising/#what-stands-together-in-other-ways
obfs4 bridge sys-whonix | /tor-gateway/#can-your-isp-tell-that-you-use-tor
snowflake not working in whonix | /tor-gateway/#can-your-isp-tell-that-you-use-tor
meek-azure | /tor-gateway/#can-your-isp-tell-that-you-use-tor
is using tor illegal | /tor-gateway/#can-your-isp-tell-that-you-use-tor
whonix bridges not connecting | /tor-gateway/#can-your-isp-tell-that-you-use-tor | /tor-gateway/#what-can-go-wrong
webtunnel | /tor-gateway/#can-your-isp-tell-that-you-use-tor
does my employer see tor | /tor-gateway/#can-your-isp-tell-that-you-use-tor | /who-sees-what/#what-tor-changes
sys-whonix vs sys-firewall | /tor-gateway/#it-does-not-route | /tunnel/#what-does-the-tor-gateway-do | /outside-in/#why-is-there-a-sys-firewall-behind-it | /tor-gateway/
does whonix leak if sys-whonix crashes | /tor-gateway/#it-does-not-route | /tor-gateway/#what-can-go-wrong
wrong time in whonix | /tor-gateway/#what-can-go-wrong
does the clock deanonymize me | /tor-gateway/#what-can-go-wrong
timezone leak | /tor-gateway/#what-can-go-wrong | /who-sees-what/#what-does-the-browser-give-away
telegram calls over whonix | /tor-gateway/#what-can-go-wrong | /tor-gateway/#it-does-not-route
signal desktop over tor | /tor-gateway/#what-can-go-wrong | /tor-gateway/#it-does-not-route | /tor-gateway/#is-any-qube-behind-sys-whonix-anonymous | /setting-it-up/#a-qube-behind-the-tor-gateway
torrent over vpn qube | /tor-gateway/#what-can-go-wrong | /setting-it-up/#a-vpn-qube-and-only-then-its-clients
ntp leak | /tor-gateway/#what-can-go-wrong | /outside-in/#what-does-sys-net-have
clockvm | /tor-gateway/#what-can-go-wrong | /outside-in/#what-does-sys-net-have
clock skew whonix | /tor-gateway/#what-can-go-wrong
do qubes share a clock | /tor-gateway/#what-can-go-wrong | /outside-in/#what-does-sys-net-have
malicious exit node | /tor-gateway/#what-does-each-one-learn | /who-sees-what/#what-tor-changes
traffic correlation attack | /tor-gateway/#what-does-not-follow | /who-sees-what/#what-does-not-follow
stream isolation | /tor-gateway/#which-streams-share-a-circuit
do the colors enforce anything | /trust-colours/#what-do-the-colours-mean | /trust-colours/#what-does-not-follow | /trust-colours/#what-does-it-prevent
red vs black qube | /trust-colours/#what-do-the-colours-mean
what color should my banking qube be | /trust-colours/#what-do-the-colours-mean
green border | /trust-colours/#what-do-the-colours-mean
purple label | /trust-colours/#what-do-the-colours-mean | /trust-colours/
does red mean dangerous | /trust-colours/#what-do-the-colours-mean
can malware record my screen | /trust-colours/#who-draws-the-frame | /inside-out/#what-is-lost | /not-stopped/#what-you-see
screen recording malware | /trust-colours/#who-draws-the-frame | /inside-out/#what-is-lost | /not-stopped/#what-you-see
ivpn | /tunnel/#the-vpn-company-stands-where-your-isp-stood | /setting-it-up/#a-vpn-qube-and-only-then-its-clients
pay vpn with monero | /tunnel/#the-vpn-company-stands-where-your-isp-stood | /tunnel/#which-tunnel-goes-inside-which
can google see my real ip | /tunnel/#where-does-your-traffic-seem-to-come-from | /who-sees-what/#what-does-the-browser-give-away
should sys-whonix netvm be sys-vpn or sys-firewall | /tunnel/#which-tunnel-goes-inside-which | /who-sees-what/#which-one-goes-inside | /tunnel/#why-is-there-no-firewall-qube-in-this-picture
openvpn over whonix tcp | /tunnel/#which-tunnel-goes-inside-which | /who-sees-what/#which-one-goes-inside
isp logs my dns queries | /who-sees-what/#does-the-look-up-matter | /who-sees-what/#what-never-changes | /leaks/#look-ups | /who-sees-what/#what-a-vpn-changes
what does my isp see with a vpn | /who-sees-what/#what-a-vpn-changes
my isp blocks vpn | /who-sees-what/#what-a-vpn-changes | /tor-gateway/#can-your-isp-tell-that-you-use-tor
same vpn for two identities | /who-sees-what/#what-does-the-browser-give-away | /organising/#what-stands-together-in-other-ways | /organising/#two-questions-to-ask-of-everything-you-do | /tunnel/#the-vpn-company-stands-where-your-isp-stood | /network-chain/#what-does-not-follow
webrtc leak qubes firefox | /who-sees-what/#what-does-the-browser-give-away
does webrtc work around the vpn | /who-sees-what/#what-does-the-browser-give-away
stun leak | /who-sees-what/#what-does-the-browser-give-away
can comcast see that i use qubes | /who-sees-what/#what-never-changes | /leaks/#which-way-do-updates-go
isp tracking | /who-sees-what/#what-never-changes | /who-sees-what/#what-a-vpn-changes
what can my ISP see if I use whonix | /who-sees-what/#what-tor-changes | /tor-gateway/#can-your-isp-tell-that-you-use-tor
does tor hide my dns from isp | /who-sees-what/#what-tor-changes | /who-sees-what/#does-the-look-up-matter | /tunnel/#what-does-the-tor-gateway-do | /tor-gateway/#it-does-not-route | /tor-gateway/#what-does-each-one-learn
two vpns at once | /who-sees-what/#which-one-goes-inside | /tunnel/#which-tunnel-goes-inside-which | /setting-it-up/#a-vpn-qube-and-only-then-its-clients
chain two vpn qubes | /who-sees-what/#which-one-goes-inside | /tunnel/#which-tunnel-goes-inside-which
vpn over tor vs tor over vpn | /who-sees-what/#which-one-goes-inside | /tunnel/#which-tunnel-goes-inside-which
does double vpn help | /who-sees-what/#which-one-goes-inside | /tunnel/#which-tunnel-goes-inside-which
vpn before tor or after | /who-sees-what/#which-one-goes-inside | /tunnel/#which-tunnel-goes-inside-which
tor on top of vpn or vpn on top of tor | /who-sees-what/#which-one-goes-inside | /tunnel/#which-tunnel-goes-inside-which
does vpn provider see tor traffic | /who-sees-what/#which-one-goes-inside | /tunnel/#which-tunnel-goes-inside-which
two different vpn providers in a chain | /who-sees-what/#which-one-goes-inside | /tunnel/#which-tunnel-goes-inside-which
`;

export const FORUM_QUESTIONS: readonly (readonly [question: string, ...places: string[]])[] = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' | ') as [string, ...string[]]);

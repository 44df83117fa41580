/**
 * What people call the same thing: a concept a line, `name < near near: word, phrase, …`. Each word or phrase finds every
 * other of its line; what is near answers too, less well. Endings and the stop words between two words do not matter
 * (word.ts, terms.ts). When a reader looks for something in vain, the word that they used is added to one of these lines.
 */
const TABLE = `
# Tunnels, and what gets past them
kill-switch < drop leak: kill switch, killswitch, lockdown mode, network lock, always on vpn, fail closed, failing closed, fails closed, fail safe, fail open, block traffic vpn, block internet vpn, block not vpn, custom-forward, leak protection, only through vpn, force vpn, failsafe
leak < kill-switch: leak, leakage, leaky, leak proof, bypass vpn, bypass tunnel, past tunnel, past vpn, around tunnel, round tunnel, beside tunnel, outside tunnel, outside vpn, around vpn, expose ip
drop < kill-switch: drop, disconnect, disconnection, go down, goes down, gone down, is down, tunnel down, vpn down, wireguard down, vpn off, vpn crash, vpn stop, vpn die, vpn died, connection lost, connection died, lose connection, loses connection, cut out, reconnect, vpn fail, tunnel fail, tunnel break, not connected, wireguard crash, wireguard stop, wireguard fail, wireguard drop, openvpn crash, openvpn stop, tunnel crash, tunnel stop, tunnel drop, tunnel collapse, link down, drop out, vpn offline, vpn goes offline, vpn connection lost, vpn reconnect, drops and reconnects
before-up < kill-switch: vpn connects, tunnel not up, before connected, before up, at boot, boot, startup, start up, autostart, first seconds, start after, started before, starts before, start order, boot order, starts later, start first, before tunnel, until vpn
leak-test < leak: leak test, test leak, test for leak, check leak, check for leak, dnsleaktest, ipleak, ipleak.net, verify vpn, check vpn, test vpn, vpn working, test kill switch, am leaking, confirm vpn, prove vpn, see that holds, verify works, check works
vpn < vpn-qube: vpn, virtual private network
vpn-qube < vpn: vpn qube, sys-vpn, vpn vm, vpn gateway, vpn proxyvm, vpn netvm
vpn-company < vpn wireguard: vpn company, vpn provider, vpn service, vpn operator, mullvad, proton, protonvpn, proton vpn, nordvpn, ivpn, expressvpn, airvpn, windscribe, surfshark, cyberghost, private internet access, riseup, bitmask, no-log, no logs, logging policy, vpn server see, vpn server know, vpn server read, vpn know, vpn knows, pay vpn, paid vpn, vpn payment, trust vpn, vpn bill
wireguard < vpn: wireguard, wg, wg0, wg-quick
openvpn < vpn: openvpn, ovpn
vpn-profile < vpn set-up: openvpn config, wireguard config, vpn config, ovpn file, vpn profile, wireguard profile, openvpn profile, vpn settings file
endpoint < vpn-qube: endpoint, endpoint rule, vpn server, server address, port 51820
split-tunnel < vpn-qube: split tunnel, split tunneling, split tunnelling, allowedips, per-app vpn, vpn one qube, vpn for one, vpn only one, some qubes vpn, different vpn
hang < mtu: hang, stall, freeze, time out, timeout, timed out, load forever, loads forever, never load, not load, not open, not finish, half load, site slow, page slow, slow site, slow page, load slow, vpn slow, slow vpn, slow wireguard, spin, stuck, buffer, lag, spinner
mtu: mtu, mss, mss clamping, clamp, pmtu, path mtu, packet size, packet too big, too large, fragment, fragmentation
not-working: not work, broken, fail, stop working, stopped working, no connection, not connect, not reach
dns: dns, look-up, lookup, looks up, look up, hostname, host name, resolve, resolver, name resolution, resolv.conf, nameserver, name server, domain name, 10.139.1.1, dnat-dns, systemd-resolved, pihole, pi-hole, nextdns, quad9, custom dns, own dns server, doh, dns over https, dnscrypt, unbound
dns-leak < dns leak: dns leak, leak dns, look-up leak, own dns, dns bypass
dns-broken < dns not-working: dns not work, dns broken, names not resolve, vpn no internet, connected no internet, vpn connected no, internet not work, internet stop, internet broken, failure name resolution, host not found, server not found, unknown host, dns stop, dns stopped, dns fail, dns down, dns issue, dns problem, no dns, ping but no dns, not look up, cannot resolve
tor-dns < tor dns: dns tor, tor dns, dns over tor, tor hide dns, whonix dns, dns whonix
ipv6: ipv6, ip6, v6
open-connection: open connection, established connection, existing connection, conntrack, changed rule, change rule, change firewall, after changing

# Tor
tor: tor, onion routing, tor network, torify, torified
nesting < hide-tor: tor vpn, vpn tor, onion vpn, whonix vpn, vpn whonix, vpn front whonix, vpn before whonix, tor inside vpn, vpn inside tor, goes inside, inside which, double vpn, vpn vpn, vpn cascade, chain vpn, combine vpn, wireguard tor, tor wireguard, openvpn tor, tor openvpn, mullvad tor, tor mullvad, proton tor, tor proton, two vpn, vpn row, multi hop, multi-hop, multihop, double hop, vpn after, two vpn row, openvpn whonix, whonix openvpn, wireguard whonix, whonix wireguard, vpn over whonix, ivpn tor, tor ivpn
whonix < tor: whonix, sys-whonix, anon-whonix, whonix gateway, whonix workstation, tor gateway
behind-whonix < whonix: qube behind whonix, app through tor, app tor, program tor, route tor, everything tor, debian whonix, fedora whonix, connect whonix, normal qube tor, ordinary qube tor, messenger tor, messenger whonix
inlet: transport, dnsport, socks, socks5, socksport, transparent proxy, transparent tor, tor proxy, proxy tor
tor-browser < fingerprint: tor browser, torbrowser, tbb, normal browser tor, firefox tor, firefox whonix, browser behind tor, browser whonix, chrome tor
bridge < hide-tor: bridge, obfs4, obfs, snowflake, meek, webtunnel, pluggable transport, censor, censorship, tor blocked, block tor, blocks tor, tor banned, tor illegal, country blocks
hide-tor < bridge: hide tor, hide fact tor, see tor, sees tor, know tor, knows tor, tell tor, isp tor, tor isp, detect tor, suspicious tor, tor recognizable, recognize tor, tor traffic, tor visible, tor invisible, tor secret, tor detectable
recognise < hide-tor: recognise, recognize, recognisable, recognizable, dpi, deep packet inspection, detectable
tor-connect < bridge time: tor not connect, whonix not connect, tor stuck, whonix stuck, tor not work, whonix not work, bootstrap, tor bootstrap, stuck connect
circuit: circuit, stream isolation, new identity, isolate streams, same exit, ten minutes, change ip, newnym, new ip, fresh ip, different ip
guard: guard, guard relay, entry node, entry guard, entry relay, first relay
relay: relay, tor node, three hops, how many hops
exit: exit, exit relay, exit node, exit ip, tor exit, exit see, exit node see, exit read, exit sniff, malicious exit, bad exit
onion: onion, onion service, hidden service, onion address, onion site, dark web, darknet
udp: udp, voip, video call, voice call, phone call, zoom, game, quic, torrent
ping: ping, icmp, traceroute
webrtc: webrtc, web rtc, stun
fingerprint < tor-browser: fingerprint, canvas, cookie, user agent, supercookie, tracking, tracker, track me, incognito, private window, private browsing, private mode, clear cookies, delete cookies
browser: browser, browse, browsing, surf, surfing, firefox, chrome
log-in: log in, login, log-in, logging in, logged in, sign in, signed in, account, google account, gmail, facebook
time: clock, sdwdate, ntp, clockvm, time sync, system time, timezone, time zone, wrong time, timestamp
timing: timing, correlation, traffic analysis, timing attack, end-to-end correlation, global adversary, nsa, correlation attack, traffic correlation, confirmation attack, match both ends
clearnet < leak: clearnet, clear net, in the clear, plain internet, not torified, without tor, outside tor, bypass tor, not through tor, unprotected, unencrypted

# Who sees what
who-sees: who sees, who can see, who see, who reads, who knows, who can read, who can tell
link: link, linked, linking, correlate, same person, same user, unlinkable, tell same
see: see, learn, know, read, spy, snoop, watch, observe, monitor, sniff, tell, find out, look at, visible, surveillance
hide: hide, hiding, hidden, conceal, mask, undetectable, stealth, obfuscate, obfuscation, disguise
isp: isp, internet provider, internet service provider, internet company, broadband provider, telecom, comcast, carrier, my provider
isp-sees < isp see: isp see, isp know, isp track, isp log, isp record, isp monitor, isp spy, isp tracking
wifi: wi-fi, wireless, hotspot, coffee shop, cafe, airport, hotel, wlan
address: address, ip, location, where am i
site-sees-address < address site: ip site, address site, site see ip, site see address, see real ip, see my ip, real ip site, know my ip, know real ip
qube-address: 10.137, private ip, internal ip, internal address, local ip, qube ip, ip qube, ip address qube, address qube, qube address, 10.137 address
shared-address < link address: same vpn, one vpn, share vpn, vpn shared, same tunnel, same ip, share ip, same address, same public ip, same net qube, two identities vpn, vpn two identities
site: site, website, web site, web page, destination, google, youtube, netflix
https: https, tls, ssl, sni, ech, certificate, padlock, http, encrypted client hello, client hello
seal: encrypt, encryption, decrypt, seal, sealed, cipher
anonymous < address: anonymous, anonymity, anonymize, anonymise, deanonymize, deanonymise, identity, identify, trace me, trace back, hide me, hide my ip, pseudonym
history < see: history, browsing, sites visit, websites visit, sites i visit
adversary: adversary, threat model, attacker, hacker, enemy, government, police
size: size, length, padding
cell: cell, 512, 514
metadata: metadata, meta data

# Networks
offline < vault: offline, no network, no internet, without internet, without network, no netvm, without netvm, netvm none, netvm empty, air gap, airgap, air gapped, cut off network, block internet, disable network, disable internet, connected internet, connect internet, network access, network off, turn off network, switch off network, turn off internet, internet off, disconnect qube, detach network, remove network, cut internet, cut network, no wifi, kill network, kill internet, unplug, unplug network, switch off internet, switch internet off, internet access
call-home < offline default-dispvm: call home, phone home, exfiltrate, exfiltration, send data out, steal data, vault internet, vault online, vault network, vault connect, get online, offline internet, offline online, reach internet, send out, send data, send passwords, send my passwords, passwords out, leak passwords, malware vault, vault malware, vault hacked, vault compromised
home-network: lan, home network, local network, nas, router, 192.168, private network, network share, samba, smb, chromecast, smart tv, other devices, devices home, home server, server home, scanner, intranet, shared drive, file server, on my lan, router page, router admin, airplay, 10.0.0.1, other computers, access local network, access lan, access home network, block local network, block lan, local access, isolate lan, network drive, mapped drive, fritzbox, modem, smart home
print < home-network: print, printer, printing, cups, print vault, print offline, offline print
print-site < teach: print article, print page, print site, print this, print diagram, print picture, hard copy, on paper, paper, printable, pdf version, as pdf, save as pdf
own-network: own network, own setup, own scenario, custom setup, my setup, draw own, simulate own, simulate my, own topology, my own network, try my network, draw my network, paste network, import network, upload network, model network, enter network, own vpn chain, simulate network, custom network, custom diagram, own diagram
net-qube: net qube, netvm, net vm, provides_network, provides network, networking qube
path: packet travel, traffic travel, path packet, way of packet, hop by hop, packet go, traffic go, packet route
sys-net: sys-net, network card, nic, ethernet
where-vpn < net-qube: vpn sys-net, vpn in sys-net, vpn sys-firewall, vpn app qube, vpn in app qube, where vpn, vpn separate qube, vpn own qube, vpn dedicated qube, vpn inside qube, install vpn
sys-firewall: sys-firewall, firewall vm, firewallvm, firewall qube
messenger: signal, telegram, whatsapp, discord, messenger, chat app, thunderbird
firewall: firewall, firewall rule, qvm-firewall, nftables, iptables, nft, whitelist, allowlist, allow only, allow one, only allow, restrict, limit outgoing, block site, limit to, limit qube, limit email, mail server, imap, smtp, only example.com, allow domain, only let
firewall-name < firewall: rule hostname, hostname rule, rule name, name rule, domain rule, rule domain, dsthost, firewall domain, firewall hostname
incoming: incoming, inbound, port forward, port forwarding, open port, from outside, unsolicited, incoming connection, listen, host a server, run server, server in qube, expose port, accept connection
qube-to-qube: vm to vm, vms talk, talk each other, see each other, talk to each, reach each other, connect each other, ping another, ping each other, reach another, reach other, talk another, talk to other, talk between, communicate, one another, inter-vm, inter-qube, lateral, connect two, see another, see another qube, qube see, talk to another, connection between, network between, qubes connect

# Qubes
vm: virtual machine, virtualisation, virtualization, container, docker, sandbox
memory: ram, memory, gigabyte, gb, disk space, requirement, heavy, performance, qubes slow, slow qubes, slow computer, computer slow, slow boot, hardware, battery, speed, slow
vault < offline: vault, password manager, password, store password, keep password, keepass, keepassxc, secrets, gpg, split gpg, wallet, bitcoin, monero, crypto wallet, cold storage, seed phrase, private key, ssh key, pgp
disposable: disposable, dispvm, disp vm, dvm, throwaway, one-time, disp
default-dispvm < disposable: default_dispvm, default-dispvm, default dispvm, default disposable, default-dvm, start disposable, starts disposable, disposable offline, offline disposable, disposable vault, vault disposable, disposable leak, disposable clearnet, stop disposable, prevent disposable, block disposable, forbid disposable
disposable-network < disposable default-dispvm: disposable clearnet, clearnet disposable, disposable network, disposable vpn, vpn disposable, disposable tor, tor disposable, disposable whonix, whonix disposable, disposable netvm, netvm dispvm, netvm disposable, dispvm netvm, net qube disposable, disposable leak, disposable internet, disposable ip, ip disposable, disposable address, disposable real ip
named-disposable < disposable: named disposable, unnamed disposable, disposable difference, named unnamed, disposable close, disposable closes, close disposable, disposable disappear, disposable gone, disposable shut down
forget < disposable: forget, delete everything, wiped, erased, leave nothing, self-destruct, after closing
anti-forensic: forensic, forensics, anti-forensics, trace on disk, traces disk, disk traces, leave traces, amnesic, delete traces, wipe, secure delete, securely delete, shred, undelete, deleted file, seize, confiscate, laptop stolen, stolen laptop, computer stolen, stolen computer, disk encryption, recover data, data recovery, police recover, recover file
preload: preload, fast disposable, slow disposable, disposable slow, open so fast
update < template: update, upgrade, dnf, apt, apt-get, updates proxy, update proxy, updatevm, mirror, repository, patch, tinyproxy, package manager, 8082
update-tor < update: update tor, update whonix, update onion, update vpn, update clearnet, update leak
update-seen < update see: see update, sees update, update see, update isp, isp update, update visible, know update, update hide, see package, package see, which packages, see what install, see install, packages install
template: template, templatevm, template vm, base image
install: install, software, package, program gone, app gone, add program, extension, flatpak, snap, appimage, pip, npm, program install
persist < restart: persist, persistence, persistent, survive, keep after reboot, lost after reboot, gone after, disappear, bind-dirs, keep change, keep file, keep etc, keep setting, change lost, changes lost, setting lost, settings lost, keep after, etc
undo: undo, revert, roll back, rollback, go back, earlier state, restore, backup, back up, yesterday, previous version
restart: reboot, restart
standalone: standalone, standalonevm, hvm
app-qube: app qube, appvm, app vm
dom0: dom0, adminvm, admin qube
xen: xen, hypervisor, xsa
vm-escape < xen: vm escape, escape, break out, breakout, breaks out, out of vm, virus out, malware out, virus get out, malware get out, get out of vm, leave vm, hacker out
cpu: processor, cpu, spectre, meltdown, side channel, speculative, hyperthreading, smt, zenbleed, retbleed, foreshadow, downfall, mds, speculation
covert: covert channel, covert, cooperate, collude, signal each other
usb: usb, flash drive, thumb drive, pendrive, badusb, rubber ducky, sys-usb, external drive, yubikey, security key, u2f, fido, usb device, external disk, external hard disk, usb camera, hardware wallet, ledger, trezor, smart card, mouse, memory stick, sd card
bluetooth < usb: bluetooth, headset, headphones, earbuds, wireless mouse, wireless keyboard
keyboard: keyboard
dma: dma, iommu, vt-d, pci, passthrough, thunderbolt, firewire, gpu
bug: bulletin, qsb, vulnerability, cve, security hole, security bug, ever been hacked, been broken, been hacked, ever hacked, track record, exploit, is qubes secure, is qubes safe, how secure, how safe, unhackable, unbreakable, bulletproof
malware: malware, virus, trojan, infect, infection, hacked, compromise, pwned, rootkit, backdoor, ransomware, taken over, takes over, break-in, broken into, breached, attacked, intruder
keylogger < keyboard malware: keylogger, key logger, keystroke, see what type, record type, watch type
malware-address < malware address: malware ip, malware real ip, malware address, malware location, malware whonix, whonix malware, malware tor, malware vpn, malware bypass, malware find me, malware anonymous, hacked whonix
recover < malware: recover, clean up, reinstall, disinfect, after hacked, what to do infected, after infection, get rid, remove malware, been infected, was hacked, have virus, have malware, got virus, got malware, got hacked, got infected, clicked phishing, clicked bad, clicked malicious, opened malicious, opened bad, qube infected, think infected, clean infected
browser-bug < malware: browser bug, browser exploit, browser hacked, bad page, malicious page, malicious website, malicious site, bad website, drive-by
template-falls < malware: infected template, template infected, malware template, template malware, compromised template, hacked template, poisoned template, malicious package, malicious update, supply chain, backdoor template
spread < malware: spread, infect other, attack other, jump to other, move laterally, get into other, infect another, attack another, go from there, reach other qubes, malware see, malware reach, malware other, see my other, hacker reach
root: root, sudo, passwordless root, root without password, privilege escalation, sudo without password, no sudo password, sudo no password, sudo password
attachment: attachment, open pdf, pdf, suspicious file, untrusted file, dangerous file, suspicious link, open link
copy: copy, paste, clipboard, ctrl shift c, copy paste, copy text, copy from, copy to, copy from vault, password from vault, paste password, enter password, type password, log in with password, auto type, autotype, copied text, ctrl shift v
move-file < copy: move file, copy file, transfer file, share file, share folder, send file, files cross, qvm-copy, qvm-move, qvm-copy-to-vm, qubesincoming, shared folder, copied file, received file, where file, move document, copy folder
policy: policy, qrexec, rpc, ask allow deny, qubes-rpc, calls between
colour: colour, color, label, border, frame, red, green, black, yellow
colour-meaning < colour: which colour, which color, what color, what colour, color should, colour should, color mean, colour mean, green border, red border, black border, color for, colour for, color pick, choose color, choose colour
fake-window: look-alike, fake window, phishing, fullscreen, full screen, spoof, fake password
screen < fake-window: screenshot, screen shot, screen capture, screen recording, record screen, see my screen, other windows, see windows, see other windows, on the screen, the screen, see screen, draw on screen
colour-blind: colour blind, colour blindness, color blind, color blindness, colorblind, deutan, protan, tritan, daltonism, red green blind
camera: camera, webcam, microphone, mic
desktop: desktop, ordinary computer, linux, normal linux, ubuntu, macos, windows 11, windows 10, linux or windows, windows or linux, normal pc, monolithic, other os, tails, one computer, usual computer, safer than, why qubes
organise: organise, organize, organising, compartment, compartmentalize, compartmentalise, which qubes create, activity, banking, separate identity, two identities, different identities, identities apart, second identity, work private, private work, work personal, personal work, social media, online banking, one qube everything, single qube, everything in one, keep apart, separate work, each account, two accounts, multiple accounts, separate account, separate qube, qube for each
how-many < organise: how many qubes, how many vms, too many qubes, number of qubes, enough qubes
difference: difference, kind, type
beginner: beginner, newbie, newcomer, introduction, intro, new to, getting started, get started, where start, basics
set-up: set up, setup, configure, configuration, create qube, create vpn, make vpn, make qube, install vpn, tutorial, step by step
salt: salt, ansible, qubesctl, automate, automation

# This site
evidence: evidence, proof, prove, real network, trust site, believe, trust diagram, trust picture, true, accurate, accuracy, correct
capture: capture, packet capture, network capture, sniffer trace, packet dump
capture-file < capture: pcap, pcapng, wireshark, tcpdump, tshark, pcap file, capture file, download capture, captures download, pcap download, open capture, real packets, see packets, actual packets, raw packets
embed: embed, embedding, iframe, wordpress, my website, own website, blog, oembed, embed track, visitor, my visitors, my page, my wiki, mediawiki, embed code, code to embed
licence: licence, license, copyright, creative commons, cc by, may use, allowed use, reuse, re-use, attribution, slide, presentation, powerpoint, cite, citation, quote, commercial, book, publish, republish, use image, use images, use picture, use diagram, share picture, permission, translate, translation
diagram: diagram, gallery, all diagrams, picture, image, drawing, svg, png
teach: teach, teaching, teacher, classroom, workshop, handout, worksheet, exercise, training
report-error: report error, mistake, found error, wrong sentence, contact
simulator: simulator, simulation
limit: limitation, leave out, leaves out, not modelled, what missing, simplification, simplified
official: official, unofficial, affiliated, endorsed, this site, this website, this project
source-code: open source, source code, github, gitlab, repository of site, git clone, code of this site
offline-copy: offline copy, zip, tar.gz, download site, download website, download whole site, copy of site, copy of website, site offline, read offline, self host, self-hosted, mirror this site, offline version, offline reading
glossary: glossary, definition, terminology, jargon
`;

interface Concept {
  readonly said: readonly string[];
  readonly near: readonly string[];
}

/** Every concept by its name. */
export const CONCEPTS: ReadonlyMap<string, Concept> = new Map(
  [...TABLE.matchAll(/^([\w-]+)(?: < ([\w -]+))?: (.+)$/gm)].map(([, name = '', near = '', said = '']) => [
    name,
    { said: said.split(', '), near: near.split(' ').filter(Boolean) },
  ]),
);

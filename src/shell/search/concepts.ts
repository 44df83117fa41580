/**
 * What people call the same thing: a concept a line, `name < near near: word, phrase, …`. Each word or phrase finds every
 * other of its line; what is near answers too, less well. Endings and the stop words between two words do not matter
 * (word.ts, terms.ts). When a reader looks for something in vain, the word that they used is added to one of these lines.
 */
const TABLE = `
# Tunnels, and what gets past them
kill-switch < drop leak: kill switch, killswitch, lockdown mode, network lock, always on vpn, fail closed, failing closed, fails closed, fail safe, fail open, block traffic vpn, block internet vpn, block not vpn, custom-forward, leak protection, only through vpn, force vpn
leak < kill-switch: leak, leakage, leaky, leak proof, bypass vpn, bypass tunnel, past tunnel, past vpn, around tunnel, round tunnel, beside tunnel, outside tunnel, outside vpn, around vpn, expose ip
drop < kill-switch: drop, disconnect, disconnection, go down, goes down, gone down, is down, tunnel down, vpn down, wireguard down, vpn off, vpn crash, vpn stop, vpn die, vpn died, connection lost, connection died, lose connection, loses connection, cut out, reconnect, vpn fail, tunnel fail, tunnel break, not connected
before-up < kill-switch: vpn connects, tunnel not up, before connected, before up, at boot, boot, startup, start up, autostart, first seconds
leak-test < leak: leak test, test leak, test for leak, check leak, check for leak, dnsleaktest, ipleak, ipleak.net, verify vpn, check vpn, test vpn, vpn working, test kill switch, am leaking, confirm vpn, prove vpn, see that holds, verify works, check works
vpn < vpn-qube: vpn, virtual private network
vpn-qube < vpn: vpn qube, sys-vpn, vpn vm, vpn gateway, vpn proxyvm, vpn netvm
vpn-company < vpn wireguard: vpn company, vpn provider, vpn service, vpn operator, mullvad, proton, protonvpn, proton vpn, nordvpn, ivpn, expressvpn, airvpn, windscribe, surfshark, cyberghost, private internet access, riseup, bitmask, no-log, no logs, logging policy
wireguard < vpn: wireguard, wg, wg0, wg-quick
openvpn < vpn: openvpn, ovpn
endpoint < vpn-qube: endpoint, endpoint rule, vpn server, server address, port 51820
split-tunnel < vpn-qube: split tunnel, split tunneling, split tunnelling, allowedips, per-app vpn, vpn one qube, vpn for one, vpn only one, some qubes vpn, different vpn
hang < mtu: hang, stall, freeze, time out, timeout, timed out, load forever, loads forever, never load, not load, not open, not finish, half load, slow, spin, stuck
mtu: mtu, mss, mss clamping, clamp, pmtu, path mtu, packet size, packet too big, too large, fragment, fragmentation
not-working: not work, broken, fail, stop working, stopped working, no connection, not connect, not reach
dns: dns, look-up, lookup, looks up, look up, hostname, host name, resolve, resolver, name resolution, resolv.conf, nameserver, name server, domain name, 10.139.1.1, dnat-dns, systemd-resolved
dns-leak < dns leak: dns leak, leak dns, look-up leak, own dns, dns bypass
ipv6: ipv6, ip6, v6
open-connection: open connection, established connection, existing connection, conntrack, changed rule, change rule, change firewall, after changing

# Tor
tor: tor, onion routing, tor network, torify, torified
nesting < hide-tor: tor vpn, vpn tor, onion vpn, whonix vpn, vpn whonix, vpn front whonix, vpn before whonix, tor inside vpn, vpn inside tor, goes inside, inside which, double vpn, vpn vpn, vpn cascade, chain vpn, combine vpn
whonix < tor: whonix, sys-whonix, anon-whonix, whonix gateway, whonix workstation, tor gateway
tor-browser < fingerprint: tor browser, torbrowser, tbb, normal browser tor, firefox tor, firefox whonix, browser behind tor, browser whonix, chrome tor
bridge < hide-tor: bridge, obfs4, obfs, snowflake, meek, webtunnel, pluggable transport, censor, censorship, tor blocked, block tor, blocks tor, tor banned, tor illegal, country blocks
hide-tor < bridge: hide tor, hide fact tor, see tor, sees tor, know tor, knows tor, tell tor, isp tor, tor isp, detect tor, suspicious tor
circuit: circuit, stream isolation, new identity, isolate streams, same exit, ten minutes, change ip, newnym
guard: guard, guard relay, entry node, entry guard, entry relay, first relay
exit: exit, exit relay, exit node, exit ip
onion: onion, onion service, hidden service, onion address, onion site, dark web, darknet
udp: udp, voip, video call, voice call, phone call, zoom, game, quic, torrent
ping: ping, icmp, traceroute
webrtc: webrtc, web rtc, stun
fingerprint < tor-browser: fingerprint, canvas, cookie, user agent, supercookie, tracking, tracker, track me
time: clock, sdwdate, ntp, clockvm, time sync, system time, timezone, time zone, wrong time, timestamp
timing: timing, correlation, traffic analysis, timing attack, end-to-end correlation, global adversary, nsa
clearnet < leak: clearnet, clear net, in the clear, plain internet, not torified, without tor, outside tor, bypass tor, not through tor, unprotected, unencrypted

# Who sees what
who-sees: who sees, who can see, who see, who reads, who knows, who can read, who can tell
see: see, learn, know, read, spy, snoop, watch, observe, monitor, sniff, tell, find out, look at, visible, surveillance
isp: isp, internet provider, internet service provider, internet company, broadband provider, telecom, comcast, carrier, my provider
wifi: wi-fi, wireless, hotspot, coffee shop, cafe, airport, hotel, wlan
address: address, ip, location, where am i
site: site, website, web site, web page, destination
https: https, tls, ssl, sni, ech, certificate, padlock
seal: encrypt, encryption, decrypt, seal, sealed, cipher
anonymous < address: anonymous, anonymity, anonymize, anonymise, deanonymize, deanonymise, identity, identify, trace me, trace back, hide me, hide my ip, pseudonym
history < see: history, browsing, sites visit, websites visit, sites i visit
adversary: adversary, threat model, attacker, hacker, enemy, government, police
size: size, length, padding
cell: cell, 512, 514
metadata: metadata, meta data

# Networks
internet: internet, online, network access
offline < vault: offline, no network, no internet, without internet, without network, no netvm, without netvm, netvm none, netvm empty, air gap, airgap, air gapped, cut off network, block internet, disable network, disable internet
call-home < offline default-dispvm: call home, phone home, exfiltrate, exfiltration, send data out, steal data, vault internet, vault online, vault network, vault connect, get online, offline internet, offline online, reach internet
home-network: lan, home network, local network, nas, router, 192.168, private network, network share, samba, smb, chromecast, smart tv, other devices, devices home
print < home-network: print, printer, printing, cups
own-network: own network, own setup, own scenario, custom setup, my setup, draw own, simulate own, simulate my, own topology, my own network, try my network, draw my network
net-qube: net qube, netvm, net vm, provides_network, provides network, networking qube
sys-net: sys-net, network card, nic, ethernet
sys-firewall: sys-firewall, firewall vm, firewallvm, firewall qube
firewall: firewall, firewall rule, qvm-firewall, nftables, iptables, nft, whitelist, allowlist, allow only, allow one, only allow, restrict, limit outgoing, block site
qube-to-qube: vm to vm, vms talk, talk each other, see each other, talk to each, reach each other, connect each other, ping another, ping each other, reach another, reach other, talk another, talk to other, talk between, communicate, one another, inter-vm, inter-qube, lateral, connect two

# Qubes
vm: virtual machine, vm, virtualisation, virtualization, container, docker, sandbox
vault < offline: vault, password manager, password, store password, keep password, keepass, keepassxc, secrets, gpg, split gpg, wallet
disposable: disposable, dispvm, disp vm, dvm, throwaway, one-time, disp
default-dispvm < disposable: default_dispvm, default-dispvm, default dispvm, default disposable, default-dvm, start disposable, starts disposable, disposable offline, offline disposable, disposable vault, vault disposable
disposable-network < disposable default-dispvm: disposable clearnet, clearnet disposable, disposable network, disposable vpn, vpn disposable, disposable tor, tor disposable, disposable whonix, whonix disposable, disposable netvm, disposable leak, disposable internet
named-disposable < disposable: named disposable, unnamed disposable, disposable difference, named unnamed
forget < disposable: forget, delete everything, wiped, erased, leave nothing, self-destruct, after closing
anti-forensic: forensic, forensics, anti-forensics, trace on disk, traces disk, disk traces, leave traces, amnesic, delete traces, wipe
preload: preload, fast disposable, slow disposable, disposable slow, open so fast
update < template: update, upgrade, dnf, apt, apt-get, updates proxy, update proxy, updatevm, mirror, repository, patch
update-tor < update: update tor, update whonix, update onion, update vpn, update clearnet, update leak
template: template, templatevm, template vm, base image
install: install, software, package, program gone, app gone, add program, extension
persist < restart: persist, persistence, persistent, survive, keep after reboot, lost after reboot, gone after, disappear, bind-dirs
restart: reboot, restart
standalone: standalone, standalonevm, hvm
app-qube: app qube, appvm, app vm
dom0: dom0, adminvm, admin qube
xen: xen, hypervisor, xsa
vm-escape < xen: vm escape, escape, break out, breakout, breaks out, out of vm
cpu: processor, cpu, spectre, meltdown, side channel, speculative, hyperthreading, smt
covert: covert channel, covert, cooperate, collude, signal each other
usb: usb, flash drive, thumb drive, pendrive, badusb, rubber ducky, sys-usb, external drive
keyboard: keyboard
dma: dma, iommu, vt-d, pci, passthrough
bug: bulletin, qsb, vulnerability, cve, security hole, security bug, ever been hacked, been broken, been hacked, ever hacked, track record, exploit, is qubes secure, is qubes safe, how secure, how safe
malware: malware, virus, trojan, infect, infection, hacked, compromise, pwned, rootkit, backdoor, ransomware, keylogger, taken over, takes over, break-in, broken into, breached, attacked, intruder
recover < malware: recover, clean up, reinstall, disinfect, after hacked, what to do infected, after infection, get rid, remove malware, been infected, was hacked
spread < malware: spread, infect other, attack other, jump to other, move laterally, get into other, infect another, attack another, go from there, reach other qubes
root: root, sudo, passwordless root, root without password, privilege escalation
attachment: attachment, open pdf, pdf, suspicious file, untrusted file, dangerous file, suspicious link, open link
copy: copy, paste, clipboard, ctrl shift c, copy paste, copy text, copy from, copy to
move-file < copy: move file, copy file, transfer file, share file, share folder, send file, files cross, qvm-copy, qvm-move, qvm-copy-to-vm, qubesincoming, shared folder
policy: policy, qrexec, rpc, ask allow deny, qubes-rpc, calls between
colour: colour, color, label, border, frame, red, green, black, yellow
fake-window: look-alike, fake window, phishing, fullscreen, full screen, spoof, fake password
colour-blind: colour blind, colour blindness, color blind, color blindness, colorblind, deutan, protan, tritan
camera: camera, webcam, microphone, mic
desktop: desktop, ordinary computer, linux, normal linux, ubuntu, macos, windows 11, windows 10, linux or windows, windows or linux, normal pc, monolithic, other os, tails, one computer, usual computer, safer than, why qubes
organise: organise, organize, organising, compartment, compartmentalize, compartmentalise, which qubes create, separate, activity, banking
how-many < organise: how many qubes, how many vms, too many qubes, number of qubes, enough qubes
difference: difference, kind, type
set-up: set up, setup, configure, configuration, create qube, create vpn, make vpn, make qube, install vpn, tutorial, step by step
salt: salt, ansible, qubesctl, automate, automation

# This site
evidence: evidence, proof, prove, real network, trust site, believe
capture: capture, pcap, pcapng, wireshark, tcpdump, tshark
embed: embed, embedding, iframe, wordpress, my website, own website, blog, oembed
diagram: diagram, picture, image, drawing, svg, png
teach: teach, teaching, teacher, classroom, workshop, handout, worksheet, exercise, training
report-error: report error, mistake, found error, wrong sentence, contact
simulator: simulator, simulation
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
